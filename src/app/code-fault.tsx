import type { Messages } from '../i18n/index.ts';
import { Button, Notice } from '../ui/index.ts';

/** The code of a view could not be fetched. */
export function CodeFault({ t, onRetry }: { readonly t: Messages; readonly onRetry: () => void }) {
  const { unexpected, labels } = t.errors;
  return (
    <Notice
      tone="error"
      title={unexpected.happened}
      announce
      actions={<Button onClick={onRetry}>{labels.retry}</Button>}
    >
      <p>{unexpected.works}</p>
    </Notice>
  );
}
