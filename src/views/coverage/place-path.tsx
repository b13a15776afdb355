import type { RegionCode } from '../../base/index.ts';
import { showRegencies } from '../../state/index.ts';
import { Equation, follow } from '../../ui/index.ts';
import { valueText } from '../cell-text.ts';
import type { DrawProps } from '../view.ts';
import { WhyLink } from '../why-link.tsx';
import type { CoverageModel } from './read.ts';

/** Where the reader is: the nation, a province, and what its regencies add up to. */
export function PlacePath({
  model,
  context,
  change,
  href,
}: Pick<DrawProps<CoverageModel>, 'model' | 'context' | 'change' | 'href'>) {
  const { t, f } = context;
  const { around, map } = model;
  const words = t.coverage.level;
  if (model.scope.level === 'province') return null;
  const up = showRegencies(null);
  const aroundCell = (region: RegionCode) =>
    ({ metric: map.metric.id, region, year: map.year, slice: null }) as const;
  return (
    <div className="place-path">
      <nav aria-label={words.path}>
        {around ? (
          <>
            <a href={href(up)} onClick={follow(() => change(up))}>
              {words.all}
            </a>{' '}
            › <strong aria-current="location">{around.name}</strong>
            {around.row?.value != null ? (
              <>
                {' · '}
                <WhyLink
                  cell={aroundCell(around.code)}
                  value={valueText(around.row.value, map.metric, context)}
                />
              </>
            ) : null}
          </>
        ) : (
          <strong aria-current="location">{words.all}</strong>
        )}
      </nav>
      {around?.parts ? (
        <Equation
          terms={[
            { label: words.inRegencies, value: f.number(around.parts.regencies) },
            { label: words.provincial, value: f.number(around.parts.provincial) },
          ]}
          total={{
            label: around.name,
            value: <WhyLink cell={aroundCell(around.code)} value={f.number(around.parts.all)} />,
          }}
        />
      ) : null}
      {map.illustrative ? (
        <p className="panel-note">
          <strong>{t.evidence.illustrativeNotice.short}.</strong> {t.evidence.illustrativeNotice.long}{' '}
          {words.order}
        </p>
      ) : null}
    </div>
  );
}
