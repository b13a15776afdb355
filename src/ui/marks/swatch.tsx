import type { Tone } from '../tone.ts';
import type { PatternTile } from './tiles.ts';

const COLUMNS = [0, 8, 16];
const ROWS = [0, 8];

/** A 24 x 16 sample of a tone, a pattern over it, or both. Keeps its colours in forced-colours mode. */
export function Swatch({ tone, tile }: { readonly tone: Tone; readonly tile?: PatternTile | undefined }) {
  return (
    <svg className="ui-swatch" viewBox="0 0 24 16" data-tone={tone} aria-hidden="true">
      <rect className="ui-swatch-ground" width="24" height="16" />
      {tile ? (
        <g className={tile.filled ? 'ui-swatch-fill' : 'ui-swatch-lines'} strokeWidth={tile.strokeWidth}>
          {ROWS.map((y) =>
            COLUMNS.map((x) => <path key={`${x} ${y}`} d={tile.path} transform={`translate(${x} ${y})`} />),
          )}
        </g>
      ) : null}
      <rect className="ui-swatch-edge" x="0.5" y="0.5" width="23" height="15" />
    </svg>
  );
}
