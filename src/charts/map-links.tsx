import { type FocusEvent, type KeyboardEvent, useMemo, useRef, useState } from 'react';
import { type Anchors, MAP_BOX } from './map-model.ts';
import { type MapWindow, viewBoxOf, WHOLE_MAP } from './map-window.ts';
import { type Direction, neighbourTable } from './neighbours.ts';

export interface MapLinksProps {
  readonly anchors: Anchors;
  /** Ids in reading order; those without an anchor are left out. */
  readonly areas: readonly string[];
  readonly hrefOf: (id: string) => string;
  /** Full text of a link: name, value or reason. */
  readonly labelOf: (id: string) => string;
  /** Name of the navigation landmark that the links form. */
  readonly label: string;
  /** The link that Tab reaches from outside; null = the first. */
  readonly current: string | null;
  /** The chosen area, told to assistive technology. */
  readonly selected?: string | null;
  readonly window?: MapWindow;
  /** The link that has the focus; null when the focus left them all. */
  readonly onFocus: (id: string | null) => void;
  /** Enter on a link; leave out to let the browser follow it. */
  readonly onOpen?: (id: string) => void;
  readonly onEscape?: () => void;
}

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/**
 * A link for each area, laid over a MapChart as an SVG of the same box: one Tab stop, arrow keys lead to the spatial
 * neighbour, Home and End to the first and last. Pointers pass through to the map. Works before any script runs.
 */
export function MapLinks(props: MapLinksProps) {
  const { anchors, areas, window = WHOLE_MAP, current, onFocus, onOpen, onEscape } = props;
  const links = useRef(new Map<string, Pick<HTMLElement, 'focus' | 'scrollIntoView'>>());
  const neighbours = useMemo(() => neighbourTable(anchors), [anchors]);
  const shown = areas.filter((id) => anchors[id]);
  const [inside, setInside] = useState<string | null>(null);
  const stop = [inside, current].find((id) => id !== null && shown.includes(id)) ?? shown[0];

  const enter = (id: string) => {
    setInside(id);
    onFocus(id);
  };
  const leave = (event: FocusEvent) => {
    if (event.currentTarget.contains(event.relatedTarget)) return;
    setInside(null);
    onFocus(null);
  };
  const press = (event: KeyboardEvent, id: string) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Escape') return onEscape?.();
    if (event.key === 'Enter' && onOpen) {
      event.preventDefault();
      return onOpen(id);
    }
    const next = nextOf(event.key, id);
    if (next === undefined) return;
    event.preventDefault();
    const link = next === null ? undefined : links.current.get(next);
    link?.focus({ preventScroll: true });
    // The page must not jump, yet the link that has the focus must be in the window.
    link?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  };
  const nextOf = (key: string, id: string): string | null | undefined => {
    if (key === 'Home') return shown[0];
    if (key === 'End') return shown.at(-1);
    const direction = ARROWS[key];
    return direction && (neighbours[id]?.[direction] ?? null);
  };

  return (
    <nav className="map-links" aria-label={props.label} onBlur={leave}>
      <svg role="none" viewBox={viewBoxOf(window)}>
        {shown.map((id) => (
          <a
            key={id}
            ref={(link) => {
              if (link) links.current.set(id, link);
              else links.current.delete(id);
            }}
            href={props.hrefOf(id)}
            aria-label={props.labelOf(id)}
            aria-current={id === props.selected ? 'true' : undefined}
            tabIndex={id === stop ? 0 : -1}
            onFocus={() => enter(id)}
            onKeyDown={(event) => press(event, id)}
          >
            <circle
              cx={((anchors[id]?.x ?? 0) * MAP_BOX.width) / 100}
              cy={((anchors[id]?.y ?? 0) * MAP_BOX.height) / 100}
              r={(14 * window.width) / MAP_BOX.width}
              fill="none"
            />
          </a>
        ))}
      </svg>
    </nav>
  );
}
