import { FigureCard, ILLUSTRATIVE_TILE } from '../../ui/index.ts';
import type { DrawProps } from '../view.ts';
import { chosen, Evidence, SourceLegend, sourceOf } from './founders.tsx';
import { PartsSave } from './parts-save.tsx';
import type { FundingModel, RegionParts } from './read.ts';
import { TONES } from './sources.ts';

const HATCH = 'funding-hatch';

/** A bar for each region, parted by funder, on one scale. */
export function Bars(props: Pick<DrawProps<FundingModel>, 'model' | 'state' | 'context' | 'href'>) {
  const { model, state, context } = props;
  const { t, f } = context;
  const words = t.funding.bars;
  const most = Math.max(1, ...model.regions.map(({ total }) => total?.value ?? 0));
  const illustrative = model.regions.some((region) => region.illustrative);
  return (
    <FigureCard
      title={words.title(model.year)}
      subtitle={chosen(illustrative ? t.evidence.illustrativeNotice.long : words.about, state, context)}
      unit={t.terms.units.libraries.name}
      evidence={<Evidence model={model} context={context} />}
      source={sourceOf(model, context)}
      tools={<PartsSave {...props} title={words.title(model.year)} />}
    >
      <SourceLegend model={model} context={context} />
      {illustrative ? <Hatch /> : null}
      <ul className="funding-bars">
        {model.regions.map((region) => (
          <li
            key={region.code ?? region.place}
            className={region.illustrative ? 'funding-illustrative' : undefined}
          >
            <span>{region.name}</span>
            <Bar region={region} most={most} label={labelOf(region)} />
            <b>{region.total?.value == null ? '–' : f.number(region.total.value)}</b>
          </li>
        ))}
      </ul>
    </FigureCard>
  );

  function labelOf({ name, parts }: RegionParts): string {
    const said = parts.flatMap(({ funding, row }) =>
      row?.value ? [words.part({ name: t.terms.fundings[funding].short, value: f.number(row.value) })] : [],
    );
    return words.label({ name, value: f.list(said) });
  }
}

function Bar({
  region,
  most,
  label,
}: {
  readonly region: RegionParts;
  readonly most: number;
  readonly label: string;
}) {
  let from = 0;
  return (
    <svg width="100%" height="16" role="img" aria-label={label}>
      <title>{label}</title>
      {region.parts.map(({ funding, row }) => {
        const value = row?.value ?? 0;
        const x = from;
        from += value;
        if (value === 0) return null;
        return (
          <rect
            key={funding}
            data-tone={TONES[funding]}
            x={`${(x * 100) / most}%`}
            width={`${(value * 100) / most}%`}
            y="0"
            height="16"
          />
        );
      })}
      {region.illustrative ? (
        <rect
          className="funding-hatch"
          width={`${(from * 100) / most}%`}
          height="16"
          fill={`url(#${HATCH})`}
        />
      ) : null}
    </svg>
  );
}

/** The pattern that lies over the bars of illustrative numbers. */
function Hatch() {
  return (
    <svg className="funding-defs" width="0" height="0" aria-hidden="true" focusable="false">
      <defs>
        <pattern id={HATCH} width="8" height="8" patternUnits="userSpaceOnUse">
          <path d={ILLUSTRATIVE_TILE.path} strokeWidth={ILLUSTRATIVE_TILE.strokeWidth} />
        </pattern>
      </defs>
    </svg>
  );
}
