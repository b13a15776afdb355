import type { Series } from '../../charts/index.ts';
import { Skeleton } from '../../ui/index.ts';
import { SeriesKey } from '../series-key.tsx';

/** The place of a series chart whose numbers are on their way: its key, its height, and the word that says so. */
export function SeriesPlace({ series, word }: { readonly series: readonly Series[]; readonly word: string }) {
  return (
    <div className="series-figure" aria-busy="true">
      {series.length > 1 ? <SeriesKey series={series} /> : null}
      <div className="growth-place">
        <Skeleton shape="figure" />
      </div>
      <p className="series-readout" role="status">
        {word}
      </p>
    </div>
  );
}
