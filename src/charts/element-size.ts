import { type RefObject, useLayoutEffect, useState } from 'react';
import type { Size } from './series-model.ts';

/** The size of an element in whole pixels, kept up to date; null until it has one. */
export function useElementSize(element: RefObject<HTMLElement | null>): Size | null {
  const [size, setSize] = useState<Size | null>(null);
  useLayoutEffect(() => {
    const watched = element.current;
    if (!watched) return;
    const read = () => {
      const { width, height } = watched.getBoundingClientRect();
      if (width < 1 || height < 1) return;
      const next = { width: Math.floor(width), height: Math.floor(height) };
      setSize((now) => (now?.width === next.width && now.height === next.height ? now : next));
    };
    read();
    const observer = new ResizeObserver(read);
    observer.observe(watched);
    return () => observer.disconnect();
  }, [element]);
  return size;
}
