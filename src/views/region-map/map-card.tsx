import { Sparkline } from '../../charts/index.ts';
import { DataName, EvidenceMark } from '../../ui/index.ts';
import type { ViewContext } from '../view.ts';
import type { RegionCell, RegionMapModel } from './model.ts';
import { cellWords, rangeText } from './words.ts';

/** What hover and focus tell of a region: name, value or reason, rank, change, its years, evidence. */
export function MapCard({
  cell,
  model,
  context,
}: {
  readonly cell: RegionCell;
  readonly model: RegionMapModel;
  readonly context: ViewContext;
}) {
  const { t } = context;
  const text = cellWords(cell, model, context);
  const first = model.years[0] ?? model.year;
  const last = model.years.at(-1) ?? model.year;
  return (
    <div className="map-card">
      <p className="map-card-name">
        <DataName>{cell.name}</DataName>
      </p>
      <p className="map-card-value">{text.value}</p>
      {cell.row.reason ? <p className="map-card-note">{t.states.missing[cell.row.reason].long}</p> : null}
      {text.rank || text.change ? (
        <p className="map-card-note">{[text.rank, text.change].filter(Boolean).join(' · ')}</p>
      ) : null}
      {cell.range ? (
        <p className="map-card-note">
          {t.coverage.range.label}: {rangeText(cell, model, context)}
        </p>
      ) : null}
      <div className="map-card-trend">
        <Sparkline values={cell.history} width={120} height={28} partialEnd={model.lastPartial} />
        <span>{context.f.years(first, last)}</span>
      </div>
      {cell.row.evidence && cell.row.evidence !== 'mixed' ? (
        <EvidenceMark evidence={cell.row.evidence} label={text.evidence ?? ''} />
      ) : null}
    </div>
  );
}
