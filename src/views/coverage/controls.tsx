import { isOneOf } from '../../base/index.ts';
import { existsAt, METRIC_IDS, METRICS } from '../../metrics/index.ts';
import { MAP_LEVELS, setLevel, setMetric } from '../../state/index.ts';
import { SegmentedControl, SelectField } from '../../ui/index.ts';
import { ClearFilters, EraSwitch, LibraryFilters } from '../filters.tsx';
import type { DrawProps } from '../view.ts';
import type { CoverageModel } from './read.ts';
import { levelOf } from './scope.ts';

const MAPPED = {
  province: METRIC_IDS.filter((id) => existsAt(id, 'province')),
  regency: METRIC_IDS.filter((id) => existsAt(id, 'regency')),
};

/** The choice of data: metric, tier, channel, funding source, boundaries. */
export function Controls({
  state,
  context,
  change,
  href,
}: Omit<DrawProps<CoverageModel>, 'model' | 'geography'>) {
  const { t, lang } = context;
  const { controls, level: words } = t.coverage;
  const level = levelOf(state);
  const offered = MAPPED[level].includes(state.metric) ? MAPPED[level] : [...MAPPED[level], state.metric];
  return (
    <fieldset className="ui-controls coverage-controls" aria-label={controls.label}>
      <SelectField
        label={controls.metric}
        value={state.metric}
        options={offered.map((id) => ({ value: id, label: METRICS[id].name[lang] }))}
        onChange={(value) => isOneOf(METRIC_IDS, value) && change(setMetric(value))}
      />
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
    </fieldset>
  );
}
