import { openingPeriod } from '../../queries/index.ts';
import { setRange } from '../../state/index.ts';
import { SelectField } from '../../ui/index.ts';
import type { FaceProps } from './face.tsx';
import type { GrowthModel } from './read.ts';

const FIRST_YEAR = 2018;

/** The two years that the figure it stands in, or all figures beneath it, are about. */
export function PeriodPicker({
  growth,
  context,
  change,
}: Pick<FaceProps<GrowthModel['shown']>, 'growth' | 'context' | 'change'>) {
  const { t, manifest } = context;
  const words = t.growth.controls;
  const { from, to } = growth.period;
  const last = Number(manifest.as_of.slice(0, 4));
  const { shown } = growth;
  const years = shown.face === 'libraries' || shown.face === 'provinces' ? shown.years : [];
  const first = years[0] ?? Math.min(FIRST_YEAR, openingPeriod(manifest).from);
  const all = Array.from({ length: Math.max(1, last - first + 1) }, (_, at) => first + at);
  const options = (kept: readonly number[], now: number) =>
    [...new Set([...kept, now])].sort().map((year) => ({ value: String(year), label: String(year) }));
  return (
    <>
      <SelectField
        label={words.from}
        value={String(from)}
        options={options(
          all.filter((year) => year < to),
          from,
        )}
        onChange={(year) => change(setRange(Number(year), to))}
      />
      <SelectField
        label={words.to}
        value={String(to)}
        options={options(
          all.filter((year) => year > from),
          to,
        )}
        onChange={(year) => change(setRange(from, Number(year)))}
      />
    </>
  );
}
