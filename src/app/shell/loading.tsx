import type { Formats, Messages } from '../../i18n/index.ts';
import { Progress, Skeleton } from '../../ui/index.ts';
import { useSession } from '../session/context.ts';
import type { EngineStatus } from '../session/engine-host.ts';
import { useObservable } from '../use-observable.ts';

/** The place of a view that is not there yet, and what it waits for. */
export function Loading({ t, f }: { readonly t: Messages; readonly f: Formats }) {
  const status = useObservable(useSession().host.status);
  return (
    <div className="loading">
      {status.status === 'starting' ? (
        <EngineProgress status={status} t={t} f={f} />
      ) : (
        <Progress label={t.states.loading.page} />
      )}
      <Skeleton shape="figure" />
    </div>
  );
}

type Starting = Extract<EngineStatus, { status: 'starting' }>;

/** What the engine is fetching or preparing, with bytes where they are known. */
export function EngineProgress({
  status,
  t,
  f,
}: {
  readonly status: Starting;
  readonly t: Messages;
  readonly f: Formats;
}) {
  const { loading } = t.states;
  const { stage, loaded, total } = status;
  const label = {
    database: loading.engine(null),
    files: loading.files,
    preparing: loading.tables,
    checking: loading.checking,
  }[stage];
  if (total === 0) return <Progress label={label} />;
  return (
    <Progress label={label} value={loaded} max={total} text={`${f.bytes(loaded)} / ${f.bytes(total)}`} />
  );
}
