import './small-multiples.css';
import { type KeyboardEvent, type MouseEvent, useRef } from 'react';
import { linePieces } from './line-pieces.ts';

/** One area's values over the periods; strings are ready to be shown. */
export interface SmallMultiple {
  readonly id: string;
  readonly name: string;
  /** Shown in place of the name where there is little room. */
  readonly short: string;
  /** Place in the tile grid, counted from 1; null = none. */
  readonly tile: { readonly col: number; readonly row: number } | null;
  readonly values: readonly (number | null)[];
  /** Newest value in full, or why there is none. */
  readonly text: string;
  readonly href: string;
}
export interface SmallMultiplesProps {
  readonly items: readonly SmallMultiple[];
  /** tiles: as on the map, on wide screens; ranked: in the order given. */
  readonly order: 'tiles' | 'ranked';
  readonly kind: 'bar' | 'line';
  /** Indices of periods that are not complete. */
  readonly partial: readonly number[];
  /** Top of all scales; null: each its own, which its frame then says. */
  readonly max: number | null;
  readonly label: string;
  readonly selected: string | null;
  readonly onSelect: (id: string) => void;
}

/** The same small chart for every area. Arrow keys move between them. Draws without the chart library. */
export function SmallMultiples(props: SmallMultiplesProps) {
  const { items, order, kind, partial, max, selected } = props;
  const list = useRef<HTMLUListElement>(null);
  const first = items.some(({ id }) => id === selected) ? selected : items[0]?.id;
  const move = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    const links = [...(list.current?.querySelectorAll('a') ?? [])];
    const here = links.findIndex((link) => link.matches(':focus'));
    if (step === undefined || here < 0) return;
    event.preventDefault();
    links[Math.min(links.length - 1, Math.max(0, here + step))]?.focus();
  };
  const pick = (event: MouseEvent, id: string) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    props.onSelect(id);
  };
  return (
    <ul
      ref={list}
      className={`multiples multiples-${order}${max === null ? ' multiples-own' : ''}`}
      aria-label={props.label}
      onKeyDown={move}
    >
      {items.map((item) => (
        <li key={item.id} className={order === 'tiles' ? tileClass(item) : undefined}>
          <a
            href={item.href}
            aria-current={item.id === selected || undefined}
            title={`${item.name}: ${item.text}`}
            tabIndex={item.id === first ? 0 : -1}
            onClick={(event) => pick(event, item.id)}
          >
            <span className="multiples-name">{item.name}</span>
            <span className="multiples-short" aria-hidden="true">
              {item.short}
            </span>
            <Drawing values={item.values} kind={kind} partial={partial} max={max ?? topOf(item.values)} />
            <span className="multiples-text">{item.text}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}

const tileClass = ({ tile }: SmallMultiple): string | undefined =>
  tile ? `multiples-col-${tile.col} multiples-row-${tile.row}` : undefined;

const STEPS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
  Home: -1000,
  End: 1000,
};

const topOf = (values: readonly (number | null)[]): number =>
  Math.max(0, ...values.map((value) => value ?? 0));
const HEIGHT = 100;

interface DrawingProps {
  readonly values: readonly (number | null)[];
  readonly kind: 'bar' | 'line';
  readonly partial: readonly number[];
  readonly max: number;
}

/** Values from 0 to `max` in a box of 100 by the number of periods; a missing one leaves its place empty. */
function Drawing({ values, kind, partial, max }: DrawingProps) {
  const yAt = (value: number): number => HEIGHT - (value / (max || 1)) * HEIGHT;
  return (
    <svg viewBox={`0 0 ${values.length * 10} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
      {kind === 'bar'
        ? values.map((value, index) =>
            value === null ? null : (
              <rect
                // biome-ignore lint/suspicious/noArrayIndexKey: a period is its place.
                key={index}
                className={partial.includes(index) ? 'multiples-open' : undefined}
                x={index * 10 + 1.5}
                width={7}
                y={yAt(value)}
                height={HEIGHT - yAt(value)}
              />
            ),
          )
        : linePieces(values, [], partial).map((piece) => {
            const points = piece.values.flatMap((value, index) =>
              value === null ? [] : [`${index * 10 + 5} ${Math.round(yAt(value) * 10) / 10}`],
            );
            const path = `M${points.join('L')}${points.length === 1 ? 'h0.1' : ''}`;
            return <path key={path} className={piece.open ? 'multiples-open' : undefined} d={path} />;
          })}
    </svg>
  );
}
