import { isOneOf, type MissingReason } from '../../base/index.ts';
import { ILLUSTRATIVE_TILE, REASON_TILES } from '../../ui/index.ts';

/** Illustrative values are hatched in the paper's colour, or in ink over fills that stand near the paper. */
export const ILLUSTRATIVE_PATTERNS = ['illustrative', 'illustrative-ink'] as const;
export type PatternId = MissingReason | (typeof ILLUSTRATIVE_PATTERNS)[number];

/** The patterns that tiles and bars refer to, once a form. */
export function TilePatterns({ names }: { readonly names: readonly PatternId[] }) {
  return (
    <svg className="tile-patterns" aria-hidden="true" focusable="false">
      <defs>
        {names.map((name) => {
          const illustrative = isOneOf(ILLUSTRATIVE_PATTERNS, name);
          const tile = illustrative ? ILLUSTRATIVE_TILE : REASON_TILES[name];
          return (
            <pattern key={name} id={`tile-${name}`} width="8" height="8" patternUnits="userSpaceOnUse">
              <path
                className={`tile-ink${illustrative ? ` tile-${name}` : ''}${tile.filled ? ' tile-ink-filled' : ''}`}
                d={tile.path}
                strokeWidth={tile.strokeWidth}
              />
            </pattern>
          );
        })}
      </defs>
    </svg>
  );
}

/** A pattern over what it stands in; nothing for null. */
export function Pattern({ name }: { readonly name: PatternId | null }) {
  if (name === null) return null;
  return (
    <svg className="tile-pattern" aria-hidden="true" focusable="false">
      <rect width="100%" height="100%" fill={`url(#tile-${name})`} />
    </svg>
  );
}
