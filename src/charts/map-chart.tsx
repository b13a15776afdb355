import './charts.css';
import { type PointerEvent, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Topology } from 'topojson-specification';
import { areaAt, nearestArea } from './hit.ts';
import type { MapDrawing } from './map-drawing.ts';
import type { MapModel, Point } from './map-model.ts';
import { type MapWindow, pointIn, viewBoxOf, WHOLE_MAP } from './map-window.ts';
import { shapesOf } from './shapes.ts';

export interface MapChartProps {
  readonly model: MapModel;
  /** Null while it loads: the first drawing stays. */
  readonly topology: Topology | null;
  /** The drawing made at build for this very model; when the server's DOM is hydrated, leave it out. */
  readonly initialSvg?: string;
  readonly window?: MapWindow;
  /** The area under the pointer and where the pointer is, in pixels of the chart; null when it left. Mouse and pen only. */
  readonly onHover?: (id: string | null, at: Point) => void;
  readonly onSelect?: (id: string) => void;
  /** The chart library could not be fetched; what was drawn at build stays. */
  readonly onError?: (error: unknown) => void;
}

/** How far a finger and a mouse may miss an area, in pixels. */
const REACH = { touch: 22, other: 6 };

/**
 * A map: first the drawing made at build, then the live one in the same frame and place (`data-chart` is `static`,
 * `live` or `failed`). It takes its width from its parent and keeps its ratio. Decorative to assistive technology: lay
 * `MapLinks` over it.
 */
export function MapChart(props: MapChartProps) {
  const { model, topology, initialSvg = '', window = WHOLE_MAP, onHover, onSelect, onError } = props;
  const root = useRef<HTMLDivElement>(null);
  const host = useRef<HTMLDivElement>(null);
  const report = useRef(onError);
  report.current = onError;
  const [drawing, setDrawing] = useState<MapDrawing | null>(null);
  const [state, setState] = useState<'static' | 'live' | 'failed'>('static');

  useEffect(() => {
    let opened: MapDrawing | null = null;
    let gone = false;
    import('./map-drawing.ts').then(
      ({ openMap }) => {
        if (gone || !host.current) return;
        opened = openMap(host.current);
        setDrawing(opened);
      },
      (error: unknown) => {
        if (gone) return;
        setState('failed');
        report.current?.(error);
      },
    );
    return () => {
      gone = true;
      opened?.close();
      setDrawing(null);
    };
  }, []);

  useLayoutEffect(() => {
    if (!drawing || !topology) return;
    drawing.draw(model, topology, window);
    setState('live');
  }, [drawing, model, topology, window]);

  useLayoutEffect(() => {
    root.current?.querySelector('.map-chart__static > svg')?.setAttribute('viewBox', viewBoxOf(window));
  }, [window]);

  const locate = (event: PointerEvent | React.MouseEvent) => {
    const box = event.currentTarget.getBoundingClientRect();
    const at = { x: event.clientX - box.left, y: event.clientY - box.top };
    return { at, point: pointIn(window, { x: at.x / box.width, y: at.y / box.height }), box };
  };
  const hover = (event: PointerEvent) => {
    if (!topology || !onHover || event.pointerType === 'touch') return;
    const { at, point } = locate(event);
    onHover(areaAt(shapesOf(topology), point), at);
  };
  const select = (event: React.MouseEvent) => {
    if (!topology || !onSelect) return;
    const { point, box } = locate(event);
    const touch = 'pointerType' in event.nativeEvent && event.nativeEvent.pointerType === 'touch';
    const reach = ((touch ? REACH.touch : REACH.other) * window.width) / box.width;
    const id = nearestArea(shapesOf(topology), point, reach);
    if (id !== null) onSelect(id);
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: MapLinks is the keyboard's way.
    <div
      ref={root}
      className="map-chart"
      data-chart={state}
      onPointerMove={hover}
      onPointerLeave={(event) => onHover?.(null, locate(event).at)}
      onClick={select}
    >
      {state !== 'live' && (
        <div
          className="map-chart__static"
          suppressHydrationWarning
          // biome-ignore lint/security/noDangerouslySetInnerHtml: made by renderMapSvg from this room's own tokens.
          dangerouslySetInnerHTML={{ __html: initialSvg }}
        />
      )}
      <div ref={host} className="map-chart__live" aria-hidden="true" />
    </div>
  );
}
