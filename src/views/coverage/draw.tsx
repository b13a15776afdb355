import './coverage.css';
import type { RegionCode } from '../../base/index.ts';
import { selectRegion, setYear } from '../../state/index.ts';
import { EvidenceMark, FigureCard, YearSlider } from '../../ui/index.ts';
import { Playback } from '../playback.ts';
import { MapLegend, MapTotals, RegionMap, RegionTable } from '../region-map/index.ts';
import type { DrawProps } from '../view.ts';
import { Controls } from './controls.tsx';
import type { CoverageModel } from './read.ts';
import { RegionPanel } from './region-panel.tsx';

/** The coverage page: controls, map with its years, the panel of a chosen region, and the table of the same data. */
export function DrawCoverage(props: DrawProps<CoverageModel>) {
  const { model, state, context, geography, change, href } = props;
  const { t, lang } = context;
  const { map, detail } = model;
  const playback = Playback.use();
  const title = t.coverage.title({
    metric: map.metric.name[lang],
    place: t.terms.eras[state.era].short,
    year: map.year,
  });
  const hrefOf = (code: string) => href(selectRegion(code as RegionCode));
  const select = (code: RegionCode | null) => change(selectRegion(code));
  const modelled = map.cells.some(({ row }) => row.evidence === 'modelled' || row.evidence === 'mixed');
  return (
    <>
      <header className="page-head">
        <h1>{t.coverage.question}</h1>
        <Controls state={state} context={context} change={change} href={href} />
      </header>
      <div className="coverage">
        <FigureCard
          title={title}
          subtitle={map.metric.definition[lang]}
          evidence={
            modelled ? (
              <EvidenceMark evidence="modelled" label={t.evidence.modelledNotice.short} />
            ) : (
              <EvidenceMark evidence="registry" label={t.evidence.names.registry} />
            )
          }
          source={`${t.shell.sources.mapAttribution}. ${t.shell.sources.mapSchematic}`}
        >
          <RegionMap
            model={map}
            geography={geography}
            context={context}
            selected={state.region}
            hrefOf={hrefOf}
            onSelect={select}
          />
          <MapLegend model={map} context={context} />
          <YearSlider
            label={t.coverage.controls.year}
            years={map.years.map((value) => ({ value, partial: map.partialYears.has(value) }))}
            value={map.year}
            onChange={(year) => change(setYear(year))}
            valueText={map.partial ? t.states.partial({ year: map.year, through: null }) : String(map.year)}
            partialNote={t.coverage.controls.partialNote}
            play={{
              playing: playback.playing,
              onToggle: (playing) => playback.toggle(playing, map.years, map.year),
              playLabel: t.coverage.controls.play,
              pauseLabel: t.coverage.controls.pause,
            }}
          />
          <MapTotals model={map} context={context} unmapped={model.unmapped} />
        </FigureCard>
        {detail ? (
          <RegionPanel detail={detail} map={map} context={context} change={change} href={href} />
        ) : null}
      </div>
      <RegionTable
        model={map}
        context={context}
        title={title}
        selected={state.region}
        hrefOf={hrefOf}
        onSelect={(code) => select(code)}
      />
    </>
  );
}
