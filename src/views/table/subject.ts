import { METRICS } from '../../metrics/index.ts';
import type { ViewState } from '../../state/index.ts';
import type { ViewContext } from '../view.ts';
import { sourceOf } from './choice.ts';

const MOST_NAMED = 3;

/** What the rows of a table are of, before any filter: in the title of its picture and of its file. */
export function tableSubject(state: ViewState, { t, f, lang, manifest }: ViewContext): string {
  const { subject, levels } = t.rows;
  const source = sourceOf(state, manifest);
  if (source.of !== 'metrics') return subject[source.of](state.year === null ? null : String(state.year));
  const { metrics, from, to } = source;
  const named = metrics.slice(0, MOST_NAMED).map((id) => METRICS[id].name[lang]);
  const more = metrics.length - named.length;
  return `${f.list(more > 0 ? [...named, subject.more(more)] : named)} (${levels[state.level]}, ${f.years(from, to)})`;
}
