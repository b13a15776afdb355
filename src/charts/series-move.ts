import { MARKS, type SeriesModel, type SeriesPoint } from './series-model.ts';

/**
 * The point that a key leads to: left and right along a series over its gaps, up and down to another series of the same
 * period, Home and End. Undefined: the key is not ours. Without a point, any arrow leads to the newest value. A chart of
 * stated points alone is walked from point to point.
 */
export function pointAfter(
  model: SeriesModel,
  from: SeriesPoint | null,
  key: string,
): SeriesPoint | undefined {
  if (!KEYS.has(key)) return undefined;
  const points = rowsOf(model);
  const row = points.findIndex(({ id }) => id === from?.seriesId);
  const current = points[row];
  if (!from || !current) {
    const first = points.find(({ known }) => known.length);
    return first && { seriesId: first.id, index: first.known.at(-1) ?? 0 };
  }
  if (key === 'ArrowUp' || key === 'ArrowDown') {
    const others = points.filter(({ known }) => known.includes(from.index));
    const place = others.indexOf(current) + (key === 'ArrowUp' ? -1 : 1);
    return { seriesId: (others[place] ?? current).id, index: from.index };
  }
  const { known } = current;
  const index =
    key === 'Home'
      ? known[0]
      : key === 'End'
        ? known.at(-1)
        : key === 'ArrowLeft'
          ? known.findLast((each) => each < from.index)
          : known.find((each) => each > from.index);
  return { seriesId: from.seriesId, index: index ?? from.index };
}

function rowsOf({
  series,
  marks = [],
}: SeriesModel): readonly { readonly id: string; readonly known: readonly number[] }[] {
  if (series.length === 0) return [{ id: MARKS, known: marks.map((_, index) => index) }];
  return series.map(({ id, values }) => ({
    id,
    known: values.flatMap((value, index) => (value === null ? [] : [index])),
  }));
}

const KEYS = new Set(['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End']);
