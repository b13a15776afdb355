import { type FigureLinks, figureLinks } from '../figure-links.tsx';
import { FigureSources } from '../figure-sources.tsx';
import './sharing.css';
import type { RegionCode } from '../../base/index.ts';
import { type Change, goView } from '../../state/index.ts';
import { EvidenceMark, FigureCard } from '../../ui/index.ts';
import { RowsSave } from '../shown/index.ts';
import type { DrawProps } from '../view.ts';
import { CountriesTable } from './countries-table.tsx';
import { CountryTiles, TilesKey } from './country-tiles.tsx';
import { EditionCard } from './edition-card.tsx';
import { OriginsMap } from './origins-map.tsx';
import type { Edition, SharingModel } from './read.ts';
import { countryRows, originRows } from './rows.ts';
import { StatedValue } from './stated-value.tsx';

/** Knowledge sharing: what each edition announced and saw, who came, from where, and what was planned. */
export function DrawSharing(props: DrawProps<SharingModel>) {
  const { model, context } = props;
  const { sharing } = context.t;
  const links = figureLinks(props);
  return (
    <>
      <header className="page-head">
        <h1>{sharing.heading}</h1>
        <p className="sharing-lead">{sharing.lead}</p>
        <p className="sharing-lead">
          <strong>{sharing.partnersHeading}:</strong> {sharing.partners}.
        </p>
      </header>
      {model.editions.length === 0 ? <p>{sharing.none}</p> : null}
      <Plan model={model} context={context} links={links} />
      <div className="sharing-editions">
        {model.editions.map((edition) => (
          <EditionCard
            key={edition.year}
            edition={edition}
            figures={model.figures}
            context={context}
            links={links}
            state={props.state}
            href={props.href}
          />
        ))}
      </div>
      <Countries {...props} links={links} />
      {model.editions
        .filter(({ origins }) => origins.length > 0)
        .map((edition) => (
          <Origins key={edition.year} edition={edition} links={links} {...props} />
        ))}
    </>
  );
}

/** Opens the coverage of a province. */
const toRegion = (region: RegionCode): Change => ({
  history: 'push',
  apply: (view) => ({ ...goView('coverage').apply(view), region }),
});

type Words = Pick<DrawProps<SharingModel>, 'model' | 'context'> & {
  readonly links: FigureLinks;
};

/** The plan of yearly editions, how many are on record, and what is known of the next. */
function Plan({ model, context, links }: Words) {
  const { plan, editions } = model;
  const { sharing } = context.t;
  if (plan === null) return null;
  const held = editions.filter(({ startsOn }) => startsOn !== null);
  const next = (held.at(-1)?.year ?? 0) + 1;
  const known = Number(context.manifest.as_of.slice(0, 4)) >= next;
  return (
    <section className="sharing-plan" aria-labelledby="sharing-plan">
      <h2 id="sharing-plan">{sharing.plan(plan.value)}</h2>
      <p>
        {sharing.planAbout}{' '}
        <StatedValue stated={plan} figures={model.figures} context={context} links={links} />
      </p>
      <p>
        {sharing.heldOf({ shown: held.length, total: plan.value })}{' '}
        {held.length >= plan.value ? null : known ? sharing.noneFound(next) : sharing.later}
      </p>
    </section>
  );
}

/** The countries of each edition: as tiles near their place, and in words. */
function Countries(props: Words & Pick<DrawProps<SharingModel>, 'state' | 'href'>) {
  const { model, context, links } = props;
  const { sharing, evidence } = context.t;
  const named = model.editions.filter(({ countries }) => countries.size > 0);
  if (named.length === 0) return null;
  return (
    <FigureCard
      title={sharing.countriesTitle}
      subtitle={sharing.countriesAbout}
      tools={
        <RowsSave
          {...props}
          title={sharing.countriesTitle}
          rows={named.flatMap(countryRows)}
          of={['sharing']}
          published
          unfiltered
        />
      }
      evidence={<EvidenceMark evidence="published" label={evidence.names.published} />}
      source={
        <>
          <FigureSources
            ids={named.flatMap(({ countryFigures }) => countryFigures)}
            figures={model.figures}
            context={context}
            links={links}
          />
          . {sharing.byCountry}
        </>
      }
    >
      <TilesKey editions={named} context={context} />
      <div className="sharing-editions">
        {named.map((edition) => (
          <CountryTiles key={edition.year} edition={edition} context={context} />
        ))}
      </div>
      <CountriesTable editions={named} context={context} />
    </FigureCard>
  );
}

function Origins(props: DrawProps<SharingModel> & Words & { readonly edition: Edition }) {
  const { model, edition, context, geography, href, change, links } = props;
  const { sharing, evidence, shell } = context.t;
  const figure = edition.originFigure;
  return (
    <FigureCard
      title={sharing.regionsTitle(edition.year)}
      subtitle={sharing.regionsAbout}
      tools={
        <RowsSave
          {...props}
          title={sharing.regionsTitle(edition.year)}
          rows={originRows(edition)}
          of={['sharing']}
          published
          unfiltered
        />
      }
      evidence={<EvidenceMark evidence="published" label={evidence.names.published} />}
      source={
        <>
          {sharing.regionsSource}{' '}
          <FigureSources ids={[figure]} figures={model.figures} context={context} links={links} />.{' '}
          {shell.sources.mapAttribution}. {shell.sources.mapSchematic}
        </>
      }
    >
      <OriginsMap
        model={model}
        origins={edition.origins}
        geography={geography}
        context={context}
        hrefOf={(region) => href(toRegion(region))}
        onOpen={(region) => change(toRegion(region))}
      />
      <table className="sharing-origins">
        <caption>{context.t.table.caption(sharing.regionTable)}</caption>
        <thead>
          <tr>
            <th scope="col">{sharing.place}</th>
            <th scope="col">{sharing.province}</th>
          </tr>
        </thead>
        <tbody>
          {edition.origins.map(({ place, provinceName, province }) => (
            <tr key={place}>
              <th scope="row">{sharing.placeName(place)}</th>
              <td>{province === null ? '–' : provinceName}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </FigureCard>
  );
}
