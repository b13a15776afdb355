import './region-map.css';
import { useMemo, useRef, useState } from 'react';
import type { RegionCode } from '../../base/index.ts';
import { MAP_BOX, MapChart, MapLinks, type MapWindow, type Point, useMapZoom } from '../../charts/index.ts';
import { HoverCard } from '../../ui/index.ts';
import { FirstChart } from '../first-chart.ts';
import type { Geography, ViewContext } from '../view.ts';
import { MapCard } from './map-card.tsx';
import type { RegionCell, RegionMapModel } from './model.ts';
import { areaOf } from './paint.ts';
import { SmallRegions } from './small-regions.tsx';
import { cellLabel } from './words.ts';
import { ZoomButtons } from './zoom-buttons.tsx';

export interface RegionMapProps {
  readonly model: RegionMapModel;
  readonly geography: Geography;
  readonly context: ViewContext;
  readonly selected: RegionCode | null;
  readonly hrefOf: (code: string) => string;
  readonly onSelect: (code: RegionCode | null) => void;
  /** Regions that stand out while the others step back; null = all alike. */
  readonly lit?: ReadonlySet<string> | null;
  /** The region under the pointer or focus; null when there is none. */
  readonly onPoint?: (code: RegionCode | null) => void;
  /** The link that Tab reaches; the selected one when left out. */
  readonly current?: RegionCode | null;
  /** Escape; clears the selection when left out. */
  readonly onUp?: () => void;
  /** Buttons, keys and pinch for zooming. */
  readonly zoomable?: boolean;
}

/** The choropleth: drawn areas, a link for each, and the card of the one under the pointer or focus. */
export function RegionMap(props: RegionMapProps) {
  const { model, geography, context, selected, hrefOf, onSelect } = props;
  const { lit = null, onPoint, onUp, zoomable = false } = props;
  const { t } = context;
  const [hover, setHover] = useState<{ readonly id: string; readonly at: Point } | null>(null);
  const [focus, setFocus] = useState<string | null>(null);
  const box = useRef<HTMLDivElement>(null);
  const cells = useMemo(
    () => new Map<string, RegionCell>(model.cells.map((cell) => [cell.code, cell])),
    [model],
  );
  const zoom = useMapZoom(zoomable ? box : NOWHERE);
  const areas = useMemo(() => model.cells.map((cell) => areaOf(cell, model.classes, lit)), [model, lit]);
  const pointed = focus ?? hover?.id ?? null;
  const drawing = useMemo(() => ({ areas, selected, focused: pointed }), [areas, selected, pointed]);
  const initialSvg = FirstChart.use()?.({ areas, selected, focused: null });
  const order = useMemo(() => model.cells.map((cell) => cell.code), [model]);
  const shown = cells.get(pointed ?? '') ?? null;
  const at = focus === null ? (hover?.at ?? null) : anchorPoint(geography, focus, zoom.window, box.current);
  const codeOf = (id: string | null): RegionCode | null => cells.get(id ?? '')?.code ?? null;
  const labelOf = (id: string): string => {
    const cell = cells.get(id);
    return cell ? cellLabel(cell, model, context) : id;
  };
  const point = (id: string | null) => {
    setFocus(id);
    onPoint?.(codeOf(id));
    const anchor = geography.anchors[id ?? ''];
    if (anchor) zoom.reveal(anchor);
  };

  return (
    <div
      ref={box}
      className="region-map"
      data-first-chart=""
      {...(zoomable ? { onKeyDown: zoom.onKeyDown } : {})}
    >
      <MapChart
        window={zoom.window}
        model={drawing}
        topology={geography.topology}
        {...(initialSvg === undefined ? {} : { initialSvg })}
        onHover={(id, at) => {
          setHover(id === null ? null : { id, at });
          if (codeOf(id) !== codeOf(hover?.id ?? null)) onPoint?.(codeOf(id));
        }}
        onSelect={(id) => onSelect(codeOf(id))}
      />
      <MapLinks
        anchors={geography.anchors}
        areas={order}
        label={t.coverage.map.keys}
        current={props.current ?? selected}
        selected={selected}
        window={zoom.window}
        hrefOf={hrefOf}
        labelOf={labelOf}
        onFocus={point}
        onOpen={(id) => onSelect(codeOf(id))}
        onEscape={() => (onUp ? onUp() : onSelect(null))}
      />
      {zoomable ? (
        <div className="map-foot">
          <SmallRegions model={model} context={context} hrefOf={hrefOf} onSelect={onSelect} />
          <ZoomButtons zoom={zoom} words={t.coverage.map} />
        </div>
      ) : null}
      <HoverCard at={shown && at}>
        {shown ? <MapCard cell={shown} model={model} context={context} /> : null}
      </HoverCard>
    </div>
  );
}

const NOWHERE = { current: null };

/** Where an area's link stands, in pixels of the map. */
function anchorPoint(
  { anchors }: Geography,
  id: string,
  window: MapWindow,
  box: HTMLElement | null,
): Point | null {
  const anchor = anchors[id];
  if (!anchor || !box) return null;
  const scale = box.clientWidth / window.width;
  return {
    x: ((anchor.x * MAP_BOX.width) / 100 - window.x) * scale,
    y: ((anchor.y * MAP_BOX.height) / 100 - window.y) * scale,
  };
}
