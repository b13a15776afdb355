import { selectRegion, setMode } from '../../state/index.ts';
import { SegmentedControl } from '../../ui/index.ts';
import { innerLink, To } from '../figure-links.tsx';
import { ClearFilters, EraSwitch, LibraryFilters } from '../filters.tsx';
import type { DrawProps } from '../view.ts';
import { JOINED } from './ask.ts';
import type { FundingModel } from './read.ts';

const COUNTED = ['stock', 'joined'] as const;

/** What is counted, of which tier and channel, in which boundaries; and the way back to the nation. */
export function Controls({ model, state, context, change, href }: DrawProps<FundingModel>) {
  const { t } = context;
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
        <LibraryFilters state={state} context={context} change={change} sources={model.sources} />
        <EraSwitch state={state} context={context} change={change} href={href} />
        <ClearFilters state={state} context={context} change={change} />
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
