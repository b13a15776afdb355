import { linePieces } from './line-pieces.ts';
import { paintOf } from './pattern.ts';
import { FONT_SIZE, type SeriesLayout, seriesLayout } from './series-layout.ts';
import type { Series, SeriesModel, Size } from './series-model.ts';
import { drawNote } from './series-note-shapes.ts';
import { type Note, seriesNotes } from './series-notes.ts';
import { CHART_FONT, cssColor } from './tokens.ts';

/**
 * The chart option of a series model at a size. Missing values are '-' (the library's gap) and never bridged; axes are
 * laid out by `seriesLayout`, not by the library; no animation, tooltip or events.
 */
export function seriesOption(model: SeriesModel, size: Size) {
  const layout = seriesLayout(model, size);
  const notes = seriesNotes(model, layout);
  return {
    animation: false,
    aria: { enabled: false },
    textStyle: { fontFamily: CHART_FONT, fontSize: FONT_SIZE, color: cssColor('--ink-2') },
    grid: gridOption(layout),
    xAxis: xAxisOption(model, layout),
    yAxis: yAxisOption(model, layout),
    series: [
      ...model.series.filter(isBar).map((series) => barOption(model, series, layout)),
      ...model.series.filter((series) => !isBar(series)).flatMap((series) => lineOptions(model, series)),
      noteOption('rules', notes.filter(isRule), 1),
      noteOption(
        'notes',
        notes.filter((note) => !isRule(note)),
        5,
      ),
    ],
  };
}

function isRule({ type }: Note): boolean {
  return type === 'rule';
}

/** Notes as one custom series in pixels; rules lie under the data (z 2), words over it. */
function noteOption(id: string, notes: readonly Note[], z: number) {
  return {
    id,
    type: 'custom' as const,
    coordinateSystem: 'none',
    silent: true,
    z,
    data: notes.map((_, index) => index),
    renderItem: ({ dataIndex }: { readonly dataIndex: number }) => {
      const note = notes[dataIndex];
      return note ? drawNote(note) : null;
    },
  };
}

function isBar({ kind }: Series): boolean {
  return kind === 'bar';
}

function gridOption({ left, right, top, bottom }: SeriesLayout) {
  return {
    left,
    top,
    width: right - left,
    height: bottom - top,
    outerBoundsMode: 'none',
    containLabel: false,
  };
}

const label = { fontFamily: CHART_FONT, fontSize: FONT_SIZE, color: cssColor('--ink-2') };

function xAxisOption(model: SeriesModel, layout: SeriesLayout) {
  return {
    type: 'category' as const,
    data: model.x,
    boundaryGap: model.series.some(({ kind }) => kind === 'bar'),
    axisTick: { show: false },
    axisLine: { show: true, onZero: true, lineStyle: { color: cssColor('--line-strong'), width: 1 } },
    axisLabel: {
      ...label,
      margin: 8,
      hideOverlap: false,
      interval: (index: number) => layout.labelled.has(index),
    },
    splitLine: { show: false },
  };
}

function yAxisOption(model: SeriesModel, { ticks }: SeriesLayout) {
  const [first = 0, second = 1] = ticks;
  return {
    type: 'value' as const,
    min: first,
    max: ticks.at(-1) ?? 1,
    interval: second - first,
    axisLine: { show: false },
    axisTick: { show: false },
    axisLabel: { ...label, margin: 6, formatter: (value: number) => model.formatY(value) },
    splitLine: { show: true, lineStyle: { color: cssColor('--line'), width: 1 } },
  };
}

/** A stack with a lower part has no gaps: they would hide its colour. */
const LEAST_WITH_GAP = 4;

function hasGaps(model: SeriesModel, index: number, { yAt }: SeriesLayout): boolean {
  return model.series.filter(isBar).every(({ values }) => {
    const height = Math.abs(yAt(values[index] ?? 0) - yAt(0));
    return height === 0 || height >= LEAST_WITH_GAP;
  });
}

function barOption(model: SeriesModel, series: Series, layout: SeriesLayout) {
  const { band } = layout;
  const partial = new Set(partialOf(model, series));
  return {
    id: series.id,
    name: series.name,
    type: 'bar' as const,
    silent: true,
    ...(model.stack ? { stack: 'stack' } : {}),
    barMaxWidth: Math.min(56, band * 0.72),
    barCategoryGap: '28%',
    itemStyle: { color: cssColor(series.color) },
    data: series.values.map((value, index) => {
      const open = partial.has(index) || model.hatched === true;
      const looked = model.focused?.index === index && model.focused.seriesId === series.id;
      const gap = model.stack && hasGaps(model, index, layout) ? 0.5 : 0;
      return {
        value: value ?? '-',
        itemStyle: {
          color: paintOf(series.color, open ? 'hatch' : 'none'),
          borderColor: cssColor(looked ? '--ink' : open ? series.color : '--paper'),
          borderWidth: looked ? 2 : value === 0 ? 0 : open ? 1 : gap,
        },
      };
    }),
  };
}

function lineOptions(model: SeriesModel, series: Series) {
  const partial = partialOf(model, series);
  const cuts = (model.breaks ?? []).map(({ before }) => before);
  const color = cssColor(series.color);
  return linePieces(series.values, cuts, partial).map(({ values, open }, piece) => {
    const alone = values.filter((value) => value !== null).length === 1;
    return {
      id: `${series.id}/${piece}`,
      name: series.name,
      type: 'line' as const,
      silent: true,
      connectNulls: false,
      step: series.kind === 'step' ? ('end' as const) : false,
      showSymbol: true,
      showAllSymbol: true,
      symbol: 'circle',
      lineStyle: { color, width: 2.5, type: open ? [3, 4] : series.dash ? [8, 4] : 'solid', cap: 'butt' },
      ...(series.kind === 'area' ? { areaStyle: { color, opacity: open ? 0.08 : 0.16 } } : {}),
      data: values.map((value, index) => pointOption(model, series, value, index, alone)),
    };
  });
}

function pointOption(
  model: SeriesModel,
  series: Series,
  value: number | null,
  index: number,
  alone: boolean,
) {
  const open = partialOf(model, series).includes(index);
  const looked = model.focused?.index === index && model.focused.seriesId === series.id;
  const size = looked ? 10 : series.markers || alone || open ? 7 : 0;
  const color = cssColor(series.color);
  return {
    value: value ?? '-',
    symbolSize: size,
    itemStyle: { color: open ? cssColor('--paper') : color, borderColor: color, borderWidth: 2 },
  };
}

function partialOf(model: SeriesModel, series: Series): readonly number[] {
  return series.partial ?? model.partial ?? [];
}
