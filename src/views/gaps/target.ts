/** Where the reader has set no target, in percent. */
export const DEFAULT_TARGET = 10;

/** The target that `mode` holds (`to_25`), a whole percentage from 1 to 100. */
export function targetOf(mode: string | null): number {
  const target = Number(/^to_(\d{1,3})$/.exec(mode ?? '')?.[1] ?? DEFAULT_TARGET);
  return target >= 1 && target <= 100 ? target : DEFAULT_TARGET;
}

/** `mode` for a target; null for the one that needs no saying. */
export const modeOf = (target: number): string | null => (target === DEFAULT_TARGET ? null : `to_${target}`);
