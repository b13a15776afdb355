export interface SkeletonProps {
  /** text: lines of prose; rows: lines of a table; figure: the place of a chart. */
  readonly shape: 'text' | 'rows' | 'figure';
  readonly lines?: number | undefined;
}

/** The place of something that is on its way. Put the words in a LiveRegion or Progress beside it. */
export function Skeleton({ shape, lines = 3 }: SkeletonProps) {
  const count = shape === 'figure' ? 1 : lines;
  return (
    <div className={`ui-skeleton ui-skeleton-${shape}`} aria-hidden="true">
      {Array.from({ length: count }, (_, line) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines are all alike.
        <span key={line} />
      ))}
    </div>
  );
}
