import type { ReactNode } from 'react';

export interface TagProps {
  readonly tone?: 'plain' | 'accent' | 'warn' | undefined;
  readonly children: ReactNode;
}

/** A short word about the thing beside it. */
export function Tag({ tone = 'plain', children }: TagProps) {
  return <span className={`ui-tag ui-tag-${tone}`}>{children}</span>;
}
