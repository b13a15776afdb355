import './overview.css';
import type { RegionCode } from '../../base/index.ts';
import { goView, selectRegion } from '../../state/index.ts';
import { EvidenceMark, FigureCard, StatCard } from '../../ui/index.ts';
import { FigureSave } from '../figure-save.tsx';
import { figureText } from '../figure-text.ts';
import { filterWords } from '../filter-words.ts';
import { metricExport, provinceShapes } from '../metric-export.ts';
import { MapLegend, RegionMap } from '../region-map/index.ts';
import { SeriesFigure } from '../series-figure.tsx';
import { SeriesTable } from '../series-table.tsx';
import { RowsSave, seriesRows } from '../shown/index.ts';
import type { DrawProps } from '../view.ts';
import { Onward } from './onward.tsx';
import type { OverviewModel } from './read.ts';
import { Sentences } from './sentences.tsx';
import {
  channelCell,
  channelGround,
  channelSeries,
  joinedCell,
  joinedGround,
  joinedSeries,
} from './series.ts';

/** The overview: headline figures with their sources, what they say, the map, growth and channels. */
export function DrawOverview(props: DrawProps<OverviewModel>) {
  const { model, state, context, geography, change, href } = props;
  const { t, lang, manifest } = context;
  const { overview } = t;
  const { map } = model;
  const filters = filterWords(state, context);
  const mapTitle = t.coverage.title({
    metric: map.metric.name[lang],
    place: t.terms.eras[state.era].short,
    year: map.year,
  });
  const joined = joinedSeries(model, context);
  const channels = channelSeries(model, context);
  const units = { value: t.terms.units.libraries.name };
  const { evidence } = manifest;
  const { names, modelledNotice, about } = t.evidence;
  const made = `${manifest.title[lang]}. ${about[evidence]}`;
  const basis = (
    <EvidenceMark
      evidence={evidence}
      label={evidence === 'modelled' ? modelledNotice.short : names[evidence]}
    />
  );
  return (
    <>
      <header className="page-head">
        <h1>{overview.heading}</h1>
        <p className="overview-lead">{overview.lead}</p>
        <Sentences model={model} context={context} href={href} />
      </header>
      <section className="overview-stats" aria-label={overview.summary}>
        {model.headlines.map(({ id, figure }) => {
          const text = figureText(figure, context);
          return (
            <StatCard
              key={id}
              value={text.short}
              label={overview.headlines[id].label}
              period={text.period}
              source={{ href: href({ view: 'figures', q: figure.id }), label: text.source }}
              evidence={<EvidenceMark evidence="published" label={t.evidence.names.published} compact />}
            >
              <p className="overview-about">{overview.headlines[id].about}</p>
            </StatCard>
          );
        })}
      </section>
      <FigureCard
        title={filters === '' ? mapTitle : `${mapTitle} · ${filters}`}
        subtitle={map.metric.definition[lang]}
        evidence={basis}
        source={`${t.shell.sources.mapAttribution}. ${t.shell.sources.mapSchematic}`}
        actions={<a href={href(goView('coverage'))}>{overview.map.open}</a>}
        tools={
          <FigureSave
            request={metricExport(
              {
                ...{ metrics: [map.metric.id], level: 'province', region: null, by: [] },
                ...{ from: map.year, to: map.year },
              },
              mapTitle,
              props,
              { shapes: provinceShapes(geography, context) },
            )}
            context={context}
          />
        }
      >
        <RegionMap
          model={map}
          geography={geography}
          context={context}
          selected={state.region}
          hrefOf={(code) => href({ view: 'coverage', region: code as RegionCode })}
          onSelect={(code) =>
            code &&
            change({ ...selectRegion(code), apply: (view) => ({ ...view, view: 'coverage', region: code }) })
          }
        />
        <MapLegend model={map} context={context} />
      </FigureCard>
      <div className="overview-pair">
        <FigureCard
          title={overview.growth.title}
          subtitle={overview.growth.subtitle}
          unit={t.terms.units.libraries.name}
          evidence={basis}
          source={made}
          actions={<a href={href(goView('growth'))}>{overview.growth.open}</a>}
          tools={
            <RowsSave
              {...props}
              title={overview.growth.title}
              rows={seriesRows(joined, joinedGround(model))}
              of={['joined']}
              units={units}
              unfiltered
            />
          }
        >
          <SeriesFigure model={joined} label={overview.growth.title} />
          <SeriesTable
            model={joined}
            caption={overview.growth.title}
            context={context}
            whyAt={(tier, at) => joinedCell(tier, model.years[at])}
          />
        </FigureCard>
        <FigureCard
          title={overview.channels.title}
          subtitle={overview.growth.stock}
          unit={t.terms.units.libraries.name}
          evidence={basis}
          source={made}
          tools={
            <RowsSave
              {...props}
              title={overview.channels.title}
              rows={seriesRows(channels, channelGround(model))}
              of={['stock']}
              units={units}
              unfiltered
            />
          }
        >
          <SeriesFigure model={channels} label={overview.channels.title} legend={null} />
          <SeriesTable
            model={channels}
            caption={overview.channels.title}
            context={context}
            whyAt={(channel, at) => channelCell(channel, model.years[at])}
          />
        </FigureCard>
      </div>
      <Onward context={context} href={href} change={change} />
    </>
  );
}
