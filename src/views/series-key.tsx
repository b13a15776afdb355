import './series-key.css';
import type { Series } from '../charts/index.ts';

/** The names of a chart's series with their colours, for charts that have no room for names in the plot. */
export function SeriesKey({ series }: { readonly series: readonly Series[] }) {
  return (
    <ul className="series-key">
      {series.map(({ id, name, color }) => (
        <li key={id}>
          <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
            <rect width="12" height="12" fill={`var(${color})`} />
          </svg>
          {name}
        </li>
      ))}
    </ul>
  );
}
