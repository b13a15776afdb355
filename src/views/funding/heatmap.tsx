import type { RegionCode } from '../../base/index.ts';
import { selectRegion, type WhyCell } from '../../state/index.ts';
import { FigureCard, ReasonMark, Tag } from '../../ui/index.ts';
import { innerLink, To } from '../figure-links.tsx';
import { ScrollBox } from '../scroll-box.tsx';
import type { DrawProps } from '../view.ts';
import { MaybeWhy, whyOf } from '../why-link.tsx';
import { chosen, Evidence, sourceOf } from './founders.tsx';
import { HeatKey } from './heat-key.tsx';
import { toneOf } from './heat-scale.ts';
import { PartsSave } from './parts-save.tsx';
import type { FundingModel, Part, RegionParts } from './read.ts';

type HeatmapProps = Pick<DrawProps<FundingModel>, 'model' | 'state' | 'context' | 'href' | 'change'>;

/** Regions by funder: a table whose cells are coloured by class; every number is written. */
export function Heatmap(props: HeatmapProps) {
  const { model, state, context, href, change } = props;
  const { t, f } = context;
  const words = t.funding.heat;
  const title = words.title({ regencies: model.place.within !== null, year: model.year });
  const all =
    model.place.level === 'regency' ? undefined : model.byYear.find(({ year }) => year === model.year);
  const partCell = (region: RegionCode, { funding }: Part) =>
    whyOf(
      { region, place: 'region', year: model.year, tier: null, channel: null, funding },
      model.metric.id,
      state,
    );
  const illustrative = model.regions.some((region) => region.illustrative);
  return (
    <FigureCard
      title={title}
      subtitle={chosen(words.about, state, context)}
      unit={t.terms.units.libraries.name}
      evidence={<Evidence model={model} context={context} />}
      tools={<PartsSave {...props} title={title} />}
      source={illustrative ? t.evidence.illustrativeNotice.long : sourceOf(model, context)}
    >
      <HeatKey breaks={model.breaks} illustrative={illustrative} context={context} />
      <ScrollBox className="funding-scroll" label={t.table.caption(title)}>
        <table className="funding-heat">
          <thead>
            <tr>
              <th scope="col">{words.region}</th>
              {model.sources.map((source) => (
                <th key={source} scope="col" title={t.terms.fundings[source].name}>
                  {t.terms.fundings[source].short}
                </th>
              ))}
              <th scope="col">{words.total}</th>
            </tr>
          </thead>
          <tbody>
            {model.regions.map((region) => (
              <tr
                key={region.code ?? region.place}
                className={region.illustrative ? 'funding-illustrative' : undefined}
              >
                <th scope="row">
                  <RegionName region={region} context={context} href={href} change={change} />
                </th>
                {region.parts.map((part) => (
                  <td key={part.funding} data-tone={toneOf(part.row?.value ?? 0, model.breaks)}>
                    <Cell
                      part={part}
                      why={region.code === null ? null : partCell(region.code, part)}
                      context={context}
                    />
                  </td>
                ))}
                <td>
                  {region.total?.value == null ? (
                    '–'
                  ) : (
                    <MaybeWhy
                      cell={whyOf(region.total, model.metric.id, state)}
                      value={f.number(region.total.value)}
                    />
                  )}
                </td>
              </tr>
            ))}
          </tbody>
          {all ? (
            <tfoot>
              <tr>
                <th scope="row">{model.name}</th>
                {all.parts.map((part) => (
                  <td key={part.funding}>
                    <Cell part={part} why={partCell(model.place.region, part)} context={context} />
                  </td>
                ))}
                <td>
                  {all.total?.value == null ? (
                    '–'
                  ) : (
                    <MaybeWhy
                      cell={whyOf(all.total, model.metric.id, state)}
                      value={f.number(all.total.value)}
                    />
                  )}
                </td>
              </tr>
            </tfoot>
          ) : null}
        </table>
      </ScrollBox>
    </FigureCard>
  );
}

function RegionName({
  region,
  context,
  href,
  change,
}: Pick<HeatmapProps, 'context' | 'href' | 'change'> & { readonly region: RegionParts }) {
  return (
    <>
      {region.code === null ? (
        region.name
      ) : (
        <To link={innerLink({ href, change }, selectRegion(region.code))}>{region.name}</To>
      )}
      {region.illustrative ? ' ' : null}
      {region.illustrative ? <Tag>{context.t.evidence.illustrativeNotice.short}</Tag> : null}
    </>
  );
}

function Cell({
  part: { row },
  why,
  context,
}: Pick<HeatmapProps, 'context'> & { readonly part: Part; readonly why: WhyCell | null }) {
  const { t, f } = context;
  if (row?.reason && row.value === null)
    return <ReasonMark reason={row.reason} label={t.states.missing[row.reason].short} />;
  return <MaybeWhy cell={why} value={`${f.number(row?.value ?? 0)}${row?.partial ? '*' : ''}`} />;
}
