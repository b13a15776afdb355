import { useMemo, useRef, useState } from 'react';
import type { RegionCode } from '../../base/index.ts';
import { MAP_BOX, type MapArea, MapChart, MapLinks, type Point } from '../../charts/index.ts';
import { HoverCard, Legend } from '../../ui/index.ts';
import type { Geography, ViewContext } from '../view.ts';
import type { Origin, SharingModel } from './read.ts';

type Kind = 'own' | 'within' | 'none';
const TONES = { own: 'seq-5', within: 'seq-3', none: 'div-0' } as const;

/** The provinces from which participants came; a regency marks its province. */
export function OriginsMap(props: {
  readonly model: SharingModel;
  readonly origins: readonly Origin[];
  readonly geography: Geography;
  readonly context: ViewContext;
  readonly hrefOf: (code: RegionCode) => string;
  readonly onOpen: (code: RegionCode) => void;
}) {
  const { model, origins, geography, context, hrefOf, onOpen } = props;
  const { sharing } = context.t;
  const [hover, setHover] = useState<{ readonly id: string; readonly at: Point } | null>(null);
  const [focus, setFocus] = useState<{ readonly id: string; readonly at: Point } | null>(null);
  const box = useRef<HTMLDivElement>(null);
  const kindOf = useMemo(() => {
    const kinds = new Map<string, Kind>();
    for (const { province, own } of origins)
      if (province !== null && kinds.get(province) !== 'own') kinds.set(province, own ? 'own' : 'within');
    return (code: string): Kind => kinds.get(code) ?? 'none';
  }, [origins]);
  const areas = useMemo(
    () =>
      model.provinces.map(
        (id): MapArea => ({ id, fill: `--${TONES[kindOf(id)]}`, pattern: 'none', outline: 'normal' }),
      ),
    [model, kindOf],
  );
  const pointed = focus ?? hover;
  const drawing = useMemo(
    () => ({ areas, selected: null, focused: pointed?.id ?? null }),
    [areas, pointed?.id],
  );
  const placesIn = (code: string) => {
    const places = origins.flatMap(({ province, place }) =>
      province === code ? [sharing.placeName(place)] : [],
    );
    return places.length === 0 ? sharing.legend.none : context.f.list(places);
  };
  const labelOf = (code: string) => sharing.area(model.provinceNames.get(code) ?? code, placesIn(code));
  const anchorPoint = (id: string): Point => {
    const width = box.current?.clientWidth ?? 0;
    const { x, y } = geography.anchors[id] ?? { x: 50, y: 50 };
    return { x: (x * width) / 100, y: (y * width * MAP_BOX.height) / MAP_BOX.width / 100 };
  };
  return (
    <>
      <div ref={box} className="sharing-map">
        <MapChart
          model={drawing}
          topology={geography.topology}
          onHover={(id, at) => setHover(id === null ? null : { id, at })}
          onSelect={(id) => onOpen(id as RegionCode)}
        />
        <MapLinks
          anchors={geography.anchors}
          areas={[...model.provinces].sort()}
          label={context.t.coverage.map.keys}
          current={null}
          hrefOf={(id) => hrefOf(id as RegionCode)}
          onOpen={(id) => onOpen(id as RegionCode)}
          labelOf={labelOf}
          onFocus={(id) => setFocus(id === null ? null : { id, at: anchorPoint(id) })}
        />
        <HoverCard at={pointed?.at ?? null}>
          {pointed ? (
            <>
              <p>
                <strong>{model.provinceNames.get(pointed.id) ?? pointed.id}</strong>
              </p>
              <p>{placesIn(pointed.id)}</p>
            </>
          ) : null}
        </HoverCard>
      </div>
      <Legend
        title={sharing.legend.title}
        classes={(['own', 'within', 'none'] as const).map((kind) => ({
          id: kind,
          tone: TONES[kind],
          label: sharing.legend[kind],
          count: context.f.number(model.provinces.filter((code) => kindOf(code) === kind).length),
        }))}
        reasons={[]}
        countLabel={context.t.terms.levels.province.name}
      />
    </>
  );
}
