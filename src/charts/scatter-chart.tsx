import './scatter.css';
import { useRef } from 'react';
import { useElementSize } from './element-size.ts';
import { layoutScatter, SCATTER_EDGES, type ScatterPoint } from './scatter-model.ts';

export interface ScatterChartProps {
  readonly label: string;
  /** Names of the axes, units included. */
  readonly across: string;
  readonly upward: string;
  readonly points: readonly ScatterPoint[];
  readonly format: (value: number) => string;
}

/** Until its element has a size. */
const FIRST_SIZE = { width: 720, height: 420 };

/** Points by two measures, as wide as there is room, named where names fit; each says itself. Draws no line through them. */
export function ScatterChart({ label, across, upward, points, format }: ScatterChartProps) {
  const host = useRef<HTMLElement>(null);
  const size = useElementSize(host) ?? FIRST_SIZE;
  const { width, height } = size;
  const { left, right, bottom } = SCATTER_EDGES;
  const layout = layoutScatter(points, size);
  return (
    <section ref={host} className="scatter" aria-label={label}>
      <svg viewBox={`0 0 ${width} ${height}`}>
        <title>{label}</title>
        {layout.yTicks.map(({ value, at }) => (
          <g key={value}>
            <line className="scatter-grid" x1={left} x2={width - right} y1={at} y2={at} />
            <text className="scatter-tick" x={left - 6} y={at + 4} textAnchor="end">
              {format(value)}
            </text>
          </g>
        ))}
        {layout.xTicks.map(({ value, at }) => (
          <text key={value} className="scatter-tick" x={at} y={height - bottom + 16} textAnchor="middle">
            {format(value)}
          </text>
        ))}
        <text className="scatter-axis" x={width - right} y={height - 4} textAnchor="end">
          {across} →
        </text>
        <text className="scatter-axis" x={left} y={12}>
          ↑ {upward}
        </text>
        {layout.points.map((point) => (
          // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: a group of an SVG is not interactive.
          <g key={point.id} role="img" aria-label={point.text}>
            <circle className="scatter-point" cx={point.left} cy={point.top} r="4.5">
              <title>{point.text}</title>
            </circle>
            {point.side ? (
              <text
                className="scatter-name"
                x={point.left + (point.side === 'end' ? 7 : -7)}
                y={point.top + 4}
                textAnchor={point.side === 'end' ? 'start' : 'end'}
              >
                {point.name}
              </text>
            ) : null}
          </g>
        ))}
      </svg>
    </section>
  );
}
