import './scale-strip.css';

export interface ScaleStripProps {
  /** Ends of the scale that the value was measured on. */
  readonly min: number;
  readonly max: number;
  readonly value: number;
  readonly valueText: string;
  /** What the ends mean, e.g. "1" and "5"; the scale goes with the value and with no other. */
  readonly minText: string;
  readonly maxText: string;
  /** A place to compare with, e.g. a target. */
  readonly mark?: { readonly at: number; readonly text: string } | undefined;
  /** All of it in one sentence. */
  readonly label: string;
}

/** One value on its own scale, with no line to any other. Draws without the chart library. */
export function ScaleStrip(props: ScaleStripProps) {
  const { min, max, value, mark } = props;
  const at = (place: number): number => Math.min(100, Math.max(0, ((place - min) / (max - min)) * 100));
  return (
    <svg className="scale-strip" width="100%" height="76" role="img" aria-label={props.label}>
      <rect className="scale-strip-ground" x="0" y="30" width="100%" height="12" rx="2" />
      <rect className="scale-strip-fill" x="0" y="30" width={`${at(value)}%`} height="12" rx="2" />
      <text x="0" y="60">
        {props.minText}
      </text>
      <text x="100%" y="60" textAnchor="end">
        {props.maxText}
      </text>
      {mark && (
        <>
          <line className="scale-strip-mark" x1={`${at(mark.at)}%`} x2={`${at(mark.at)}%`} y1="24" y2="48" />
          <text x={`${at(mark.at)}%`} y="74" textAnchor={anchorAt(at(mark.at))}>
            {mark.text}
          </text>
        </>
      )}
      <circle className="scale-strip-dot" cx={`${at(value)}%`} cy="36" r="7" />
      <text className="scale-strip-value" x={`${at(value)}%`} y="16" textAnchor={anchorAt(at(value))}>
        {props.valueText}
      </text>
    </svg>
  );
}

const anchorAt = (percent: number): 'start' | 'middle' | 'end' =>
  percent < 12 ? 'start' : percent > 78 ? 'end' : 'middle';
