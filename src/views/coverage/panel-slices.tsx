import type { Channel, Tier } from '../../base/index.ts';
import type { MetricRow } from '../../metrics/index.ts';
import { ReasonMark } from '../../ui/index.ts';
import type { ViewContext } from '../view.ts';
import { WhyLink } from '../why-link.tsx';

/** The slices in use: provincial and regency libraries join by stimulus; villages by both channels. */
const SLICES: readonly { readonly tier: Tier; readonly channel: Channel }[] = [
  { tier: 'province', channel: 'stimulus' },
  { tier: 'regency', channel: 'stimulus' },
  { tier: 'village', channel: 'stimulus' },
  { tier: 'province', channel: 'replication' },
  { tier: 'regency', channel: 'replication' },
  { tier: 'village', channel: 'replication' },
];

/** May be broken after a slash: `Kabupaten/kota` on two lines. */
const breakable = (text: string): string => text.replaceAll('/', '/\u200b');

/** Libraries in the programme at each year's end, by tier and channel; slices that are zero throughout are left out. */
export function PanelSlices(props: {
  readonly rows: readonly MetricRow[];
  /** All of them together, as the metric itself counts; null = not there yet. */
  readonly whole: readonly MetricRow[] | null;
  readonly years: readonly number[];
  readonly context: ViewContext;
  readonly name: string;
  /** With a filter on the page, an account would speak of what it leaves and not of all. */
  readonly filtered: boolean;
}) {
  const { rows, whole, years, context, name, filtered } = props;
  const { t, f } = context;
  const cells = new Map(rows.map((row) => [`${row.year} ${row.tier} ${row.channel}`, row]));
  const at = (year: number, { tier, channel }: (typeof SLICES)[number]) =>
    cells.get(`${year} ${tier} ${channel}`);
  const used = SLICES.filter((slice) => years.some((year) => (at(year, slice)?.value ?? 0) > 0));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table wider than its box is scrolled by keyboard.
    <section className="panel-slices" tabIndex={0} aria-label={`${t.coverage.panel.slices}: ${name}`}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t.table.headers.year}</th>
            {used.map((slice) => (
              <th key={slice.tier + slice.channel} scope="col">
                {breakable(t.terms.tiers[slice.tier].short)}
                <small>{t.terms.channels[slice.channel].short}</small>
              </th>
            ))}
            <th scope="col">{t.table.total}</th>
          </tr>
        </thead>
        <tbody>
          {years.map((year) => (
            <tr key={year}>
              <th scope="row">{year}</th>
              {used.map((slice) => (
                <td key={slice.tier + slice.channel}>{cell(at(year, slice))}</td>
              ))}
              <td className="panel-slices-total">{total(year)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );

  function total(year: number) {
    const row = whole?.find((each) => each.year === year);
    if (!row) return whole === null ? '…' : f.number(0);
    if (row.reason) return <ReasonMark reason={row.reason} label={t.states.missing[row.reason].short} />;
    const value = `${f.number(row.value ?? 0)}${row.partial ? '*' : ''}`;
    const { region } = row;
    if (filtered || region === null) return value;
    return <WhyLink cell={{ metric: 'libraries', region, year, slice: null }} value={value} />;
  }

  function cell(row: MetricRow | undefined) {
    if (!row) return f.number(0);
    if (row.reason) return <ReasonMark reason={row.reason} label={t.states.missing[row.reason].short} />;
    const value = `${f.number(row.value ?? 0)}${row.partial ? '*' : ''}`;
    const { region, year, tier, channel } = row;
    if (region === null || tier === null || channel === null) return value;
    return (
      <WhyLink
        cell={{ metric: 'libraries', region, year, slice: { tier, channel, funding: null, filtered: false } }}
        value={value}
      />
    );
  }
}
