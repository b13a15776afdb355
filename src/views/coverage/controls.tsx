import { isOneOf } from '../../base/index.ts';
import { METRIC_IDS, METRICS } from '../../metrics/index.ts';
import { MAP_LEVELS, setLevel, setMetric } from '../../state/index.ts';
import { SegmentedControl, SelectField } from '../../ui/index.ts';
import { ClearFilters, EraSwitch, FilterFold, LibraryFilters } from '../filters.tsx';
import { offeredMetrics } from '../stated-metrics.ts';
import type { DrawProps } from '../view.ts';
import type { CoverageModel } from './read.ts';
import { levelOf } from './scope.ts';

/** The choice of data: metric, tier, channel, funding source, boundaries. */
export function Controls({
  state,
  context,
  change,
  href,
  stated,
}: Omit<DrawProps<CoverageModel>, 'model' | 'geography'> & {
  /** The snapshot states which libraries are active. */
  readonly stated: boolean;
}) {
  const { t, lang } = context;
  const { controls, level: words } = t.coverage;
  const level = levelOf(state);
  const known = offeredMetrics(level, stated);
  const offered = known.includes(state.metric) ? known : [...known, state.metric];
  return (
    <fieldset className="ui-controls coverage-controls" aria-label={controls.label}>
      <SelectField
        label={controls.metric}
        value={state.metric}
        options={offered.map((id) => ({ value: id, label: METRICS[id].name[lang] }))}
        onChange={(value) => isOneOf(METRIC_IDS, value) && change(setMetric(value))}
      />
      <FilterFold
        state={state}
        context={context}
        first={[level === 'province' ? words.provinces : words.regencies]}
      >
        <LibraryFilters state={state} context={context} change={change} />
        <SegmentedControl
          label={controls.level}
          value={level}
          choices={MAP_LEVELS.map((value) => ({
            value,
            label: value === 'province' ? words.provinces : words.regencies,
            href: href(setLevel(value)),
          }))}
          onChange={(value) => change(setLevel(value))}
        />
        <EraSwitch state={state} context={context} change={change} href={href} />
        <ClearFilters state={state} context={context} change={change} />
      </FilterFold>
    </fieldset>
  );
}
