import './why-link.css';
import { createContext, type ReactNode, useContext } from 'react';
import type { MetricId, MetricRow } from '../metrics/index.ts';
import type { ViewState, WhyCell } from '../state/index.ts';
import { follow } from '../ui/index.ts';

/** How a number opens its own account. */
export interface WhyControl {
  href(cell: WhyCell): string;
  open(cell: WhyCell): void;
  /** Says what the link does, for the number in it: "Why this number: 3.4%". */
  label(value: string): string;
}
const Context = createContext<WhyControl | null>(null);

/** The app hands the control down with `Provider`; without it numbers are plain text. */
export const WhyControls = { Provider: Context.Provider };

/** A number that opens its own account. A real link, so that the account can be shared. */
export function WhyLink({
  cell,
  value,
  children,
  untabbed,
}: {
  readonly cell: WhyCell;
  /** The number as text. */
  readonly value: string;
  readonly children?: ReactNode;
  /** Out of the order of Tab, where keys of its surroundings open it. */
  readonly untabbed?: boolean | undefined;
}) {
  const control = useContext(Context);
  if (!control) return children ?? value;
  const label = control.label(value);
  return (
    <a
      className="why-link"
      href={control.href(cell)}
      aria-label={label}
      title={label}
      tabIndex={untabbed ? -1 : undefined}
      onClick={follow(() => control.open(cell))}
    >
      {children ?? value}
    </a>
  );
}

type Filters = Pick<ViewState, 'tier' | 'channel' | 'funding'>;

/** The cell that a row of an answer is; null for rows without a region. */
export function whyOf(
  row: Pick<MetricRow, 'region' | 'place' | 'year' | 'tier' | 'channel' | 'funding'>,
  metric: MetricId,
  { tier: tiers, channel: channels, funding: fundings }: Filters,
): WhyCell | null {
  const { region, place, year, tier, channel, funding } = row;
  if (region === null || place !== 'region') return null;
  if (tier === null && channel === null && funding === null) return { metric, region, year, slice: null };
  const filtered = tiers.length + channels.length + fundings.length > 0;
  return { metric, region, year, slice: { tier, channel, funding, filtered } };
}

/** A number that the filters do not govern: a part of all rows, and whatever stands on the gap list. */
export const isOfAll = ({ slice }: WhyCell, { view }: Pick<ViewState, 'view'>): boolean =>
  (slice !== null && !slice.filtered) || view === 'gaps';

/** A number that opens its account where it has one, else the number. */
export function MaybeWhy({
  cell,
  value,
  untabbed,
}: {
  readonly cell: WhyCell | null;
  readonly value: string;
  readonly untabbed?: boolean;
}) {
  return cell === null ? value : <WhyLink cell={cell} value={value} untabbed={untabbed} />;
}
