import './dot-strip.css';
import { type Dot, placeDots, placeLabels, type Scale, scaleOf } from './dots.ts';

const STEP = 11;
const RADIUS = 5;
const SHAPES = { third: 'M-6 0L0 -6L6 0L0 6Z', fourth: 'M-4.5 -4.5H4.5V4.5H-4.5Z' } as const;

export interface DotStripProps {
  readonly dots: readonly Dot[];
  /** Says what is on the strip, numbers included; a list or table beside it holds the same. */
  readonly label: string;
  readonly format: (value: number) => string;
  /** One scale for several strips; default: its own. */
  readonly scale?: Scale;
  /** False: the values stand in words beside the strip. */
  readonly labelled?: boolean;
}

/** Values side by side on one line, without joining them: variants of a figure, or amounts of a year. */
export function DotStrip({ dots, label, format, scale, labelled = true }: DotStripProps) {
  const placed = placeDots(dots, scale ?? scaleOf(dots.map(({ value }) => value)));
  const top = Math.max(0, ...placed.map(({ level }) => level));
  const base = top * STEP + RADIUS + 2;
  return (
    <svg
      className="dot-strip"
      width="100%"
      height={base + RADIUS + (labelled ? 20 : 2)}
      role="img"
      aria-label={label}
    >
      <line x1="0" x2="100%" y1={base} y2={base} />
      {placed.map((dot) => (
        <Mark key={dot.id} x={`${dot.x}%`} y={base - dot.level * STEP} tone={dot.tone} />
      ))}
      {(labelled ? placeLabels(placed, format) : []).map((text) => (
        <text key={`${text.x} ${text.text}`} x={`${text.x}%`} y={base + RADIUS + 14} textAnchor={text.anchor}>
          {text.text}
        </text>
      ))}
    </svg>
  );
}

function Mark({ x, y, tone }: { readonly x: string; readonly y: number; readonly tone: Dot['tone'] }) {
  if (tone === 'main' || tone === 'other')
    return <circle className={`dot-${tone}`} cx={x} cy={y} r={tone === 'main' ? RADIUS : RADIUS - 0.75} />;
  return (
    <svg x={x} y={y} overflow="visible" aria-hidden="true">
      <path className={`dot-${tone}`} d={SHAPES[tone]} />
    </svg>
  );
}

/** The same mark in a line of text, for a legend or a list. */
export function DotKey({ tone }: { readonly tone: Dot['tone'] }) {
  return (
    <svg className="dot-strip dot-key" viewBox="0 0 14 14" width="14" height="14" aria-hidden="true">
      <Mark x="7" y={7} tone={tone} />
    </svg>
  );
}
