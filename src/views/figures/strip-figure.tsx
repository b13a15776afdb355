import { type Dot, DotKey, DotStrip } from '../dot-strip/index.ts';
import { decimalsOf } from '../figure-text.ts';
import type { ViewContext } from '../view.ts';
import type { Strip } from './read.ts';

/** The variants of a figure on one line; filled = met by the model of the snapshot. */
export function StripFigure({
  strip,
  name,
  context,
  named = false,
  found,
}: {
  readonly strip: Strip;
  readonly name: string;
  readonly context: ViewContext;
  /** Puts the name above the line, where lines of several indicators stand together. */
  readonly named?: boolean;
  /** What was searched for, where the line shows more than that. */
  readonly found?: Strip['entries'];
}) {
  const { t, f } = context;
  const money = strip.entries.every(({ figure }) => figure.unit === 'IDR');
  const format = (value: number) => (money ? f.rupiahCompact(value) : f.number(value, decimalsOf(value)));
  const values = [...new Set(strip.entries.map(({ figure }) => figure.value))].sort((a, b) => a - b);
  const dots = strip.entries.map(
    ({ figure, use }): Dot => ({
      id: figure.id,
      value: figure.value,
      tone: use.status === 'binds' ? 'main' : 'other',
    }),
  );
  const beyond = found ? strip.entries.filter((entry) => !found.includes(entry)).length : 0;
  const where = strip.national ? t.ledger.strip.nation : t.ledger.strip.places;
  return (
    <figure className="ledger-strip">
      <figcaption className="ledger-quiet">
        {[named ? name : null, where].filter(Boolean).join(' · ')} ·{' '}
        <span className="ui-figure-unit">{money ? t.figures.unit('IDR') : strip.unit}</span>
        {beyond ? ` · ${t.ledger.strip.beyond(beyond)}` : null}
      </figcaption>
      <DotStrip
        dots={dots}
        format={format}
        label={t.ledger.strip.label(`${name}, ${where}`, f.list(values.map(format)))}
      />
    </figure>
  );
}

/** What filled and open dots mean. */
export function StripKey({ context }: { readonly context: ViewContext }) {
  const { strip } = context.t.ledger;
  return (
    <p className="ledger-key ledger-quiet">
      <span>
        <DotKey tone="main" /> {strip.used}
      </span>
      <span>
        <DotKey tone="other" /> {strip.other}
      </span>
    </p>
  );
}
