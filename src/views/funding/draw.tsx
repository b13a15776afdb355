import './funding.css';
import { setYear } from '../../state/index.ts';
import { Notice, Skeleton, YearSlider } from '../../ui/index.ts';
import { figureLinks } from '../figure-links.tsx';
import { LinkedText } from '../linked-text.tsx';
import type { DrawProps } from '../view.ts';
import { Bars } from './bars.tsx';
import { Controls } from './controls.tsx';
import { Founders } from './founders.tsx';
import { Heatmap } from './heatmap.tsx';
import { MoneySection } from './money-section.tsx';
import type { FundingModel } from './read.ts';
import { ReplicationCard } from './replication-card.tsx';

/** The funding page: who paid over the years and in each region, replication for what was received, published budgets. */
export function DrawFunding(props: DrawProps<FundingModel>) {
  const { model, state, context, change } = props;
  const { t } = context;
  const { controls } = t.coverage;
  const links = figureLinks(props);
  return (
    <>
      <header className="page-head">
        <h1>{t.funding.heading}</h1>
        <p className="funding-lead">{t.funding.lead}</p>
        <Controls {...props} />
      </header>
      <Notice tone="info" title={t.funding.split.heading}>
        <LinkedText text={t.funding.split.text} links={links} />
      </Notice>
      <Founders {...props} />
      <YearSlider
        label={controls.year}
        years={model.years.map((value) => ({ value, partial: model.partialYears.has(value) }))}
        value={model.year}
        onChange={(year) => change(setYear(year))}
        valueText={
          model.partialYears.has(model.year)
            ? t.states.partial({ year: model.year, through: null })
            : String(model.year)
        }
        partialNote={controls.partialNote}
      />
      <Heatmap {...props} />
      <Bars {...props} />
      <ReplicationCard {...props} />
      {model.money === null ? (
        <Skeleton shape="rows" lines={6} />
      ) : (
        <MoneySection
          money={model.money}
          placeName={model.name}
          state={state}
          href={props.href}
          figures={model.figures}
          context={context}
          links={links}
          nameOf={model.nameOf}
        />
      )}
    </>
  );
}
