import { isOneOf, NATION, type RegionCode } from '../../base/index.ts';
import { METRIC_IDS, METRICS } from '../../metrics/index.ts';
import { selectRegion, setMetric, setMode } from '../../state/index.ts';
import { SegmentedControl, SelectField } from '../../ui/index.ts';
import { ClearFilters, EraSwitch, FilterFold, LibraryFilters } from '../filters.tsx';
import { offeredMetrics } from '../stated-metrics.ts';
import type { DrawProps } from '../view.ts';
import { metricOf } from './ask.ts';
import { printMode, SPLITS } from './mode.ts';
import type { GrowthModel } from './read.ts';

/** Without those that speak of other libraries in each year. */
const MAPPED = offeredMetrics('province', false);

type ControlsProps = Omit<DrawProps<GrowthModel>, 'geography'>;

/** The choice of data: region, filters, boundaries, and what the face of the page adds. */
export function Controls(props: ControlsProps) {
  const { model, state, context, change, href } = props;
  const { t, lang } = context;
  const { controls } = t.coverage;
  const { face } = model.mode;
  return (
    <fieldset className="ui-controls growth-controls" aria-label={controls.label}>
      {face === 'provinces' ? (
        <SelectField
          label={controls.metric}
          value={metricOf(state)}
          options={MAPPED.map((id) => ({ value: id, label: METRICS[id].name[lang] }))}
          onChange={(value) => isOneOf(METRIC_IDS, value) && change(setMetric(value))}
        />
      ) : (
        <RegionPicker {...props} />
      )}
      <FilterFold state={state} context={context}>
        <LibraryFilters state={state} context={context} change={change} />
        <EraSwitch state={state} context={context} change={change} href={href} />
        {face === 'libraries' ? <SplitPicker {...props} /> : null}
        <ClearFilters state={state} context={context} change={change} />
      </FilterFold>
    </fieldset>
  );
}

function RegionPicker({ model, context, change }: ControlsProps) {
  const { t } = context;
  const words = t.growth.controls;
  const { place, regions } = model;
  const inOrder = (level: 'province' | 'regency') =>
    regions
      .filter(
        (region) =>
          region.level === level && (level === 'province' || region.code.startsWith(`${place.province}.`)),
      )
      .map(({ code, name }) => ({ value: code, label: name }));
  const pick = (code: string) => change(selectRegion(code === NATION ? null : (code as RegionCode)));
  const regencies = place.province === null ? [] : inOrder('regency');
  return (
    <>
      <SelectField
        label={words.region}
        value={place.province ?? NATION}
        options={[{ value: NATION, label: t.terms.nation }, ...inOrder('province')]}
        onChange={pick}
      />
      {regencies.length > 0 ? (
        <SelectField
          label={words.regency}
          value={place.region}
          options={[{ value: place.province ?? '', label: words.allRegencies }, ...regencies]}
          onChange={pick}
        />
      ) : null}
    </>
  );
}

function SplitPicker({ model, context, change, href }: ControlsProps) {
  const words = context.t.growth.controls;
  const { mode } = model;
  const splitTo = (split: (typeof SPLITS)[number]) => printMode({ ...mode, split });
  const shareTo = (value: 'number' | 'share') => printMode({ ...mode, share: value === 'share' });
  return (
    <>
      <SegmentedControl
        label={words.split}
        value={mode.split}
        choices={SPLITS.map((value) => ({
          value,
          label: words.splits[value],
          href: href({ mode: splitTo(value) }),
        }))}
        onChange={(value) => change(setMode(splitTo(value)))}
      />
      <SegmentedControl
        label={words.scale}
        value={mode.share ? 'share' : 'number'}
        choices={(['number', 'share'] as const).map((value) => ({
          value,
          label: words.scales[value],
          href: href({ mode: shareTo(value) }),
        }))}
        onChange={(value) => change(setMode(shareTo(value)))}
      />
    </>
  );
}
