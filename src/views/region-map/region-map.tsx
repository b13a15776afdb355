import './region-map.css';
import { useMemo, useRef, useState } from 'react';
import type { RegionCode } from '../../base/index.ts';
import { MAP_BOX, MapChart, MapLinks, type Point } from '../../charts/index.ts';
import { HoverCard } from '../../ui/index.ts';
import { cellText } from '../cell-text.ts';
import { FirstChart } from '../first-chart.ts';
import type { Geography, ViewContext } from '../view.ts';
import { MapCard } from './map-card.tsx';
import type { RegionCell, RegionMapModel } from './model.ts';
import { areaOf } from './paint.ts';

export interface RegionMapProps {
  readonly model: RegionMapModel;
  readonly geography: Geography;
  readonly context: ViewContext;
  readonly selected: RegionCode | null;
  readonly hrefOf: (code: string) => string;
  readonly onSelect: (code: RegionCode | null) => void;
  /** A class of the legend that is pointed at; other areas step back. */
  readonly highlight?: number | null;
}

/** The choropleth: drawn areas, a link for each, and the card of the one under the pointer or focus. */
export function RegionMap(props: RegionMapProps) {
  const { model, geography, context, selected, hrefOf, onSelect } = props;
  const { t } = context;
  const [hover, setHover] = useState<{ readonly id: string; readonly at: Point } | null>(null);
  const [focus, setFocus] = useState<{ readonly id: string; readonly at: Point } | null>(null);
  const box = useRef<HTMLDivElement>(null);
  const cells = useMemo(
    () => new Map<string, RegionCell>(model.cells.map((cell) => [cell.code, cell])),
    [model],
  );
  const areas = useMemo(() => model.cells.map((cell) => areaOf(cell, model.classes, false)), [model]);
  const pointed = focus?.id ?? hover?.id ?? null;
  const drawing = useMemo(() => ({ areas, selected, focused: pointed }), [areas, selected, pointed]);
  const initialSvg = FirstChart.use()?.({ areas, selected, focused: null });
  const order = useMemo(() => [...model.cells].map((cell) => cell.code).sort(), [model]);
  const shown = cells.get(pointed ?? '') ?? null;
  const at = focus?.at ?? hover?.at ?? null;

  const labelOf = (id: string): string => {
    const cell = cells.get(id);
    if (!cell) return id;
    const text = cellText(cell.row, model.metric, context);
    const { rank, ranked } = cell.row;
    return t.states.announce.region({
      name: cell.name,
      value: text.value,
      rank: rank === null || ranked === null ? null : { place: rank, of: ranked },
      change: text.change === '' ? null : text.change,
      evidence: text.evidence,
    });
  };

  return (
    <div ref={box} className="region-map" data-first-chart="">
      <MapChart
        model={drawing}
        topology={geography.topology}
        {...(initialSvg === undefined ? {} : { initialSvg })}
        onHover={(id, point) => setHover(id === null ? null : { id, at: point })}
        onSelect={(id) => onSelect(cells.get(id)?.code ?? null)}
      />
      <MapLinks
        anchors={geography.anchors}
        areas={order}
        label={t.coverage.map.keys}
        current={selected}
        selected={selected}
        hrefOf={hrefOf}
        labelOf={labelOf}
        onFocus={(id) =>
          setFocus(id === null ? null : { id, at: anchorPoint(geography, id, box.current?.clientWidth ?? 0) })
        }
        onOpen={(id) => onSelect(cells.get(id)?.code ?? null)}
        onEscape={() => onSelect(null)}
      />
      <HoverCard at={shown && at}>
        {shown ? <MapCard cell={shown} model={model} context={context} /> : null}
      </HoverCard>
    </div>
  );
}

/** Where an area's link stands, in pixels of a map of this width. */
function anchorPoint(geography: Geography, id: string, width: number): Point {
  const anchor = geography.anchors[id] ?? { x: 50, y: 50 };
  return { x: (anchor.x * width) / 100, y: (anchor.y * width * MAP_BOX.height) / MAP_BOX.width / 100 };
}
