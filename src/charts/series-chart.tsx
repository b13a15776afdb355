import './charts.css';
import { type KeyboardEvent, type PointerEvent, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useElementSize } from './element-size.ts';
import type { SeriesDrawing } from './series-drawing.ts';
import { placeOf, pointAt, seriesLayout } from './series-layout.ts';
import type { SeriesModel, SeriesPoint } from './series-model.ts';
import { pointAfter } from './series-move.ts';

/** A point and where it stands, in pixels of the chart. */
export interface PlacedPoint extends SeriesPoint {
  readonly x: number;
  readonly y: number;
}
export interface SeriesChartProps {
  readonly model: SeriesModel;
  /** What the chart shows, in one sentence, for assistive technology; a table beside it holds the numbers. */
  readonly label: string;
  /** A drawing made by `renderSeriesSvg`, shown until the live one stands. */
  readonly initialSvg?: string;
  /** The point that pointer or arrow keys are on; null when they left. Feed it back as `model.focused`. */
  readonly onPoint?: (point: PlacedPoint | null) => void;
  /** The chart library could not be fetched. */
  readonly onError?: (error: unknown) => void;
}

/**
 * Lines and bars over periods. Fills its parent's width; CSS gives the height (`.series-chart`, 16rem unless told
 * otherwise). Draws when it has a size. `data-chart` is `static`, `live` or `failed`.
 */
export function SeriesChart({ model, label, initialSvg = '', onPoint, onError }: SeriesChartProps) {
  const host = useRef<HTMLDivElement>(null);
  const opened = useRef<SeriesDrawing | null>(null);
  const report = useRef(onError);
  report.current = onError;
  const size = useElementSize(host);
  const [drawings, setDrawings] = useState<typeof import('./series-drawing.ts') | null>(null);
  const [state, setState] = useState<'static' | 'live' | 'failed'>('static');

  useEffect(() => {
    let gone = false;
    import('./series-drawing.ts').then(
      (module) => !gone && setDrawings(module),
      (error: unknown) => {
        if (gone) return;
        setState('failed');
        report.current?.(error);
      },
    );
    return () => {
      gone = true;
      opened.current?.close();
      opened.current = null;
    };
  }, []);

  useLayoutEffect(() => {
    if (!drawings || !size || !host.current) return;
    opened.current ??= drawings.openSeries(host.current, size);
    opened.current.draw(model, size);
    setState('live');
  }, [drawings, model, size]);

  const tell = (point: SeriesPoint | null) => {
    const place = point && size ? placeOf(model, seriesLayout(model, size), point) : null;
    onPoint?.(point && place ? { ...point, ...place } : null);
  };
  const move = (event: PointerEvent) => {
    if (!size) return;
    const box = event.currentTarget.getBoundingClientRect();
    tell(pointAt(model, seriesLayout(model, size), event.clientX - box.left, event.clientY - box.top));
  };
  const press = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Escape') return tell(null);
    const next = pointAfter(model, model.focused ?? null, event.key);
    if (!next) return;
    event.preventDefault();
    tell(next);
  };

  return (
    <div
      className="series-chart"
      data-chart={state}
      role="img"
      aria-label={label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: arrow keys walk along the points.
      tabIndex={0}
      onPointerMove={move}
      onPointerDown={move}
      onPointerLeave={(event) => event.pointerType !== 'touch' && tell(null)}
      onBlur={() => tell(null)}
      onKeyDown={press}
    >
      {state !== 'live' && (
        <div
          className="series-chart__static"
          suppressHydrationWarning
          // biome-ignore lint/security/noDangerouslySetInnerHtml: made by renderSeriesSvg, texts escaped there.
          dangerouslySetInnerHTML={{ __html: initialSvg }}
        />
      )}
      <div ref={host} className="series-chart__live" aria-hidden="true" />
    </div>
  );
}
