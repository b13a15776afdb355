import './coverage.css';
import type { RegionCode } from '../../base/index.ts';
import { FORMS, selectRegion, setForm, setYear, togglePin } from '../../state/index.ts';
import { EvidenceMark, FigureCard, SegmentedControl, YearSlider } from '../../ui/index.ts';
import { FigureSave } from '../figure-save.tsx';
import { filterWords } from '../filter-words.ts';
import { Playback } from '../playback.ts';
import { MapTotals, RegionTable } from '../region-map/index.ts';
import type { DrawProps } from '../view.ts';
import { useOwnBoundaries } from './boundary-file.ts';
import { Compare } from './compare.tsx';
import { Controls } from './controls.tsx';
import { coverageExport } from './export.ts';
import { Forms } from './forms.tsx';
import { PlacePath } from './place-path.tsx';
import type { CoverageModel } from './read.ts';
import { RegionPanel } from './region-panel.tsx';

/** The coverage page: controls, map with its years, the panel of a chosen region, and the table of the same data. */
export function DrawCoverage(props: DrawProps<CoverageModel>) {
  const { model, state, context, change, href } = props;
  const { t, lang } = context;
  const { map, detail, scope, around } = model;
  const { controls } = t.coverage;
  const playback = Playback.use();
  const own = useOwnBoundaries(model.places, props.geography.regencies ?? null);
  const plain = t.coverage.title({
    metric: map.metric.name[lang],
    place:
      scope.level === 'province'
        ? t.terms.eras[state.era].short
        : around
          ? t.coverage.level.within(around.name)
          : t.coverage.level.everywhere,
    year: map.year,
  });
  const filters = filterWords(state, context);
  const title = filters === '' ? plain : `${plain} · ${filters}`;
  const request = coverageExport(model, title, props, own);
  const hrefOf = (code: string) => href(selectRegion(code as RegionCode));
  const select = (code: RegionCode | null) => change(selectRegion(code));
  const modelled = map.cells.some(({ row }) => row.evidence === 'modelled' || row.evidence === 'mixed');
  // Cells without a number say nothing of what they rest on: the snapshot does.
  const evidence = modelled
    ? 'modelled'
    : map.cells.some(({ row }) => row.evidence === 'registry')
      ? 'registry'
      : context.manifest.evidence;
  return (
    <>
      <header className="page-head">
        <h1>{t.coverage.question}</h1>
        <Controls state={state} context={context} change={change} href={href} stated={model.stated} />
      </header>
      <div className="coverage">
        <FigureCard
          title={title}
          subtitle={<span className="coverage-wide">{map.metric.definition[lang]}</span>}
          controls={
            <SegmentedControl
              label={controls.form}
              value={state.form}
              choices={FORMS.map((form) => ({
                value: form,
                label: controls.forms[form],
                href: href(setForm(form)),
              }))}
              onChange={(form) => change(setForm(form))}
            />
          }
          evidence={
            <EvidenceMark
              evidence={evidence}
              label={evidence === 'modelled' ? t.evidence.modelledNotice.short : t.evidence.names[evidence]}
            />
          }
          source={
            state.form === 'map' && scope.level === 'province'
              ? `${t.shell.sources.mapAttribution}. ${t.shell.sources.mapSchematic}`
              : undefined
          }
          tools={<FigureSave request={request} context={context} />}
        >
          <PlacePath model={model} context={context} change={change} href={href} />
          <Forms {...props} own={own} />
          <p className="panel-note coverage-narrow">{map.metric.definition[lang]}</p>
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
          {around ? null : <MapTotals model={map} context={context} unmapped={model.unmapped} />}
        </FigureCard>
        {detail ? (
          <RegionPanel
            detail={detail}
            pins={state.pin}
            filtered={state.tier.length + state.channel.length + state.funding.length > 0}
            up={scope.province}
            places={model.places}
            map={map}
            context={context}
            change={change}
            href={href}
          />
        ) : null}
      </div>
      <Compare {...props} />
      <RegionTable
        model={map}
        context={context}
        title={title}
        selected={scope.chosen}
        hrefOf={hrefOf}
        onSelect={(code) => select(code)}
        pins={state.pin}
        onPin={(code) => change(togglePin(code))}
      />
    </>
  );
}
