import type { ViewContext } from '../../views/index.ts';
import type { PageCheck } from '../check-state.ts';
import { useSession } from '../session/context.ts';
import { failureFor } from '../session/engine-host.ts';
import { useObservable } from '../use-observable.ts';
import { EvidenceStrip } from './evidence-strip.tsx';
import { Faults } from './faults.tsx';
import { LinkNotices } from './link-notices.tsx';

/** What stands above every view: what its numbers rest on, what of the link was left out, and why they are unchecked. */
export function Banner(props: {
  readonly context: ViewContext;
  readonly check: PageCheck;
  /** A snapshot that was asked for and does not exist. */
  readonly unknown: string | null;
  readonly onCheck: (() => void) | null;
}) {
  const { context, check, unknown, onCheck } = props;
  const { t, lang, manifest } = context;
  const engine = useObservable(useSession().host.status);
  // A view that has no answers says itself what failed.
  const uncheckable = check.state === 'ready' ? failureFor(manifest, engine) : null;
  return (
    <>
      <EvidenceStrip manifest={manifest} check={check} t={t} lang={lang} onCheck={onCheck} />
      <LinkNotices t={t} unknown={unknown === null ? null : { value: unknown, shown: manifest.id }} />
      {uncheckable ? <Faults errors={[uncheckable]} t={t} snapshot={manifest.id} /> : null}
    </>
  );
}
