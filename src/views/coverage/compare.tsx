import type { RegionCode } from '../../base/index.ts';
import { SeriesChart } from '../../charts/index.ts';
import { MOST_PINS, togglePin } from '../../state/index.ts';
import { Button, EvidenceMark, FigureCard, Skeleton } from '../../ui/index.ts';
import { numberText } from '../cell-text.ts';
import { SeriesTable } from '../series-table.tsx';
import { RowsSave, seriesRows } from '../shown/index.ts';
import type { DrawProps } from '../view.ts';
import { pinSeries, sharesScale } from './compare-model.ts';
import type { CoverageModel } from './read.ts';

/** The pinned regions over the years on one scale, against the nation where that scale can hold it. */
export function Compare(
  props: Pick<DrawProps<CoverageModel>, 'model' | 'state' | 'context' | 'change' | 'href'>,
) {
  const { model, context, change } = props;
  const { map, pins, nation } = model;
  const { t, f, lang } = context;
  const words = t.coverage.compare;
  if (pins.length === 0)
    return <p className="panel-note compare-none ui-no-print">{words.none(MOST_PINS)}</p>;
  const together = sharesScale(map.metric);
  const labels = {
    nation: t.terms.nation,
    illustrative: words.illustrative,
    formatY: (value: number) => numberText(value, map.metric, context),
  };
  const series = (of: typeof pins, whole: typeof nation | null) =>
    pinSeries(of, whole, map.years, map.partialYears, labels);
  const lines = series(pins, together ? nation : null);
  const period = { from: String(map.years[0] ?? map.year), to: String(map.years.at(-1) ?? map.year) };
  const caption = `${words.title}: ${map.metric.name[lang]}`;
  return (
    <FigureCard
      title={words.title}
      subtitle={`${map.metric.name[lang]}. ${together ? words.onScale : words.nationApart}`}
      unit={t.terms.units[map.metric.unit].name}
      tools={
        <RowsSave
          {...props}
          title={caption}
          rows={seriesRows(
            series(pins, nation),
            (code, at) => (pins.find((pin) => pin.code === code)?.rows ?? model.nationRows)[at],
          )}
          of={['map', 'other', 'nation']}
          units={{ value: t.terms.units[map.metric.unit].name }}
        />
      }
      evidence={
        pins.some(({ illustrative }) => illustrative) ? (
          <EvidenceMark evidence="modelled" label={t.evidence.illustrativeNotice.long} />
        ) : context.manifest.evidence === 'modelled' ? (
          <EvidenceMark evidence="modelled" label={t.evidence.modelledNotice.short} />
        ) : (
          <EvidenceMark evidence="registry" label={t.evidence.names.registry} />
        )
      }
    >
      <ul className="compare-pins" aria-label={words.count({ pinned: pins.length, most: MOST_PINS })}>
        {pins.map(({ code, name }) => (
          <li key={code}>
            <Button icon="close" kind="quiet" onClick={() => change(togglePin(code))}>
              <span className="ui-hidden">{words.unpin('')}</span>
              {name}
            </Button>
          </li>
        ))}
        <li className="panel-note">{words.count({ pinned: pins.length, most: MOST_PINS })}</li>
      </ul>
      {pins.every(({ values }) => values === null) ? (
        <Skeleton shape="rows" lines={4} />
      ) : (
        <SeriesChart model={lines} label={caption} />
      )}
      {together ? null : (
        <div className="compare-nation">
          <SeriesChart
            model={series([], nation)}
            label={t.coverage.trend({ name: `${t.terms.nation}, ${map.metric.name[lang]}`, ...period })}
          />
        </div>
      )}
      <SeriesTable
        model={series(pins, nation)}
        caption={`${caption}, ${f.years(map.years[0] ?? 0, map.years.at(-1) ?? 0)}`}
        context={context}
        whyAt={(region, at) => ({
          metric: map.metric.id,
          region: region as RegionCode,
          year: map.years[at] ?? map.year,
          slice: null,
        })}
      />
    </FigureCard>
  );
}
