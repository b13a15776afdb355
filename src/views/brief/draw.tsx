import './brief.css';
import type { RegionCode } from '../../base/index.ts';
import { METRIC_IDS, METRICS } from '../../metrics/index.ts';
import { selectRegion, setMetric } from '../../state/index.ts';
import { PrintButton, SelectField } from '../../ui/index.ts';
import { figureLinks, To } from '../figure-links.tsx';
import { figureText } from '../figure-text.ts';
import { MapLegend, RegionMap } from '../region-map/index.ts';
import { offeredMetrics } from '../stated-metrics.ts';
import type { DrawProps } from '../view.ts';
import { BriefFunders } from './funders.tsx';
import { BriefGrowth } from './growth.tsx';
import { EvidenceOf, MeasureHere } from './measure.tsx';
import type { BriefModel } from './read.ts';

type Props = DrawProps<BriefModel>;

/** One page for a meeting: what was published, the map, growth, who paid, what is not known, and where it comes from. */
export function DrawBrief(props: Props) {
  const { model, context, href } = props;
  const { t, f, lang, manifest } = context;
  const words = t.brief;
  const { map, place } = model;
  return (
    <>
      <Controls {...props} />
      <article className="brief" aria-labelledby="brief-title">
        <header className="brief-head">
          <p className="brief-kicker">{words.kicker}</p>
          <h1 id="brief-title">{words.heading(model.name)}</h1>
          <p className="brief-quiet">{words.snapshot({ name: manifest.id, date: f.date(manifest.as_of) })}</p>
        </header>
        <Figures {...props} />
        <section className="brief-map" aria-labelledby="brief-map">
          <h2 id="brief-map">{words.map({ metric: map.metric.name[lang], year: map.year })}</h2>
          <MeasureHere model={model} context={context} />
          <RegionMap
            model={map}
            geography={props.geography}
            context={context}
            selected={place === 'ID' ? null : place}
            hrefOf={(code) => href(selectRegion(code as RegionCode))}
            onSelect={(code) => props.change(selectRegion(code))}
          />
          <MapLegend model={map} context={context} />
          <p className="brief-by">
            <EvidenceOf rows={map.cells.map(({ row }) => row)} context={context} />{' '}
            {t.shell.sources.mapAttribution}
          </p>
        </section>
        <div className="brief-pair">
          <BriefGrowth model={model} context={context} />
          <div className="brief-side">
            <BriefFunders model={model} context={context} />
            <Unknown {...props} />
          </div>
        </div>
        <footer className="brief-foot">
          <p>
            {words.snapshot({ name: manifest.id, date: f.date(manifest.as_of) })} ·{' '}
            <code>{manifest.content_sha256.slice(0, 12)}</code> · {t.shell.footer}
          </p>
          <p>
            {words.address}: <a href={href({})}>{addressOf(href({}))}</a>
          </p>
        </footer>
      </article>
    </>
  );
}

/** The whole address, since paper has no links. */
const addressOf = (href: string): string => new URL(href, document.baseURI).href;

function Controls({ model, state, context, change }: Props) {
  const { t, lang } = context;
  const { id: shown } = model.map.metric;
  const known = offeredMetrics('province', model.stated);
  const offered = known.includes(shown) ? known : [...known, shown];
  return (
    <div className="ui-controls ui-no-print">
      <SelectField
        label={t.brief.where}
        value={model.place}
        options={[
          { value: 'ID', label: t.terms.nation },
          ...model.provinces.map(({ code, name }) => ({ value: code, label: name })),
        ]}
        onChange={(code) => change(selectRegion(code === 'ID' ? null : (code as RegionCode)))}
      />
      <SelectField
        label={t.brief.measure}
        value={shown}
        options={offered.map((id) => ({ value: id, label: METRICS[id].name[lang] }))}
        onChange={(id) => change(setMetric(METRIC_IDS.find((each) => each === id) ?? state.metric))}
      />
      <PrintButton label={t.brief.print} />
    </div>
  );
}

function Figures(props: Props) {
  const { model, context } = props;
  const { t } = context;
  const links = figureLinks(props);
  return (
    <section className="brief-figures" aria-labelledby="brief-figures">
      <h2 id="brief-figures">{t.brief.figures}</h2>
      {model.figures.length === 0 ? <p className="brief-quiet">{t.brief.noFigures(model.name)}</p> : null}
      <dl>
        {model.figures.map(({ headline, figure }) => {
          const text = figureText(figure, context);
          return (
            <div key={figure.id}>
              <dt>{headline ? t.overview.headlines[headline].label : text.name}</dt>
              <dd>
                <b>{text.short}</b>
                <small>
                  {text.period === '' ? null : `${text.period}. `}
                  <To link={links(figure.id)}>{text.source}</To>
                </small>
              </dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}

function Unknown({ context: { t, manifest } }: Props) {
  const { gaps } = t.brief;
  const modelled = manifest.evidence === 'modelled';
  const lines = modelled ? Object.values(gaps) : [gaps.attendances, gaps.cause];
  return (
    <section className="brief-unknown" aria-labelledby="brief-unknown">
      <h2 id="brief-unknown">{t.brief.unknown}</h2>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
