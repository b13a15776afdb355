import './marks.css';
import type { ReactNode } from 'react';
import type { Evidence } from '../../base/index.ts';

const SHAPES: Readonly<Record<Evidence, ReactNode>> = {
  published: <circle cx="6" cy="6" r="4.5" fill="currentColor" />,
  modelled: (
    <circle
      cx="6"
      cy="6"
      r="4.5"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.75"
      strokeDasharray="2.6 2.1"
    />
  ),
  registry: <rect x="1.75" y="1.75" width="8.5" height="8.5" fill="currentColor" />,
};

export interface EvidenceMarkProps {
  readonly evidence: Evidence;
  /** The word for it, in the reader's language. */
  readonly label: string;
  /** Shows only the shape; the word stays for assistive technology and as tooltip. */
  readonly compact?: boolean | undefined;
}

/** What a number rests on, told by shape and word: published, modelled, or registry. */
export function EvidenceMark({ evidence, label, compact }: EvidenceMarkProps) {
  return (
    <span className={`ui-evidence ui-evidence-${evidence}`} title={compact ? label : undefined}>
      <svg viewBox="0 0 12 12" aria-hidden="true">
        {SHAPES[evidence]}
      </svg>
      <span className={compact ? 'ui-hidden' : undefined}>{label}</span>
    </span>
  );
}
