import { METRICS } from '../../metrics/index.ts';
import type { ViewState } from '../../state/index.ts';
import type { ViewContext } from '../view.ts';
import { metricsOf, modeOf, periodOf } from './choice.ts';

const MOST_NAMED = 3;

/** What the rows of a table are of, before any filter: in the title of its picture and of its file. */
export function tableSubject(state: ViewState, { t, f, lang, manifest }: ViewContext): string {
  const { subject, levels } = t.rows;
  const mode = modeOf(state);
  if (mode !== 'metrics') return subject[mode](state.year === null ? null : String(state.year));
  const metrics = metricsOf(state);
  const named = metrics.slice(0, MOST_NAMED).map((id) => METRICS[id].name[lang]);
  const more = metrics.length - named.length;
  const { from, to } = periodOf(state, manifest);
  return `${f.list(more > 0 ? [...named, subject.more(more)] : named)} (${levels[state.level]}, ${f.years(from, to)})`;
}
