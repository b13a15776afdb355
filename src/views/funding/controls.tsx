import { CHANNELS, ERAS, TIERS } from '../../base/index.ts';
import { selectRegion, setEra, setFilters, setMode } from '../../state/index.ts';
import { FilterMenu, SegmentedControl } from '../../ui/index.ts';
import { innerLink, To } from '../figure-links.tsx';
import type { DrawProps } from '../view.ts';
import { JOINED } from './ask.ts';
import type { FundingModel } from './read.ts';

const COUNTED = ['stock', 'joined'] as const;

/** What is counted, of which tier and channel, in which boundaries; and the way back to the nation. */
export function Controls({ model, state, context, change, href }: DrawProps<FundingModel>) {
  const { t } = context;
  const { controls } = t.coverage;
  const modeOf = (counted: (typeof COUNTED)[number]) => setMode(counted === 'joined' ? JOINED : null);
  return (
    <>
      <fieldset className="ui-controls" aria-label={t.funding.choose}>
        <SegmentedControl
          label={t.funding.counted.label}
          value={state.mode === JOINED ? 'joined' : 'stock'}
          choices={COUNTED.map((value) => ({
            value,
            label: t.funding.counted[value],
            href: href(modeOf(value)),
          }))}
          onChange={(value) => change(modeOf(value))}
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
          options={model.sources.map((source) => ({ value: source, label: t.terms.fundings[source].name }))}
          selected={state.funding}
          onChange={(funding) => change(setFilters({ funding }))}
          clearLabel={controls.all}
          countLabel={controls.chosen(state.funding.length)}
        />
        <SegmentedControl
          label={controls.boundaries}
          value={state.era}
          choices={ERAS.map((era) => ({
            value: era,
            label: t.terms.eras[era].short,
            href: href(setEra(era)),
          }))}
          onChange={(era) => change(setEra(era))}
        />
      </fieldset>
      {model.place.within === null ? null : (
        <p className="funding-way">
          <To link={innerLink({ href, change }, selectRegion(null))}>{t.funding.back}</To>
          {model.parentName === null ? null : (
            <>
              {' · '}
              <To link={innerLink({ href, change }, selectRegion(model.place.within))}>
                {t.funding.backTo(model.parentName)}
              </To>
            </>
          )}
        </p>
      )}
    </>
  );
}
