/** The sign of a stated point, as the chart draws it. */
export function MarkKey({ kind }: { readonly kind: 'exact' | 'at_least' | 'about' }) {
  return (
    <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
      {kind === 'at_least' ? (
        <path d="M6 0L12 11H0Z" fill="var(--ink)" />
      ) : kind === 'about' ? (
        <circle cx="6" cy="6" r="4.5" fill="none" stroke="var(--ink)" strokeWidth="2" />
      ) : (
        <circle cx="6" cy="6" r="5" fill="var(--ink)" />
      )}
    </svg>
  );
}
