import './slope.css';
import { type SlopeLabel, type SlopeModel, slopeLayout } from './slope-model.ts';

/** Height of a row in pixels; slope.css says the same. */
const ROW = 22;

/** Ranks at two times joined by lines. A table beside it holds the numbers. Draws without the chart library. */
export function SlopeChart({ model, label }: { readonly model: SlopeModel; readonly label: string }) {
  const { left, right, lines } = slopeLayout(model);
  const rows = Math.max(left.length, right.length, 1);
  const middle = (row: number): number => (row + 0.5) * ROW;
  return (
    <div className="slope" role="img" aria-label={label}>
      <Side labels={left} title={model.from} end={false} />
      <svg className="slope-lines" width="100%" height={rows * ROW} aria-hidden="true">
        {lines.map(({ id, fromRow, toRow, kind, strong }) => (
          <g key={id} className={`slope-${kind}${strong ? ' slope-strong' : ''}`}>
            <line x1="0" x2="100%" y1={middle(fromRow)} y2={middle(toRow)} />
            <circle cx="0" cy={middle(fromRow)} r={3} />
            <circle cx="100%" cy={middle(toRow)} r={3} />
          </g>
        ))}
      </svg>
      <Side labels={right} title={model.to} end />
    </div>
  );
}

function Side(props: {
  readonly labels: readonly SlopeLabel[];
  readonly title: string;
  readonly end: boolean;
}) {
  return (
    <div className={props.end ? 'slope-side slope-end' : 'slope-side'}>
      <p className="slope-title">{props.title}</p>
      <ol>
        {props.labels.map(({ id, name, short, rank, text, strong, kind }) => (
          <li
            key={id}
            className={strong ? `slope-${kind} slope-strong` : undefined}
            title={`${name}: ${text}`}
          >
            <span className="slope-rank">{rank}</span>
            <span className="slope-name slope-full">{name}</span>
            <span className="slope-name slope-short">{short}</span>
            <span className="slope-text">{text}</span>
          </li>
        ))}
      </ol>
    </div>
  );
}
