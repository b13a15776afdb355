import type { Messages } from '../../i18n/index.ts';
import { useNotices, useViewStore } from '../../state/index.ts';
import { Notice } from '../../ui/index.ts';

/** What of the opened link could not be used, and what stands in its place. */
export function LinkNotices({
  t,
  unknown,
}: {
  readonly t: Messages;
  readonly unknown: { readonly value: string; readonly shown: string } | null;
}) {
  const store = useViewStore();
  const notices = useNotices();
  const dismiss = (notice: (typeof notices)[number]) => {
    document.getElementById('main')?.focus({ preventScroll: true });
    store.dismiss(notice);
  };
  return (
    <>
      {unknown ? (
        <Notice tone="warn" title={t.shell.notices.heading}>
          {t.shell.notices.unknownSnapshot({ value: unknown.value, fallback: unknown.shown })}
        </Notice>
      ) : null}
      {notices.map((notice) => (
        <Notice
          key={`${notice.key} ${notice.reason}`}
          tone="warn"
          title={t.shell.notices.heading}
          dismiss={{ label: t.shell.notices.dismiss, onDismiss: () => dismiss(notice) }}
        >
          {t.shell.notices.notice({ ...notice, fallback: null })}
        </Notice>
      ))}
    </>
  );
}
