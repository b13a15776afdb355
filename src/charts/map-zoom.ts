import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react';
import { MAP_BOX, type Point } from './map-model.ts';
import { type MapWindow, moved, pointIn, WHOLE_MAP, zoomed } from './map-window.ts';

export interface MapZoom {
  readonly window: MapWindow;
  /** Zooms by a factor about the middle of what is on screen; 0 shows the whole map. */
  zoom(factor: number): void;
  /** Moves the window so that a point (percent of MAP_BOX, as of Anchors) is inside it. */
  reveal(anchor: Point): void;
  /** For the element around map and links: `+`, `-` and `0`. */
  onKeyDown(event: KeyboardEvent): void;
}

const STEPS: Readonly<Record<string, number>> = { '+': 1.6, '=': 1.6, '-': 1 / 1.6, _: 1 / 1.6, '0': 0 };

/**
 * The window of a map that is zoomed by buttons, keys, two fingers or a pinch on a trackpad, and moved by two fingers
 * or by dragging a mouse. One finger and the wheel stay the page's own, so that scrolling is never caught.
 */
export function useMapZoom(element: RefObject<HTMLElement | null>): MapZoom {
  const [window, setWindow] = useState<MapWindow>(WHOLE_MAP);
  useGestures(element, setWindow);
  const zoom = (factor: number) =>
    setWindow((now) => (factor === 0 ? WHOLE_MAP : zoomed(now, factor, middleOf(now))));
  return {
    window,
    zoom,
    reveal: ({ x, y }) =>
      setWindow((now) => revealed(now, { x: (x * MAP_BOX.width) / 100, y: (y * MAP_BOX.height) / 100 })),
    onKeyDown: (event) => {
      const factor = STEPS[event.key];
      if (factor === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      zoom(factor);
    },
  };
}

const middleOf = (window: MapWindow): Point => ({
  x: window.x + window.width / 2,
  y: window.y + window.height / 2,
});

/** The window moved so that a point is at least a tenth inside it; the same window when it is. */
export function revealed(window: MapWindow, { x, y }: Point): MapWindow {
  const share = { x: (x - window.x) / window.width, y: (y - window.y) / window.height };
  const off = (value: number) => (value < 0.1 || value > 0.9 ? value - 0.5 : 0);
  const by = { x: off(share.x), y: off(share.y) };
  return by.x === 0 && by.y === 0 ? window : moved(window, by);
}

/** The window after two fingers went from one place to another, places being shares of the element. */
export function pinched(
  window: MapWindow,
  before: readonly [Point, Point],
  now: readonly [Point, Point],
): MapWindow {
  const centre = ([a, b]: readonly [Point, Point]): Point => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });
  const spread = ([a, b]: readonly [Point, Point]) => Math.max(0.01, Math.hypot(a.x - b.x, a.y - b.y));
  const closer = zoomed(window, spread(now) / spread(before), pointIn(window, centre(before)));
  const by = { x: centre(before).x - centre(now).x, y: centre(before).y - centre(now).y };
  return moved(closer, by);
}

type Update = (change: (now: MapWindow) => MapWindow) => void;

function useGestures(element: RefObject<HTMLElement | null>, update: Update): void {
  const apply = useRef(update);
  apply.current = update;
  useEffect(() => {
    const target = element.current;
    if (!target) return;
    const stop = new AbortController();
    const listen = { signal: stop.signal, passive: false } as const;
    const shareOf = ({ clientX, clientY }: { readonly clientX: number; readonly clientY: number }): Point => {
      const box = target.getBoundingClientRect();
      return { x: (clientX - box.left) / box.width, y: (clientY - box.top) / box.height };
    };
    let fingers: readonly [Point, Point] | null = null;
    const touch = (event: TouchEvent) => {
      const [one, two] = event.touches;
      if (!one || !two || event.touches.length !== 2) {
        fingers = null;
        return;
      }
      event.preventDefault();
      const now = [shareOf(one), shareOf(two)] as const;
      const before = fingers;
      fingers = now;
      if (before) apply.current((window) => pinched(window, before, now));
    };
    target.addEventListener('touchstart', touch, listen);
    target.addEventListener('touchmove', touch, listen);
    target.addEventListener('touchend', touch, listen);
    target.addEventListener('touchcancel', touch, listen);
    const wheel = (event: WheelEvent) => {
      if (!event.ctrlKey) return;
      event.preventDefault();
      const at = shareOf(event);
      apply.current((window) => zoomed(window, Math.exp(-event.deltaY / 100), pointIn(window, at)));
    };
    target.addEventListener('wheel', wheel, listen);
    dragging(target, shareOf, apply.current, stop.signal);
    return () => stop.abort();
  }, [element]);
}

/** A drag shorter than this, in pixels, is a click. */
const CLICK = 4;

function dragging(
  target: HTMLElement,
  shareOf: (event: PointerEvent) => Point,
  update: Update,
  signal: AbortSignal,
): void {
  let last: Point | null = null;
  let travelled = 0;
  const down = (event: PointerEvent) => {
    travelled = 0;
    last = event.pointerType === 'mouse' && event.button === 0 ? shareOf(event) : null;
  };
  const move = (event: PointerEvent) => {
    if (!last || event.buttons === 0) return;
    const at = shareOf(event);
    const by = { x: last.x - at.x, y: last.y - at.y };
    travelled += Math.hypot(event.movementX, event.movementY);
    last = at;
    update((window) => (window.width === MAP_BOX.width ? window : moved(window, by)));
  };
  const click = (event: MouseEvent) => {
    if (travelled > CLICK) event.stopPropagation();
    travelled = 0;
  };
  target.addEventListener('pointerdown', down, { signal });
  target.addEventListener('pointermove', move, { signal });
  target.addEventListener(
    'pointerup',
    () => {
      last = null;
    },
    { signal },
  );
  target.addEventListener('click', click, { signal, capture: true });
}
