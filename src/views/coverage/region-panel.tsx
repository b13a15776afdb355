import { SeriesChart } from '../../charts/index.ts';
import { selectRegion } from '../../state/index.ts';
import { EvidenceMark, SidePanel, Skeleton } from '../../ui/index.ts';
import { cellText, numberText } from '../cell-text.ts';
import { figureText } from '../figure-text.ts';
import type { DrawProps } from '../view.ts';
import { PanelSlices } from './panel-slices.tsx';
import type { CoverageModel, RegionDetail } from './read.ts';

type PanelProps = Pick<DrawProps<CoverageModel>, 'context' | 'change' | 'href'> & {
  readonly detail: RegionDetail;
  readonly map: CoverageModel['map'];
};

/** A chosen region: its numbers over the years, all tiers and channels, published figures beside modelled ones. */
export function RegionPanel({ detail, map, context, change, href }: PanelProps) {
  const { t, f, lang } = context;
  const { panel } = t.coverage;
  const { cell, rows } = detail;
  const text = cellText(cell.row, map.metric, context);
  const { evidence } = cell.row;
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
      onClose={() => change(selectRegion(null))}
    >
      <p className="panel-value">{text.value}</p>
      <p className="panel-note">
        {text.change}
        {evidence && evidence !== 'mixed' ? (
          <>
            {' '}
            <EvidenceMark evidence={evidence} label={t.evidence.names[evidence]} />
          </>
        ) : null}
      </p>
      <h3>{panel.overYears}</h3>
      <SeriesChart
        model={model}
        label={t.coverage.trend({
          name: `${cell.name}, ${map.metric.name[lang]}`,
          from: String(map.years[0] ?? map.year),
          to: String(map.years.at(-1) ?? map.year),
        })}
      />
      <h3>{panel.slices}</h3>
      {detail.slices ? (
        <PanelSlices rows={detail.slices} years={map.years} context={context} name={cell.name} />
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
}
