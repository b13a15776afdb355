import { useEffect, useRef } from 'react';
import { follow } from '../follow.ts';

export interface NavItem {
  readonly id: string;
  readonly href: string;
  readonly label: string;
}
export interface NavLinksProps {
  /** Name of the navigation for assistive technology. */
  readonly label: string;
  readonly items: readonly NavItem[];
  readonly currentId: string | null;
  /** Follows the link inside the app; without it the links load pages. */
  readonly onFollow?: ((id: string) => void) | undefined;
}

/** The way between pages: real links in one row that scrolls sideways on a phone. */
export function NavLinks({ label, items, currentId, onFollow }: NavLinksProps) {
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    const row = list.current;
    const link = row?.querySelector('[aria-current]');
    if (!row || !currentId || !(link instanceof HTMLElement)) return;
    row.scrollLeft = link.offsetLeft - (row.clientWidth - link.offsetWidth) / 2;
  }, [currentId]);
  return (
    <nav className="ui-nav ui-no-print" aria-label={label}>
      <ul ref={list}>
        {items.map((item) => (
          <li key={item.id}>
            <a
              href={item.href}
              aria-current={item.id === currentId ? 'page' : undefined}
              onClick={follow(onFollow && (() => onFollow(item.id)))}
            >
              {item.label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
