import type { MetricRow } from '../../metrics/index.ts';
import type { ViewState } from '../../state/index.ts';
import { EvidenceMark } from '../../ui/index.ts';
import { filterWords } from '../filter-words.ts';
import type { DrawProps, ViewContext } from '../view.ts';
import type { GrowthModel } from './read.ts';

/** What each face of the page is drawn with. */
export type FaceProps<Shown> = Pick<DrawProps<GrowthModel>, 'state' | 'context' | 'change' | 'href'> & {
  readonly growth: GrowthModel;
  readonly shown: Shown;
};

/** The mark of what the rows of a figure rest on; a mixture says so in words. */
export function EvidenceOf(props: {
  readonly rows: readonly ({ readonly evidence: MetricRow['evidence'] } | undefined)[];
  readonly context: ViewContext;
}) {
  const { t } = props.context;
  const found = new Set(props.rows.flatMap((row) => row?.evidence ?? []));
  const [only] = found;
  if (only === undefined) return null;
  if (found.size > 1 || only === 'mixed') return <span>{t.evidence.names.mixed}</span>;
  return <EvidenceMark evidence={only} label={t.evidence.names[only]} />;
}

/** Where counted numbers come from, in words: the snapshot, whose own sources the method page names. */
export const fromSnapshot = ({ t, lang, manifest }: ViewContext): string =>
  t.growth.fromSnapshot(manifest.title[lang]);

/** True when no filter leaves a library out: published points speak of all, and beside some of them they would mislead. */
export const isWhole = ({ tier, channel, funding }: ViewState): boolean =>
  tier.length + channel.length + funding.length === 0;

/** The choice of libraries in words, led by what is measured: `Joined within the year. Village · Stimulus`. */
export function withChoice(measured: string, state: ViewState, context: ViewContext): string {
  const chosen = filterWords(state, context);
  return chosen === '' ? measured : `${measured.replace(/\.$/, '')}. ${chosen}`;
}
