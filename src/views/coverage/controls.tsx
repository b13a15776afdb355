import { useRef } from 'react';
import { CHANNELS, ERAS, FUNDINGS, isOneOf, TIERS } from '../../base/index.ts';
import { existsAt, METRIC_IDS, METRICS } from '../../metrics/index.ts';
import { MAP_LEVELS, reset, setEra, setFilters, setLevel, setMetric } from '../../state/index.ts';
import { Button, FilterMenu, SegmentedControl, SelectField } from '../../ui/index.ts';
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
  const root = useRef<HTMLFieldSetElement>(null);
  const clear = () => {
    // The button goes with the choices that it clears.
    root.current?.querySelector('select')?.focus();
    change(reset());
  };
  const level = levelOf(state);
  const offered = MAPPED[level].includes(state.metric) ? MAPPED[level] : [...MAPPED[level], state.metric];
  const chosen = state.tier.length + state.channel.length + state.funding.length;
  return (
    <fieldset ref={root} className="ui-controls coverage-controls" aria-label={controls.label}>
      <SelectField
        label={controls.metric}
        value={state.metric}
        options={offered.map((id) => ({ value: id, label: METRICS[id].name[lang] }))}
        onChange={(value) => isOneOf(METRIC_IDS, value) && change(setMetric(value))}
      />
      <FilterMenu
        label={controls.tier}
        options={TIERS.map((tier) => ({ value: tier, label: t.terms.tiers[tier].name }))}
        selected={state.tier}
        onChange={(tier) => change(setFilters({ tier }))}
        clearLabel={controls.all}
        countLabel={controls.chosen(state.tier.length)}
      />
      <FilterMenu
        label={controls.channel}
        options={CHANNELS.map((channel) => ({ value: channel, label: t.terms.channels[channel].name }))}
        selected={state.channel}
        onChange={(channel) => change(setFilters({ channel }))}
        clearLabel={controls.all}
        countLabel={controls.chosen(state.channel.length)}
      />
      <FilterMenu
        label={controls.funding}
        options={FUNDINGS.map((funding) => ({ value: funding, label: t.terms.fundings[funding].name }))}
        selected={state.funding}
        onChange={(funding) => change(setFilters({ funding }))}
        clearLabel={controls.all}
        countLabel={controls.chosen(state.funding.length)}
      />
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
      <SegmentedControl
        label={controls.boundaries}
        value={state.era}
        choices={ERAS.map((era) => ({ value: era, label: t.terms.eras[era].short, href: href(setEra(era)) }))}
        onChange={(era) => change(setEra(era))}
      />
      {chosen > 0 ? <Button onClick={clear}>{controls.reset}</Button> : null}
    </fieldset>
  );
}
