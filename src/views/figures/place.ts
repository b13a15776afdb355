import { NATION } from '../../base/index.ts';
import type { FigureRow } from '../../metrics/index.ts';

/** The nation or the province that a figure lies in; a place without a code is its own. */
export interface Place {
  readonly key: string;
  readonly name: string;
}

export function placeOf({ region, regionName }: FigureRow): Place {
  const name = regionName.split(' / ')[0] ?? regionName;
  if (region === null) return { key: name, name };
  return { key: region === NATION ? NATION : region.slice(0, 2), name };
}
