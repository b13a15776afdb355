import { EngineError, type EngineErrorKind, isAbort } from '../../engine/index.ts';
import { SnapshotError } from '../../snapshot/index.ts';

/** What went wrong, as the screen needs it: which sentences to say, and the technical words behind them. */
export type AppError =
  | { readonly kind: 'snapshot'; readonly error: SnapshotError }
  | {
      readonly kind: 'engine';
      readonly error: EngineErrorKind;
      readonly missing: readonly string[];
      readonly detail: string;
    }
  | { readonly kind: 'unexpected'; readonly detail: string };

/** Folds whatever was thrown into the one union the screen switches on; null for work that was stopped on purpose. */
export function toAppError(thrown: unknown): AppError | null {
  if (isAbort(thrown)) return null;
  if (thrown instanceof SnapshotError) return { kind: 'snapshot', error: thrown };
  if (thrown instanceof EngineError)
    return { kind: 'engine', error: thrown.kind, missing: thrown.missing, detail: thrown.message };
  return { kind: 'unexpected', detail: thrown instanceof Error ? thrown.message : String(thrown) };
}
