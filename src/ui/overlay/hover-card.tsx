import './overlay.css';
import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { type Point, placeCard } from './place.ts';

export interface HoverCardProps {
  /** For `aria-describedby` of what the card tells about. */
  readonly id?: string | undefined;
  /** The point it tells about, in pixels of the nearest positioned ancestor; null = hidden. */
  readonly at: Point | null;
  readonly children: ReactNode;
}

/** A card that follows a point inside its positioned container and never leaves it sideways. */
export function HoverCard({ id, at, children }: HoverCardProps) {
  const card = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = card.current;
    const box = element?.offsetParent;
    if (!at || !element || !box) return;
    const size = { width: element.offsetWidth, height: element.offsetHeight };
    const place = placeCard(at, size, { width: box.clientWidth, height: box.clientHeight });
    element.style.transform = `translate(${Math.round(place.x)}px, ${Math.round(place.y)}px)`;
  });
  if (!at) return null;
  return (
    <div ref={card} id={id} role="tooltip" className="ui-hover-card">
      {children}
    </div>
  );
}
