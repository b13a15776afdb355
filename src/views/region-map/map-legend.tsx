import { Legend, type LegendClass } from '../../ui/index.ts';
import { numberText } from '../cell-text.ts';
import type { ViewContext } from '../view.ts';
import type { RegionMapModel, ValueClass } from './model.ts';

/** The classes with their counts, and the reasons of the regions without a number. */
export function MapLegend({
  model,
  context,
}: {
  readonly model: RegionMapModel;
  readonly context: ViewContext;
}) {
  const { t, f, lang } = context;
  const classes: readonly LegendClass[] = model.classes.map((each, at) => ({
    id: String(at),
    tone: each.tone,
    label: classLabel(each, at, model, context),
    count: f.number(each.count),
  }));
  return (
    <Legend
      title={`${model.metric.name[lang]} (${t.terms.units[model.metric.unit].name})`}
      classes={classes}
      reasons={model.reasons.map(({ reason, count }) => ({
        reason,
        label: t.states.missing[reason].short,
        count: f.number(count),
      }))}
      countLabel={t.coverage.legend.heading}
    />
  );
}

function classLabel(each: ValueClass, at: number, model: RegionMapModel, context: ViewContext): string {
  const { legend } = context.t.coverage;
  const digits = (value: number) => numberText(value, model.metric, context);
  if (at === 0) return digits(0);
  if (each.to === null) return legend.atLeast(digits(each.from));
  if (at === 1) return legend.below(digits(each.to));
  return legend.range(digits(each.from), digits(lastBelow(each.to, model)));
}

/** The highest value that a class which ends before `to` can show, so that neighbouring labels never share a number. */
function lastBelow(to: number, model: RegionMapModel): number {
  return to - 10 ** -model.metric.digits;
}
