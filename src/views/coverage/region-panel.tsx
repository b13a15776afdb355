import type { RegionCode } from '../../base/index.ts';
import { SeriesChart } from '../../charts/index.ts';
import type { MetricRow } from '../../metrics/index.ts';
import { MOST_PINS, selectRegion, showRegencies, togglePin } from '../../state/index.ts';
import { Button, EvidenceMark, follow, SidePanel, Skeleton } from '../../ui/index.ts';
import { ActiveNote } from '../active-note.tsx';
import { numberText } from '../cell-text.ts';
import { figureText } from '../figure-text.ts';
import { cellWords, type Places, rangeText } from '../region-map/index.ts';
import { SeriesTable } from '../series-table.tsx';
import type { DrawProps } from '../view.ts';
import { WhyLink } from '../why-link.tsx';
import { PanelSlices } from './panel-slices.tsx';
import type { CoverageModel, RegionDetail } from './read.ts';

type PanelProps = Pick<DrawProps<CoverageModel>, 'context' | 'change' | 'href'> & {
  readonly detail: RegionDetail;
  readonly map: CoverageModel['map'];
  readonly places: Places;
  readonly pins: readonly RegionCode[];
  /** The page counts only some tiers, channels or funders. */
  readonly filtered: boolean;
  /** What is chosen when the panel closes. */
  readonly up: RegionCode | null;
};

/** A chosen region: its numbers over the years, all tiers and channels, published figures beside modelled ones. */
export function RegionPanel(props: PanelProps) {
  const { detail, map, places, pins, filtered, up, context, change, href } = props;
  const { t, f, lang } = context;
  const { panel } = t.coverage;
  const { cell, rows } = detail;
  const text = cellWords(cell, map, context);
  const { evidence } = cell.row;
  const pinned = pins.includes(cell.code);
  const place = places.get(cell.code);
  const inside = cell.code.length === 2 ? (place?.kabupaten ?? 0) + (place?.kota ?? 0) : 0;
  const down = showRegencies(cell.code);
  const model = {
    x: rows.map((row) => String(row.year)),
    series: [
      {
        id: map.metric.id,
        name: map.metric.short[lang],
        color: '--cat-1',
        kind: map.metric.time === 'flow' ? 'bar' : 'line',
        values: rows.map((row) => row.value),
        markers: true,
        labels: 'values',
      },
    ],
    partial: rows.flatMap((row, at) => (row.partial ? [at] : [])),
    formatY: (value: number) => numberText(value, map.metric, context),
  } as const;
  return (
    <SidePanel
      title={cell.name}
      subtitle={[`${map.metric.name[lang]}, ${map.year}`, text.rank].filter(Boolean).join(' · ')}
      closeLabel={panel.close}
      subject={cell.code}
      onClose={() => change(selectRegion(up))}
    >
      <p className="panel-value">
        <WhyLink
          cell={{ metric: map.metric.id, region: cell.code, year: map.year, slice: null }}
          value={text.value}
        />
      </p>
      <p className="panel-note">
        {text.change}
        {evidence && evidence !== 'mixed' ? (
          <>
            {' '}
            <EvidenceMark evidence={evidence} label={text.evidence ?? ''} />
          </>
        ) : null}
      </p>
      {cell.range ? (
        <p className="panel-note">
          {t.coverage.range.label}: <strong>{rangeText(cell, map, context)}</strong>.{' '}
          {t.coverage.range.about(cell.range.seeds)}
        </p>
      ) : null}
      <p className="panel-actions">
        <Button
          icon={pinned ? 'check' : 'plus'}
          pressed={pinned}
          disabled={!pinned && pins.length >= MOST_PINS}
          onClick={() => change(togglePin(cell.code))}
        >
          {pinned ? panel.unpin : panel.pin}
        </Button>
        {!pinned && pins.length >= MOST_PINS ? <small>{panel.pinFull(MOST_PINS)}</small> : null}
        {inside > 0 ? (
          <a className="ui-button ui-button-plain" href={href(down)} onClick={follow(() => change(down))}>
            {panel.regencies(inside)}
          </a>
        ) : null}
      </p>
      {cell.illustrative ? <p className="panel-note">{t.evidence.illustrativeNotice.long}</p> : null}
      {detail.stated ? <p className="panel-note">{statedNote(detail.stated.row)}</p> : null}
      <ActiveNote active={detail.active} context={context} href={href} />
      <h3>{panel.overYears}</h3>
      <SeriesChart
        model={model}
        label={t.coverage.trend({
          name: `${cell.name}, ${map.metric.name[lang]}`,
          from: String(map.years[0] ?? map.year),
          to: String(map.years.at(-1) ?? map.year),
        })}
      />
      <SeriesTable
        model={model}
        caption={map.metric.name[lang]}
        context={context}
        whyAt={(_, at) => {
          const row = rows[at];
          return row ? { metric: map.metric.id, region: cell.code, year: row.year, slice: null } : null;
        }}
      />
      <h3>{panel.slices}</h3>
      {detail.slices ? (
        <PanelSlices
          rows={detail.slices}
          whole={detail.whole}
          years={map.years}
          context={context}
          name={cell.name}
          filtered={filtered}
        />
      ) : (
        <Skeleton shape="rows" lines={4} />
      )}
      <h3>{panel.published}</h3>
      {detail.figures === null ? <Skeleton shape="text" lines={3} /> : null}
      {detail.figures?.length === 0 ? <p>{panel.noPublished}</p> : null}
      <ul className="panel-figures">
        {detail.figures?.map((figure) => {
          const words = figureText(figure, { t, f });
          return (
            <li key={figure.id}>
              <EvidenceMark evidence="published" label={t.evidence.names.published} compact />{' '}
              <strong>{words.value}</strong> {words.unit} · {words.name}
              <br />
              <span className="panel-note">{[words.period, words.source].filter(Boolean).join(' · ')}</span>{' '}
              <a href={href({ view: 'figures', q: figure.id })} aria-label={t.overview.openSource(figure.id)}>
                {figure.id}
              </a>
            </li>
          );
        })}
      </ul>
    </SidePanel>
  );
  function statedNote(row: MetricRow | null) {
    if (row?.value == null) return t.coverage.active.notStated;
    const { year, numerator, denominator, value } = row;
    const said = t.coverage.active.stated({
      active: f.number(numerator ?? 0),
      of: f.number(denominator ?? 0),
      year,
    });
    const share = { metric: 'active_share', region: cell.code, year, slice: null } as const;
    return (
      <>
        {said}: <WhyLink cell={share} value={f.percent(value, 1)} />
      </>
    );
  }
}
