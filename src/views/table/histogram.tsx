import type { ValueCount } from '../../queries/index.ts';
import type { ViewContext } from '../view.ts';

/** How the numbers of a column lie: bars of rows, those inside the chosen range in full colour. */
export function Histogram(props: {
  readonly counts: readonly ValueCount[];
  readonly from: string;
  readonly to: string;
  readonly text: (value: number) => string;
  readonly context: ViewContext;
}) {
  const { counts, context, text } = props;
  const { t, f } = context;
  const bars = counts.filter(({ low }) => low !== null);
  const missing = counts.find(({ low }) => low === null)?.rows ?? 0;
  const [first, last] = [bars[0], bars.at(-1)];
  if (!first || !last) return <p>{t.rows.menu.noNumbers}</p>;
  const most = Math.max(...bars.map(({ rows }) => rows));
  // Stretches without rows have no bar, and keep their place.
  const place = (bar: ValueCount) => Number(bar.value);
  const places = place(last) - place(first) + 1;
  const low = props.from === '' ? Number.NEGATIVE_INFINITY : Number(props.from);
  const high = props.to === '' ? Number.POSITIVE_INFINITY : Number(props.to);
  const number = (value: number | null) => (value === null ? '' : text(value));
  const label = t.rows.menu.histogram({
    from: number(first.low),
    to: number(last.high),
    most: f.number(most),
  });
  return (
    <figure className="table-histogram">
      <svg viewBox={`0 0 ${places} ${most}`} preserveAspectRatio="none" role="img" aria-label={label}>
        {bars.map((bar) => {
          const inside = (bar.high ?? 0) >= low && (bar.low ?? 0) <= high;
          return (
            <rect
              key={bar.value}
              className={inside ? 'table-bar' : 'table-bar table-bar-out'}
              x={place(bar) - place(first) + 0.05}
              width={0.9}
              y={most - bar.rows}
              height={bar.rows}
            >
              <title>{`${number(bar.low)}–${number(bar.high)}: ${f.number(bar.rows)}`}</title>
            </rect>
          );
        })}
      </svg>
      <figcaption>
        <span>{number(first.low)}</span>
        <span>{number(last.high)}</span>
      </figcaption>
      {missing > 0 ? <p className="ui-hint">{t.rows.menu.missing(missing)}</p> : null}
    </figure>
  );
}
