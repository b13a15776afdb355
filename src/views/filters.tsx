import { type ReactNode, useRef } from 'react';
import { CHANNELS, ERAS, FUNDINGS, type Funding, TIERS } from '../base/index.ts';
import { setEra, setFilters } from '../state/index.ts';
import { Button, ControlFold, FilterMenu, SegmentedControl } from '../ui/index.ts';
import { filterWords } from './filter-words.ts';
import type { DrawProps } from './view.ts';

type FilterProps = Pick<DrawProps<unknown>, 'state' | 'context' | 'change'>;

/** The menus of every view that counts libraries: tier, channel and funding source; `sources`: those offered. */
export function LibraryFilters(props: FilterProps & { readonly sources?: readonly Funding[] }) {
  const { state, context, change, sources = FUNDINGS } = props;
  const { terms, coverage } = context.t;
  const { controls } = coverage;
  return (
    <>
      <FilterMenu
        label={controls.tier}
        options={TIERS.map((tier) => ({ value: tier, label: terms.tiers[tier].name }))}
        selected={state.tier}
        onChange={(tier) => change(setFilters({ tier }))}
        clearLabel={controls.all}
        countLabel={controls.chosen(state.tier.length)}
      />
      <FilterMenu
        label={controls.channel}
        options={CHANNELS.map((channel) => ({ value: channel, label: terms.channels[channel].name }))}
        selected={state.channel}
        onChange={(channel) => change(setFilters({ channel }))}
        clearLabel={controls.all}
        countLabel={controls.chosen(state.channel.length)}
      />
      <FilterMenu
        label={controls.funding}
        options={sources.map((source) => ({ value: source, label: terms.fundings[source].name }))}
        selected={state.funding}
        onChange={(funding) => change(setFilters({ funding }))}
        clearLabel={controls.all}
        countLabel={controls.chosen(state.funding.length)}
      />
    </>
  );
}

/** The further choices of a view, folded away on phones with what they are set to; `first`: said before the boundaries. */
export function FilterFold({
  state,
  context,
  first = [],
  children,
}: Pick<FilterProps, 'state' | 'context'> & {
  readonly first?: readonly string[];
  readonly children: ReactNode;
}) {
  const { controls } = context.t.coverage;
  const chosen = state.tier.length + state.channel.length + state.funding.length;
  const era = context.t.terms.eras[state.era].short;
  const setTo = [...first, era, filterWords(state, context) || controls.every];
  return (
    <ControlFold label={controls.filters(chosen)} chosen={setTo.join(' · ')}>
      {children}
    </ControlFold>
  );
}

/** The choice between today's provinces and those of before 2022. */
export function EraSwitch({ state, context, change, href }: FilterProps & Pick<DrawProps<unknown>, 'href'>) {
  const { terms, coverage } = context.t;
  return (
    <SegmentedControl
      label={coverage.controls.boundaries}
      value={state.era}
      choices={ERAS.map((era) => ({ value: era, label: terms.eras[era].short, href: href(setEra(era)) }))}
      onChange={(era) => change(setEra(era))}
    />
  );
}

/** Lets every library count again; there while a menu holds a choice. The focus goes to the first control of the group. */
export function ClearFilters({ state, context, change }: FilterProps) {
  const button = useRef<HTMLButtonElement>(null);
  if (state.tier.length + state.channel.length + state.funding.length === 0) return null;
  const clear = () => {
    button.current
      ?.closest('fieldset')
      ?.querySelector<HTMLElement>('select, summary, input:checked')
      ?.focus();
    change(setFilters({ tier: [], channel: [], funding: [] }));
  };
  return (
    <Button ref={button} onClick={clear}>
      {context.t.coverage.controls.reset}
    </Button>
  );
}
