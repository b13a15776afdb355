import { DataName, follow, Swatch } from '../../ui/index.ts';
import type { ViewContext } from '../view.ts';
import type { RegionCell, RegionMapModel } from './model.ts';
import { paintOf } from './paint.ts';
import { cellLabel } from './words.ts';

/** Kepulauan Riau, DKI Jakarta, DI Yogyakarta and Bali: on a phone's map they are smaller than a fingertip. */
const SMALL: readonly string[] = ['21', '31', '34', '51'];

/** Links to the small provinces beside a narrow map, each as large as a thumb. Wide screens hide them. */
export function SmallRegions({
  model,
  context,
  hrefOf,
  onSelect,
}: {
  readonly model: RegionMapModel;
  readonly context: ViewContext;
  readonly hrefOf: (code: string) => string;
  readonly onSelect: (code: RegionCell['code']) => void;
}) {
  const small = model.cells
    .filter(({ code }) => SMALL.includes(code))
    .sort((one, other) => (one.code < other.code ? -1 : 1));
  if (small.length === 0) return null;
  return (
    <ul className="map-small ui-no-print" aria-label={context.t.coverage.map.small}>
      {small.map((cell) => {
        const { tone, tile } = paintOf(cell, model.classes);
        return (
          <li key={cell.code}>
            <a
              href={hrefOf(cell.code)}
              aria-label={cellLabel(cell, model, context)}
              onClick={follow(() => onSelect(cell.code))}
            >
              <Swatch tone={tone} tile={tile ?? undefined} /> <DataName>{cell.name}</DataName>
            </a>
          </li>
        );
      })}
    </ul>
  );
}
