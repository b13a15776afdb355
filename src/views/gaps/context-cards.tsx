import type { RegionCode } from '../../base/index.ts';
import { ScatterChart } from '../../charts/index.ts';
import type { ContextRow } from '../../queries/index.ts';
import { EvidenceMark, FigureCard } from '../../ui/index.ts';
import { RowsSave } from '../shown/index.ts';
import type { DrawProps } from '../view.ts';
import { WORDS } from './words.ts';

/** A scatter for each context indicator: coverage across, the indicator upwards. */
export function ContextCards(
  props: Pick<DrawProps<unknown>, 'state' | 'context' | 'href'> & {
    readonly rows: readonly ContextRow[];
    readonly nameOf: (code: RegionCode) => string;
  },
) {
  const { rows, nameOf, context } = props;
  const { t, f, lang } = context;
  const words = WORDS[lang];
  const indicators = [...new Set(rows.map(({ indicator }) => indicator))];
  return indicators.map((indicator) => {
    const own = rows.filter((row) => row.indicator === indicator);
    const name = words.indicators[indicator] ?? indicator;
    const year = own[0]?.year ?? '';
    const modelled = own.some(({ evidence }) => evidence === 'modelled' || evidence === 'mixed');
    return (
      <FigureCard
        key={indicator}
        title={`${words.across} · ${name}, ${year}`}
        subtitle={t.evidence.noCause}
        tools={
          <RowsSave
            {...props}
            title={`${words.across} · ${name}, ${year}`}
            rows={own.map((row) => ({
              ...{ region_code: row.region, region: nameOf(row.region), indicator: name, year: row.year },
              ...{ value: row.value, unit: row.unit, coverage: row.coverage, figure_id: row.figure },
              ...{ stated_by: t.shell.sources.told(row.source), evidence: row.evidence },
            }))}
            of={['context']}
            unfiltered
          />
        }
        evidence={
          modelled ? <EvidenceMark evidence="modelled" label={t.evidence.modelledNotice.short} /> : undefined
        }
        source={`${words.source}: ${t.shell.sources.told(own[0]?.source ?? '')}${modelled ? `. ${words.modelled}` : ''}`}
      >
        <ScatterChart
          label={`${words.across} · ${name}, ${year}`}
          across={words.across}
          upward={name}
          format={(value) => f.number(value, Number.isInteger(value) ? 0 : 1)}
          points={own.flatMap(({ region, coverage, value }) =>
            coverage === null
              ? []
              : [
                  {
                    id: region,
                    name: nameOf(region),
                    x: coverage,
                    y: value,
                    text: `${nameOf(region)}: ${f.percent(coverage, 2)}; ${f.number(value, 2)}`,
                  },
                ],
          )}
        />
      </FigureCard>
    );
  });
}
