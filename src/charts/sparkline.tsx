import { linePieces } from './line-pieces.ts';
import { type ColorToken, cssColor } from './tokens.ts';

export interface SparklineProps {
  /** One per period; null = missing: a gap. */
  readonly values: readonly (number | null)[];
  readonly width?: number;
  readonly height?: number;
  /** The last period is not complete: dashed, with an open end. */
  readonly partialEnd?: boolean;
  /** Top of the scale, to compare sparklines with each other; else the highest value. The scale holds zero. */
  readonly max?: number;
  readonly color?: ColorToken;
}

/** A line the size of a word. Decorative: its numbers stand beside it. Draws without the chart library. */
export function Sparkline(props: SparklineProps) {
  const { values, width = 96, height = 24, partialEnd = false, color = '--cat-1' } = props;
  const known = values.filter((value) => value !== null);
  const high = Math.max(props.max ?? 0, 0, ...known) || 1;
  const low = Math.min(0, ...known);
  const xAt = (index: number) => MARGIN + (index * (width - 2 * MARGIN)) / Math.max(1, values.length - 1);
  const yAt = (value: number) => height - MARGIN - ((value - low) * (height - 2 * MARGIN)) / (high - low);
  const end = values.findLastIndex((value) => value !== null);
  const last = values[end];
  const open = partialEnd && end === values.length - 1;
  const stroke = cssColor(color);
  return (
    <svg
      className="sparkline"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      aria-hidden="true"
    >
      {linePieces(values, [], partialEnd ? [values.length - 1] : []).map((piece) => {
        const points = piece.values.flatMap((value, index) =>
          value === null ? [] : [`${round(xAt(index))} ${round(yAt(value))}`],
        );
        const path = `M${points.join('L')}${points.length === 1 ? 'h0' : ''}`;
        return (
          <path
            key={path}
            d={path}
            fill="none"
            stroke={stroke}
            strokeWidth={points.length === 1 ? 4 : 1.5}
            strokeLinecap={points.length === 1 ? 'round' : 'butt'}
            strokeLinejoin="round"
            strokeDasharray={piece.open ? '2 2' : undefined}
          />
        );
      })}
      {last != null && (
        <circle
          cx={round(xAt(end))}
          cy={round(yAt(last))}
          r={2.5}
          fill={open ? cssColor('--paper') : stroke}
          stroke={stroke}
          strokeWidth={1.5}
        />
      )}
    </svg>
  );
}

const MARGIN = 4;

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
