import type { Lang } from '../../../src/base/index.ts';
import type { Engine } from '../../../src/engine/index.ts';
import { formatsOf, translator } from '../../../src/i18n/index.ts';
import { compile, decodeFrame, type Frame, type QuerySpec } from '../../../src/queries/index.ts';
import type { Manifest, SnapshotIndex } from '../../../src/snapshot/index.ts';
import { DEFAULT_VIEW, type ViewState } from '../../../src/state/index.ts';
import type { View, ViewContext } from '../../../src/views/index.ts';
import type { FixtureSnapshot } from '../../support/fixture-snapshot.ts';
import { openMetricEngine, SCHEMA } from '../../support/metric-engine.ts';

/** A view before a snapshot in the shipped engine: asks, answers and reads as the app does, without drawing. */
export interface Seat {
  readonly engine: Engine;
  context(lang?: Lang): ViewContext;
  model<Model>(view: ModelView<Model>, state?: Partial<ViewState>, lang?: Lang): Promise<Model>;
}
// biome-ignore lint/suspicious/noExplicitAny: only the view knows the types of what it asks.
type ModelView<Model> = View<any, Model>;

const INDEX: SnapshotIndex = { contract: 1, default: '2025-04', snapshots: [] };

/** `activity` false leaves that table out: most views ask nothing of it, and it takes the time. */
export async function openSeat(given: FixtureSnapshot, activity = false): Promise<Seat> {
  const { activity: reports, ...tables } = given.manifest.tables;
  const kept = activity && reports ? { ...tables, activity: reports } : tables;
  const snapshot = { ...given, manifest: { ...given.manifest, tables: kept } };
  const { engine } = await openMetricEngine(snapshot);
  const frames = new Map<string, Frame>();
  const answer = async (spec: QuerySpec): Promise<Frame> => {
    const key = JSON.stringify(spec);
    const known = frames.get(key);
    if (known) return known;
    const query = compile(spec, SCHEMA);
    const frame = decodeFrame(spec, query.sql, 'fixture', await engine.ask(query));
    frames.set(key, frame);
    return frame;
  };
  const context = (lang: Lang = 'en'): ViewContext => contextOf(snapshot.manifest, lang);
  return {
    engine,
    context,
    async model(view, state = {}, lang = 'en') {
      const full = { ...DEFAULT_VIEW, ...state };
      const asked: Readonly<Record<string, QuerySpec | undefined>> = view.ask(full, context(lang));
      const answers: Record<string, Frame> = {};
      for (const [name, spec] of Object.entries(asked)) if (spec) answers[name] = await answer(spec);
      return view.read(answers, full, context(lang));
    },
  };
}

export function contextOf(manifest: Manifest, lang: Lang): ViewContext {
  return { lang, t: translator(lang), f: formatsOf(lang), manifest, index: INDEX };
}
