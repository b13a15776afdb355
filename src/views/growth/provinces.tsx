import { SlopeChart, type SlopeItem, SmallMultiples } from '../../charts/index.ts';
import { setForm, setMode } from '../../state/index.ts';
import { FigureCard, SegmentedControl } from '../../ui/index.ts';
import { numberText } from '../cell-text.ts';
import { metricShown, RowsSave } from '../shown/index.ts';
import { showsSplit } from './bars.ts';
import { EvidenceOf, type FaceProps, fromSnapshot, withChoice } from './face.tsx';
import { printMode } from './mode.ts';
import { PeriodPicker } from './period-picker.tsx';
import { RankTable } from './rank-table.tsx';
import { movers, type ProvincesModel } from './read-provinces.ts';
import { YearsTable } from './years-table.tsx';

/** All provinces side by side, and how their ranks moved. */
export function ProvincesFace(props: FaceProps<ProvincesModel>) {
  return (
    <>
      <fieldset className="ui-controls growth-controls" aria-label={props.context.t.growth.controls.period}>
        <PeriodPicker {...props} />
      </fieldset>
      <MultiplesCard {...props} />
      <SlopeCard {...props} />
    </>
  );
}

function MultiplesCard(props: FaceProps<ProvincesModel>) {
  const { growth, shown, state, context, change, href } = props;
  const { t, lang } = context;
  const words = t.growth.multiples;
  const { mode } = growth;
  const ranked = state.form === 'list';
  const title = words.title({
    metric: shown.metric.name[lang],
    from: shown.years[0] ?? 0,
    to: shown.years.at(-1) ?? 0,
  });
  const open = (code: string) => ({
    mode: printMode({ ...mode, face: 'libraries' }),
    region: code as typeof state.region,
  });
  const choose = (code: string) => {
    // The chart that was chosen goes with its face: the focus moves to the tab of the face that comes.
    document.activeElement?.closest('.ui-tabs')?.querySelector<HTMLElement>('[role="tab"]')?.focus();
    change({ history: 'push', apply: (view) => ({ ...view, ...open(code) }) });
  };
  return (
    <FigureCard
      title={title}
      subtitle={withChoice(shown.metric.definition[lang], state, context)}
      unit={t.terms.units[shown.metric.unit].name}
      bleed
      evidence={<EvidenceOf rows={shown.provinces.map(({ last }) => last)} context={context} />}
      source={[
        fromSnapshot(context),
        mode.own ? words.own : words.shared(shown.maxText),
        words.written(shown.textYear),
        shown.partial.size > 0 ? t.states.partial({ year: Math.max(...shown.partial), through: null }) : '',
        showsSplit(growth) ? t.growth.wordsAbout.newProvinces : '',
      ].join(' ')}
      tools={
        <RowsSave
          {...props}
          title={title}
          rows={shown.provinces.flatMap(({ region, rows }) =>
            rows.flatMap((row) => (row ? [metricShown(row, region.name)] : [])),
          )}
          of={['provinces']}
          units={unitsOf(props)}
        />
      }
      controls={
        <>
          <SegmentedControl
            label={words.scale}
            value={mode.own ? 'own' : 'shared'}
            choices={(['shared', 'own'] as const).map((value) => ({
              value,
              label: words.scales[value],
              href: href({ mode: printMode({ ...mode, own: value === 'own' }) }),
            }))}
            onChange={(value) => change(setMode(printMode({ ...mode, own: value === 'own' })))}
          />
          <SegmentedControl
            label={words.order}
            value={ranked ? 'list' : 'tiles'}
            choices={(['tiles', 'list'] as const).map((value) => ({
              value,
              label: words.orders[value],
              href: href(setForm(value)),
            }))}
            onChange={(value) => change(setForm(value))}
          />
        </>
      }
    >
      <SmallMultiples
        items={(ranked ? shown.provinces : byPlace(shown.provinces)).map(({ region, values, text }) => ({
          id: region.code,
          name: region.name,
          short: region.iso?.slice(3) ?? region.code,
          tile:
            region.tileCol === null || region.tileRow === null
              ? null
              : { col: region.tileCol + 1, row: region.tileRow + 1 },
          values,
          text,
          href: href(open(region.code)),
        }))}
        order={ranked ? 'ranked' : 'tiles'}
        kind={shown.metric.time === 'flow' ? 'bar' : 'line'}
        partial={shown.years.flatMap((year, at) => (shown.partial.has(year) ? [at] : []))}
        max={mode.own ? null : shown.max}
        label={title}
        selected={state.region}
        onSelect={choose}
      />
      <p className="growth-note ui-no-print">{words.keys}</p>
      <YearsTable shown={shown} context={context} title={title} />
    </FigureCard>
  );
}

const SHORT: readonly (readonly [RegExp, string])[] = [
  [/^Kepulauan Bangka Belitung$/, 'Kep. Babel'],
  [/^Kepulauan /, 'Kep. '],
  [/^Papua Barat Daya$/, 'Papua B. Daya'],
  [/^Nusa Tenggara /, 'Nusa Tgr. '],
  [/^Kalimantan /, 'Kalim. '],
  [/^Sulawesi /, 'Sulaw. '],
  [/^Sumatera /, 'Sumat. '],
  [/ Pegunungan$/, ' Peg.'],
];
/** `Kalim. Timur`: the word that tells provinces apart stays whole where there is little room. */
export const shortName = (name: string): string =>
  SHORT.reduce((short, [long, abbreviation]) => short.replace(long, abbreviation), name);

/** From west to east, as the official codes count. */
const byPlace = (provinces: ProvincesModel['provinces']): ProvincesModel['provinces'] =>
  provinces.toSorted((a, b) => (a.region.code < b.region.code ? -1 : 1));

/** Percentages change by percentage points. */
export function unitsOf({ shown, context: { t } }: Pick<FaceProps<ProvincesModel>, 'shown' | 'context'>) {
  const { unit } = shown.metric;
  const { name } = t.terms.units[unit];
  return { value: name, change: unit === 'percent' ? t.snapshots.compared.points : name };
}

function SlopeCard(props: FaceProps<ProvincesModel>) {
  const { growth, shown, state, context, href } = props;
  const { t, lang } = context;
  const words = t.growth.slope;
  const { from, to } = growth.period;
  const strong = movers(shown.provinces);
  const title = words.title({ metric: shown.metric.name[lang], from, to });
  const items = shown.provinces.map((province): SlopeItem => {
    const end = (row: typeof province.from) =>
      row?.rank == null || row.value === null
        ? null
        : { rank: row.rank, text: numberText(row.value, shown.metric, context) };
    return {
      id: province.region.code,
      name: province.region.name,
      short: shortName(province.region.name),
      from: end(province.from),
      to: end(province.to),
      strong:
        strong.has(province.region.code) ||
        province.region.code === state.region ||
        state.pin.includes(province.region.code),
    };
  });
  const both = items.filter((item) => item.from && item.to).length;
  return (
    <FigureCard
      title={title}
      subtitle={withChoice(words.subtitle, state, context)}
      unit={t.terms.units[shown.metric.unit].name}
      evidence={<EvidenceOf rows={shown.provinces.map((province) => province.to)} context={context} />}
      tools={
        <RowsSave
          {...props}
          title={title}
          rows={shown.provinces.flatMap(({ region, from: first, to: last }) =>
            [first, last].flatMap((row) => (row ? [metricShown(row, region.name)] : [])),
          )}
          of={['provinces']}
          units={unitsOf(props)}
        />
      }
      source={fromSnapshot(context)}
    >
      <p className="growth-slope-key">
        <span className="growth-slope-sign">
          <i className="growth-up" aria-hidden="true" /> {words.up}
        </span>
        <span className="growth-slope-sign">
          <i className="growth-down" aria-hidden="true" /> {words.down}
        </span>
      </p>
      {both === 0 ? (
        <p>{words.nothing}</p>
      ) : (
        <SlopeChart
          model={{ from: String(from), to: String(to), items }}
          label={words.label({ from, to, count: both })}
        />
      )}
      <RankTable
        growth={growth}
        shown={shown}
        context={context}
        title={title}
        href={href}
        selected={state.region}
      />
    </FigureCard>
  );
}
