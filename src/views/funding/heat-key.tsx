import type { ViewContext } from '../view.ts';
import { heatClasses } from './heat-scale.ts';

/** What the colours of the cells mean: the numbers of each class; nothing where no cell has a colour. */
export function HeatKey({
  breaks,
  illustrative,
  context,
}: {
  readonly breaks: readonly number[];
  readonly illustrative: boolean;
  readonly context: ViewContext;
}) {
  const { t, f } = context;
  const { legend } = t.coverage;
  if (breaks.length === 0) return null;
  return (
    <div className={illustrative ? 'funding-key funding-illustrative' : 'funding-key'}>
      <span>{t.funding.heat.classes}</span>
      <ul className="funding-classes">
        {heatClasses(breaks).map(({ tone, from, to }) => (
          <li key={tone}>
            <i className="funding-class" data-tone={tone} aria-hidden="true" />
            {to === null
              ? legend.atLeast(f.number(from))
              : to === from
                ? f.number(from)
                : legend.range(f.number(from), f.number(to))}
          </li>
        ))}
      </ul>
    </div>
  );
}
