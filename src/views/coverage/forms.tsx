import { useMemo, useState } from 'react';
import { isOneOf, type RegionCode } from '../../base/index.ts';
import { selectRegion, setLevel, setMode } from '../../state/index.ts';
import { SelectField } from '../../ui/index.ts';
import {
  CLASSINGS,
  Distribution,
  MapLegend,
  NestedTiles,
  PackedTiles,
  ProvinceTiles,
  type RegionFormProps,
  RegionList,
  RegionMap,
} from '../region-map/index.ts';
import type { DrawProps } from '../view.ts';
import { type OwnBoundaries, ownGeography } from './boundary-file.ts';
import { BoundaryPanel } from './boundary-panel.tsx';
import type { CoverageModel } from './read.ts';

/** Map, tiles or list of the same regions, with legend and distribution: pointing at one points at it in the others. */
export function Forms({
  model,
  state,
  context,
  geography,
  change,
  href,
  own,
}: DrawProps<CoverageModel> & { readonly own: OwnBoundaries }) {
  const { map, scope, places } = model;
  const { legend, level: words } = context.t.coverage;
  const [pointed, setPointed] = useState<RegionCode | null>(null);
  const [current, setCurrent] = useState<RegionCode | null>(null);
  const [legendAt, setLegendAt] = useState<string | null>(null);
  const [dotAt, setDotAt] = useState<RegionCode | null>(null);
  const codes = useMemo(() => map.cells.map(({ code }) => code), [map]);
  const regency = scope.level === 'regency';
  const shapes = useMemo(
    () => (regency ? ownGeography(own.drawn, codes) : geography),
    [regency, own.drawn, codes, geography],
  );
  const lit = useMemo(() => litBy(map, legendAt, dotAt), [map, legendAt, dotAt]);
  const select = (code: RegionCode | null) => change(selectRegion(code));
  const form: RegionFormProps = {
    model: map,
    context,
    selected: scope.chosen,
    current,
    lit,
    hrefOf: (code) => href(selectRegion(code as RegionCode)),
    onSelect: select,
    onPoint: (code) => {
      setPointed(code);
      if (code !== null) setCurrent(code);
    },
    onUp: () => {
      if (scope.chosen !== null) select(scope.province);
      else if (scope.province !== null) select(null);
      else if (regency) change(setLevel('province'));
    },
  };
  const drawn = regency ? codes.filter((code) => own.drawn.has(code)).length : 0;
  return (
    <>
      {state.form === 'map' && regency ? (
        <p className="panel-note" role="status">
          {drawn === 0
            ? words.noShapes
            : words[own.file?.name === null ? 'builtShapes' : 'shapes']({ drawn, of: codes.length })}
        </p>
      ) : null}
      {state.form === 'list' ? (
        <RegionList {...form} places={places} withParent={regency && scope.province === null} />
      ) : state.form === 'map' && shapes ? (
        <RegionMap {...form} geography={shapes} zoomable />
      ) : !regency ? (
        <ProvinceTiles {...form} places={places} />
      ) : scope.province === null ? (
        <NestedTiles {...form} places={places} />
      ) : (
        <PackedTiles {...form} places={places} />
      )}
      {regency ? (
        <BoundaryPanel
          own={own}
          places={places}
          context={context}
          open={state.form === 'map' && drawn === 0}
        />
      ) : null}
      <div className="legend-row">
        <MapLegend model={map} context={context} onHover={setLegendAt}>
          <p className="panel-note">{legend.classings[map.classing].about}</p>
          <SelectField
            label={legend.classing}
            value={map.classing}
            options={CLASSINGS.map((value) => ({ value, label: legend.classings[value].name }))}
            onChange={(value) =>
              isOneOf(CLASSINGS, value) && change(setMode(value === 'fixed' ? null : value))
            }
          />
        </MapLegend>
        <Distribution
          model={map}
          context={context}
          lit={legendAt === null ? null : lit}
          pointed={dotAt ?? pointed}
          onPoint={setDotAt}
          onSelect={select}
        />
      </div>
    </>
  );
}

/** The regions of a class or reason of the legend, or the one pointed at in the distribution; null = none in particular. */
export function litBy(
  { cells }: CoverageModel['map'],
  legendAt: string | null,
  dotAt: RegionCode | null,
): ReadonlySet<string> | null {
  if (dotAt !== null) return new Set([dotAt]);
  if (legendAt === null) return null;
  return new Set(
    cells.filter(({ classAt, row }) => (row.reason ?? String(classAt)) === legendAt).map(({ code }) => code),
  );
}
