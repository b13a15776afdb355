import { ScaleStrip } from '../../charts/index.ts';
import type { TargetRow } from '../../queries/index.ts';
import { EvidenceMark, FigureCard } from '../../ui/index.ts';
import { FigureSource } from '../figure-source.tsx';
import { RowsSave } from '../shown/index.ts';
import type { FaceProps } from './face.tsx';
import { GoalCard } from './goal-card.tsx';
import { IndexCards } from './index-cards.tsx';
import type { TargetsModel } from './read-targets.ts';
import { Scores } from './scores.tsx';

/** Targets that were published, one that the reader types, and scores of surveys and studies. */
export function TargetsFace(props: FaceProps<TargetsModel>) {
  return (
    <>
      <GoalCard {...props} />
      <TargetsCard {...props} />
      <IndexCards {...props} />
      <Scores {...props} />
    </>
  );
}

/** Ends of the scale that an indicator is measured on; counts reach a little above the higher of the two numbers. */
function endsOf({ indicator, target, reached }: TargetRow): number {
  if (indicator === 'iplm' || indicator === 'tgm') return 100;
  const high = Math.max(target, reached ?? 0);
  const step = 10 ** Math.floor(Math.log10(high || 1));
  return Math.ceil((high * 1.1) / step) * step;
}

function TargetsCard(props: FaceProps<TargetsModel>) {
  const { shown, context } = props;
  const { t, f } = context;
  const words = t.growth.targets;
  const number = (value: number) => f.number(value, Number.isInteger(value) ? 0 : 2);
  return (
    <FigureCard
      title={words.title}
      subtitle={words.about}
      unit={words.units}
      evidence={<EvidenceMark evidence="published" label={t.evidence.names.published} />}
      source={`${words.sources} ${words.indexAbout}`}
      tools={
        <RowsSave
          {...props}
          title={words.title}
          rows={shown.targets.map((row) => ({
            ...{ indicator: words.names[row.indicator] ?? row.indicator, region_code: row.region },
            ...{ year: row.year, unit: row.unit, target: row.target, target_figure: row.targetFigure },
            ...{ reached: row.reached, reached_figure: row.reachedFigure, difference: row.difference },
            evidence: 'published',
          }))}
          of={['targets']}
          published
          unfiltered
        />
      }
    >
      <ul className="growth-strips">
        {shown.targets.map((row) => {
          const name = words.names[row.indicator] ?? row.indicator;
          const reached = row.reached === null ? words.noFigure : number(row.reached);
          const line = words.line({
            year: row.year,
            value: reached,
            total: number(row.target),
            change:
              row.difference === null
                ? '–'
                : f.signed(row.difference, Number.isInteger(row.difference) ? 0 : 2),
          });
          return (
            <li key={`${row.targetFigure} ${row.reachedFigure}`}>
              <h3>{name}</h3>
              {row.reached === null ? null : (
                <ScaleStrip
                  min={0}
                  max={endsOf(row)}
                  minText="0"
                  maxText={number(endsOf(row))}
                  value={row.reached}
                  valueText={reached}
                  mark={{ at: row.target, text: words.target(number(row.target)) }}
                  label={`${name}. ${line}`}
                />
              )}
              <p className="growth-note">
                {line} <TargetSources {...props} row={row} />
              </p>
            </li>
          );
        })}
      </ul>
    </FigureCard>
  );
}

/** Who stated the figure, and who stated the target. */
function TargetSources({
  row,
  shown,
  context,
  change,
  href,
}: FaceProps<TargetsModel> & { readonly row: TargetRow }) {
  const words = context.t.growth.targets;
  const stated = [
    { id: row.reachedFigure, name: words.figureBy },
    { id: row.targetFigure, name: words.targetBy },
  ];
  return stated.map(({ id, name }) =>
    id === null ? null : (
      <span key={name} className="growth-stated">
        {name}{' '}
        <FigureSource id={id} figure={shown.ledger.get(id)} context={context} change={change} href={href} />
      </span>
    ),
  );
}
