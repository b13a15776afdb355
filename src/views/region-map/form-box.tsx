import './forms.css';
import {
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  type PointerEvent,
  type ReactNode,
  useMemo,
  useRef,
  useState,
} from 'react';
import { MISSING_REASONS, type RegionCode } from '../../base/index.ts';
import type { Direction, Point } from '../../charts/index.ts';
import { follow, HoverCard } from '../../ui/index.ts';
import type { ViewContext } from '../view.ts';
import { MapCard } from './map-card.tsx';
import type { RegionCell, RegionMapModel } from './model.ts';
import { ILLUSTRATIVE_PATTERNS, TilePatterns } from './tile-patterns.tsx';

/** What every form of the regions takes: the same model, selection and ways to move and open. */
export interface RegionFormProps {
  readonly model: RegionMapModel;
  readonly context: ViewContext;
  readonly selected: RegionCode | null;
  /** The link that Tab reaches. */
  readonly current: RegionCode | null;
  /** Regions that stand out while the others step back; null = all alike. */
  readonly lit: ReadonlySet<string> | null;
  readonly hrefOf: (code: string) => string;
  readonly onSelect: (code: RegionCode | null) => void;
  readonly onPoint: (code: RegionCode | null) => void;
  readonly onUp: () => void;
}

/** The attributes of a region's link; `cellLabel` is its name. */
export type LinkOf = (cell: RegionCell) => {
  readonly href: string;
  readonly tabIndex: number;
  readonly 'aria-current': 'true' | undefined;
  readonly 'data-code': string;
  readonly 'data-faded': true | undefined;
  readonly onClick: ((event: MouseEvent) => void) | undefined;
  readonly onFocus: (event: FocusEvent<HTMLElement>) => void;
  readonly onPointerEnter: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerLeave: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
};

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/**
 * A form made of one link a region: one Tab stop, arrow keys by `next`, Home and End to the first and last, Enter opens,
 * Escape goes up, and the card of the one under pointer or focus.
 */
export function FormBox({
  form,
  className,
  next,
  children,
}: {
  readonly form: RegionFormProps;
  readonly className: string;
  /** Where an arrow leads from a region; null at an edge. `nearest` looks at what is on screen. */
  readonly next: (code: string, direction: Direction, nearest: () => string | null) => string | null;
  readonly children: (linkOf: LinkOf) => ReactNode;
}) {
  const { model, context, selected, lit } = form;
  const box = useRef<HTMLElement>(null);
  const [inside, setInside] = useState<string | null>(null);
  const [shown, setShown] = useState<{ readonly code: string; readonly at: Point } | null>(null);
  const cells = useMemo(
    () => new Map<string, RegionCell>(model.cells.map((cell) => [cell.code, cell])),
    [model],
  );
  const stop =
    [inside, form.current, selected].find((code) => code !== null && cells.has(code)) ?? model.cells[0]?.code;
  const card = cells.get(shown?.code ?? '');

  const show = (cell: RegionCell | null, element?: HTMLElement) => {
    setShown(cell && element && box.current ? { code: cell.code, at: middleOf(element, box.current) } : null);
    form.onPoint(cell?.code ?? null);
  };
  const press = (event: KeyboardEvent, cell: RegionCell) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Escape') return form.onUp();
    const direction = ARROWS[event.key];
    const ends = { Home: model.cells[0]?.code, End: model.cells.at(-1)?.code };
    const to = direction
      ? next(cell.code, direction, () => nearestOnScreen(box.current, cell.code, direction))
      : ends[event.key as 'Home' | 'End'];
    if (to === undefined) return;
    event.preventDefault();
    const target = box.current?.querySelector(`[data-code="${to}"]`);
    if (target instanceof HTMLElement) target.focus();
  };
  const linkOf: LinkOf = (cell) => ({
    href: form.hrefOf(cell.code),
    tabIndex: cell.code === stop ? 0 : -1,
    'aria-current': cell.code === selected ? 'true' : undefined,
    'data-code': cell.code,
    'data-faded': (lit !== null && !lit.has(cell.code)) || undefined,
    onClick: follow(() => form.onSelect(cell.code)),
    onFocus: (event) => {
      setInside(cell.code);
      show(cell, event.currentTarget);
    },
    onPointerEnter: (event) => {
      if (event.pointerType !== 'touch') show(cell, event.currentTarget);
    },
    onPointerLeave: () => show(null),
    onKeyDown: (event) => press(event, cell),
  });
  const leave = (event: FocusEvent) => {
    if (event.currentTarget.contains(event.relatedTarget)) return;
    setInside(null);
    show(null);
  };
  return (
    <nav ref={box} className="region-form" aria-label={context.t.coverage.map.keys} onBlur={leave}>
      <TilePatterns names={[...MISSING_REASONS, ...ILLUSTRATIVE_PATTERNS]} />
      <div className={className}>{children(linkOf)}</div>
      <HoverCard at={card && shown ? shown.at : null}>
        {card ? <MapCard cell={card} model={model} context={context} /> : null}
      </HoverCard>
    </nav>
  );
}

/** Middle of an element in pixels of its box. */
function middleOf(element: HTMLElement, box: HTMLElement): Point {
  const [one, other] = [element.getBoundingClientRect(), box.getBoundingClientRect()];
  return { x: one.left + Math.min(one.width, 320) / 2 - other.left, y: one.top + one.height / 2 - other.top };
}

/** The link nearest to another in a direction, by where they are drawn. */
function nearestOnScreen(box: HTMLElement | null, from: string, direction: Direction): string | null {
  const middles = [...(box?.querySelectorAll('[data-code]') ?? [])].map((element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return { code: element.getAttribute('data-code'), x: left + width / 2, y: top + height / 2 };
  });
  const here = middles.find(({ code }) => code === from);
  if (!here) return null;
  const sign = direction === 'up' || direction === 'left' ? -1 : 1;
  const upright = direction === 'up' || direction === 'down';
  let best: { readonly code: string | null; readonly cost: number } | null = null;
  for (const { code, x, y } of middles) {
    const ahead = sign * (upright ? y - here.y : x - here.x);
    const cost = ahead + 2 * Math.abs(upright ? x - here.x : y - here.y);
    if (ahead > 1 && (best === null || cost < best.cost)) best = { code, cost };
  }
  return best?.code ?? null;
}
