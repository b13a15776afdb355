import type { MissingReason } from '../../base/index.ts';
import { Swatch } from './swatch.tsx';
import { REASON_TILES } from './tiles.ts';

export interface ReasonMarkProps {
  readonly reason: MissingReason;
  /** The word for it, in the reader's language. */
  readonly label: string;
}

/** Why a cell holds no number: pattern and word. */
export function ReasonMark({ reason, label }: ReasonMarkProps) {
  return (
    <span className="ui-reason">
      <Swatch tone="missing" tile={REASON_TILES[reason]} />
      <span>{label}</span>
    </span>
  );
}
