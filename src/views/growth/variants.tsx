import { Fragment } from 'react';
import type { VariantRow } from '../../queries/index.ts';
import { EvidenceMark } from '../../ui/index.ts';
import { FigureSource } from '../figure-source.tsx';
import type { DrawProps, ViewContext } from '../view.ts';
import type { Ledger } from './ledger.ts';
import type { GrowthModel } from './read.ts';
import { sliceName } from './slices.ts';

/** Years for which published sources state another stock than the snapshot, each with its figures. */
export function Variants(props: {
  readonly variants: readonly VariantRow[] | null;
  readonly ledger: Ledger;
  readonly context: ViewContext;
  readonly change: DrawProps<GrowthModel>['change'];
  readonly href: DrawProps<GrowthModel>['href'];
}) {
  const { variants, ledger, context, ...steps } = props;
  const { t, f } = context;
  if (variants === null || variants.length === 0) return null;
  return (
    <section className="growth-variants" aria-labelledby="growth-variants">
      <h2 id="growth-variants">{t.growth.variants.title}</h2>
      <ul>
        {variants.map((variant) => (
          <li key={`${variant.year} ${variant.tier} ${variant.stated}`}>
            <EvidenceMark evidence="published" label={t.evidence.names.published} compact />{' '}
            {t.growth.variants.line({
              year: variant.year,
              name: sliceName(variant, t),
              value: f.number(variant.own),
              total: f.number(variant.stated),
            })}{' '}
            {variant.derived ? `(${t.growth.variants.derived}) ` : null}
            {variant.figures.map((figure, at) => (
              <Fragment key={figure}>
                {at > 0 ? '; ' : null}
                <FigureSource {...steps} id={figure} figure={ledger.get(figure)} context={context} />
              </Fragment>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}
