import type { Messages } from '../../i18n/index.ts';
import { goView, useHref, useViewStore } from '../../state/index.ts';
import { Button, follow, Icon, Tag, useHydrated } from '../../ui/index.ts';
import type { PageCheck } from '../check-state.ts';

/** Whether files were checked and the page recomputed, in a word; opened, what that means and how to have it done. */
export function CheckMark(props: {
  readonly check: PageCheck;
  readonly t: Messages;
  /** Starts a check that waits because the reader saves data; null = nothing waits. */
  readonly onCheck: (() => void) | null;
}) {
  const { check, t } = props;
  const { verified, loading } = t.states;
  const store = useViewStore();
  const href = useHref();
  const snapshots = goView('data');
  // The page made at build knows nothing of its reader.
  const hydrated = useHydrated();
  const onCheck = hydrated ? props.onCheck : null;
  const kind =
    check.differed > 0 ? 'differed' : check.verified === 'pending' && onCheck ? 'waits' : check.verified;
  return (
    <details className="check-mark" data-check={kind}>
      <summary>
        {/* Another word is another mark: the one before does not move. */}
        <Tag
          key={kind}
          tone={kind === 'yes' ? 'accent' : kind === 'pending' || kind === 'waits' ? 'plain' : 'warn'}
        >
          {verified.short[kind]}
        </Tag>
        <Icon name="chevron-down" />
      </summary>
      <div className="check-mark-about">
        <p>{kind === 'differed' ? verified.differed(check.differed) : verified[kind]}</p>
        <p>
          <a href={href(snapshots)} onClick={follow(() => store.change(snapshots))}>
            {verified.more}
          </a>
        </p>
        {kind === 'waits' && onCheck ? <Button onClick={onCheck}>{loading.checkNow}</Button> : null}
      </div>
    </details>
  );
}
