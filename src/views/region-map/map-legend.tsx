import type { ReactNode } from 'react';
import { Legend, type LegendClass } from '../../ui/index.ts';
import type { ViewContext } from '../view.ts';
import type { RegionMapModel, ValueClass } from './model.ts';

/** The classes with their counts, and the reasons of the regions without a number. */
export function MapLegend({
  model,
  context,
  onHover,
  children,
}: {
  readonly model: RegionMapModel;
  readonly context: ViewContext;
  /** A class (its number) or reason is pointed at; null when none is. */
  readonly onHover?: (id: string | null) => void;
  readonly children?: ReactNode;
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
      illustrative={model.illustrative ? t.evidence.illustrativeNotice.short : undefined}
      countLabel={t.coverage.legend.heading}
      onHover={onHover}
    >
      {children}
    </Legend>
  );
}

/** The range of a class, as the legend writes it. */
export function classLabel(
  each: ValueClass,
  at: number,
  model: RegionMapModel,
  context: ViewContext,
): string {
  const { legend } = context.t.coverage;
  const digits = (value: number) => trimmed(value, model, context);
  if (at === 0) return digits(0);
  if (each.to === null) return legend.atLeast(digits(each.from));
  if (at === 1) return legend.below(digits(each.to));
  return legend.range(
    digits(each.from),
    model.metric.digits === 0 ? digits(each.to - 1) : `<${digits(each.to)}`,
  );
}

/** A bound without the zeros that its metric's digits would add: 2.5%, not 2.50%. */
function trimmed(value: number, { metric }: RegionMapModel, context: ViewContext): string {
  const digits = [0, 1, 2].find((each) => Number(value.toFixed(each)) === value) ?? metric.digits;
  return metric.unit === 'percent' ? context.f.percent(value, digits) : context.f.number(value, digits);
}
