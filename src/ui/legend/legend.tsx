import './legend.css';
import { type ReactNode, useId } from 'react';
import type { MissingReason } from '../../base/index.ts';
import { Swatch } from '../marks/swatch.tsx';
import { ILLUSTRATIVE_TILE, REASON_TILES } from '../marks/tiles.ts';
import type { Tone } from '../tone.ts';

export interface LegendClass {
  readonly id: string;
  readonly tone: Tone;
  /** The range of values, e.g. "101–250". */
  readonly label: string;
  /** How many areas are in it, written out. */
  readonly count?: string | undefined;
}
export interface LegendReason {
  readonly reason: MissingReason;
  readonly label: string;
  readonly count?: string | undefined;
}
export interface LegendProps {
  /** What the colours mean, unit included. */
  readonly title: string;
  readonly classes: readonly LegendClass[];
  readonly reasons?: readonly LegendReason[] | undefined;
  /** Label of the hatch over values that are only illustrative; left out when none is on show. */
  readonly illustrative?: string | undefined;
  /** Heading of the counts for assistive technology, e.g. "provinces". */
  readonly countLabel?: string | undefined;
  /** Pointer or focus is on a class (its id), on a reason (its name), or on none. */
  readonly onHover?: ((id: string | null) => void) | undefined;
  /** Stands under the classes, e.g. an Equation. */
  readonly children?: ReactNode;
}

interface EntryProps {
  readonly id: string;
  readonly swatch: ReactNode;
  readonly label: string;
  readonly count: string | undefined;
  readonly countLabel: string | undefined;
  readonly onHover: LegendProps['onHover'];
}

function Entry({ id, swatch, label, count, countLabel, onHover }: EntryProps) {
  const inside = (
    <>
      {swatch}
      <span className="ui-legend-label">{label}</span>
      {count === undefined ? null : (
        <span className="ui-legend-count">
          {count}
          {countLabel ? <span className="ui-hidden"> {countLabel}</span> : null}
        </span>
      )}
    </>
  );
  if (!onHover) return <span className="ui-legend-entry">{inside}</span>;
  return (
    <button
      type="button"
      className="ui-legend-entry"
      onPointerEnter={() => onHover(id)}
      onPointerLeave={() => onHover(null)}
      onFocus={() => onHover(id)}
      onBlur={() => onHover(null)}
    >
      {inside}
    </button>
  );
}

/** What the colours and patterns of a map mean, and how many areas each has. */
export function Legend(props: LegendProps) {
  const { title, classes, reasons = [], illustrative, countLabel, onHover, children } = props;
  const id = useId();
  return (
    <section className="ui-legend" aria-labelledby={id}>
      <p id={id} className="ui-label">
        {title}
      </p>
      <ul className="ui-legend-classes">
        {classes.map((entry) => (
          <li key={entry.id}>
            <Entry
              id={entry.id}
              swatch={<Swatch tone={entry.tone} />}
              label={entry.label}
              count={entry.count}
              countLabel={countLabel}
              onHover={onHover}
            />
          </li>
        ))}
      </ul>
      <ul className="ui-legend-classes">
        {reasons.map((entry) => (
          <li key={entry.reason} className="ui-legend-reason">
            <Entry
              id={entry.reason}
              swatch={<Swatch tone="missing" tile={REASON_TILES[entry.reason]} />}
              label={entry.label}
              count={entry.count}
              countLabel={countLabel}
              onHover={onHover}
            />
          </li>
        ))}
        {illustrative ? (
          <li className="ui-legend-reason">
            <span className="ui-legend-entry">
              <Swatch tone="seq-4" tile={ILLUSTRATIVE_TILE} />
              <span className="ui-legend-label">{illustrative}</span>
            </span>
          </li>
        ) : null}
      </ul>
      {children}
    </section>
  );
}
