import { useId } from 'react';
import type { SpanRow } from '../../metrics/index.ts';
import { setSearch } from '../../state/index.ts';
import { Button, FigureCard, SelectField, Skeleton } from '../../ui/index.ts';
import { endReason, RowsSave } from '../shown/index.ts';
import { EvidenceOf, type FaceProps, fromSnapshot, withChoice } from './face.tsx';
import { parseGoal, printGoal } from './mode.ts';
import { PeriodPicker } from './period-picker.tsx';
import type { TargetsModel } from './read-targets.ts';

const YEARS_AHEAD = 21;
const COUNTED = ['end', 'pace', 'goal', 'needed', 'projected'] as const;

/** A goal of the reader's own: the pace that it needs beside the pace achieved. */
export function GoalCard(props: FaceProps<TargetsModel>) {
  const { growth, shown, state, context, change } = props;
  const { t, f } = context;
  const words = t.growth.goal;
  const { to } = growth.period;
  const entry = parseGoal(state.q, to);
  const field = useId();
  const row = shown.goal ?? shown.span;
  const years = [
    ...new Set([entry.year, ...Array.from({ length: YEARS_AHEAD }, (_, at) => to + 1 + at)]),
  ].sort();
  const waiting = entry.goal !== null && shown.goal === null;
  const bad = entry.value !== '' && entry.goal === null;
  return (
    <FigureCard
      title={words.title}
      subtitle={withChoice(`${words.about} ${growth.name}`, state, context)}
      unit={t.terms.units.libraries.name}
      evidence={<EvidenceOf rows={[row ?? undefined]} context={context} />}
      source={fromSnapshot(context)}
      tools={
        waiting ? (
          <span className="growth-save-place" />
        ) : (
          <RowsSave
            {...props}
            title={`${words.title} ${growth.name}`}
            rows={
              row === null
                ? []
                : [
                    {
                      ...{ region_code: row.region, region: growth.name, year: to },
                      ...{ end: row.value, end_reason: endReason(row) },
                      ...{ pace: row.pace, pace_reason: row.paceReason, partial: row.partial },
                      evidence: row.evidence,
                      ...{ goal: entry.goal?.value ?? null, goal_year: entry.goal?.year ?? null },
                      ...{ needed: row.needed, goal_reason: row.goalReason, projected: row.projected },
                    },
                  ]
            }
            of={[shown.goal === null ? 'span' : 'goal']}
            units={Object.fromEntries(COUNTED.map((id) => [id, t.terms.units.libraries.name]))}
          />
        )
      }
      controls={
        <>
          <PeriodPicker growth={growth} context={context} change={change} />
          <div className="ui-control">
            <label className="ui-label" htmlFor={field}>
              {words.value}
            </label>
            <input
              id={field}
              className="growth-number"
              type="text"
              inputMode="numeric"
              autoComplete="off"
              maxLength={9}
              value={entry.value}
              aria-invalid={bad || undefined}
              aria-describedby={bad ? `${field}-bad` : undefined}
              onChange={(event) =>
                change(setSearch(printGoal(event.currentTarget.value.trim(), entry.year, to)))
              }
            />
            {bad ? (
              <span id={`${field}-bad`} className="growth-bad" role="alert">
                {words.invalid}
              </span>
            ) : null}
          </div>
          <SelectField
            label={words.year}
            value={String(entry.year)}
            options={years.map((year) => ({ value: String(year), label: String(year) }))}
            onChange={(year) => change(setSearch(printGoal(entry.value, Number(year), to)))}
          />
          {state.q === '' ? null : <Button onClick={() => change(setSearch(''))}>{words.clear}</Button>}
        </>
      }
    >
      {row === null ? (
        <p>{t.growth.span.noYear(to)}</p>
      ) : (
        <dl className="growth-figures">
          <Figure
            name={words.now(to)}
            value={
              row.value === null
                ? t.states.missing[endReason(row) ?? 'not_reported'].short
                : f.number(row.value)
            }
          />
          <Figure
            name={words.achieved(growth.period)}
            value={
              row.pace === null
                ? row.paceReason
                  ? t.states.change[row.paceReason].short
                  : '–'
                : f.signed(row.pace, 0)
            }
          />
          {entry.goal === null ? null : (
            <Figure
              name={words.needed}
              value={shown.goal?.needed == null ? '–' : f.signed(shown.goal.needed, 0)}
            />
          )}
        </dl>
      )}
      {entry.goal === null ? null : shown.goal === null ? (
        <Skeleton shape="text" lines={2} />
      ) : (
        <Outcome {...props} row={shown.goal} year={entry.goal.year} />
      )}
    </FigureCard>
  );
}

function Outcome(props: FaceProps<TargetsModel> & { readonly row: SpanRow; readonly year: number }) {
  const { growth, context, row, year } = props;
  const { t, f } = context;
  const words = t.growth.goal;
  if (row.goalReason !== null) return <p>{words.reasons[row.goalReason]}</p>;
  if (row.pace === null || row.projected === null)
    return <p>{words.noPace(t.states.change[row.paceReason ?? 'current_missing'].long)}</p>;
  return (
    <p>
      {words.assumption({
        ...growth.period,
        value: f.number(row.pace, 0),
        year,
        total: f.number(row.projected, 0),
      })}
    </p>
  );
}

function Figure({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}
