import type { MetricRow } from '../../metrics/index.ts';
import { EvidenceMark } from '../../ui/index.ts';
import { cellText } from '../cell-text.ts';
import type { ViewContext } from '../view.ts';
import type { BriefModel } from './read.ts';

/** The mark of what rows rest on; a mixture in words. */
export function EvidenceOf({
  rows,
  context: { t },
}: {
  readonly rows: readonly { readonly evidence: MetricRow['evidence'] }[];
  readonly context: ViewContext;
}) {
  const found = new Set(rows.flatMap(({ evidence }) => evidence ?? []));
  const [only] = found;
  if (only === undefined) return null;
  if (found.size > 1 || only === 'mixed') return <span>{t.evidence.names.mixed}</span>;
  return <EvidenceMark evidence={only} label={t.evidence.names[only]} />;
}

/** The map's metric for the place of the brief: a number with its evidence, no sentence. */
export function MeasureHere({
  model,
  context,
}: {
  readonly model: BriefModel;
  readonly context: ViewContext;
}) {
  if (!model.measure) return null;
  const text = cellText(model.measure, model.map.metric, context);
  return (
    <p className="brief-measure">
      {model.name}: <b>{text.value}</b> <EvidenceOf rows={[model.measure]} context={context} />
    </p>
  );
}
