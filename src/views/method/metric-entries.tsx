import type { Lang } from '../../base/index.ts';
import { existsAt, METRIC_IDS, METRICS, type MetricDefinition } from '../../metrics/index.ts';
import { anchorOf, arrive } from '../anchor.ts';
import type { DrawProps } from '../view.ts';
import type { PartProps } from './rules.tsx';
import type { MethodWords } from './words.ts';

type EntryProps = PartProps & { readonly href: DrawProps<MethodWords>['href'] };

/** Every metric of the catalogue: what it is and how it is worked out. Each has its own address. */
export function MetricEntries(props: EntryProps) {
  return METRIC_IDS.map((id) => <MetricEntry key={id} metric={METRICS[id]} {...props} />);
}

/** The formula in words: numerator over denominator in the metric's unit, or what is counted. */
export function formulaText(metric: MetricDefinition, lang: Lang, { metric: words }: MethodWords): string {
  const over = metric.numerator[lang];
  const under = metric.denominator?.[lang];
  if (under === undefined) return over;
  if (metric.unit === 'percent') return words.percent(over, under);
  return metric.unit === 'per_100k' ? words.per100k(over, under) : words.ratio(over, under);
}

function MetricEntry({ metric, words, context, href }: EntryProps & { readonly metric: MetricDefinition }) {
  const { t, f, lang } = context;
  const id = anchorOf('metric', metric.id);
  const facts: readonly (readonly [string, string])[] = [
    [metric.denominator ? words.metric.formula : words.metric.counts, formulaText(metric, lang, words)],
    [words.metric.unit, t.terms.units[metric.unit].name],
    [words.metric.timeLabel, words.metric.time[metric.time]],
    [words.metric.kindLabel, words.metric.kind[metric.kind]],
    [words.metric.completenessLabel, words.metric.completeness[metric.completeness]],
    [words.metric.levels, f.list(metric.levels.map((level) => t.terms.levels[level].name))],
    [words.metric.source, metric.source[lang]],
  ];
  return (
    <article ref={arrive} id={id} className="method-metric">
      <h3>
        {metric.name[lang]}{' '}
        <a className="method-anchor" href={`#${id}`} aria-label={words.metric.link(metric.name[lang])}>
          #
        </a>
      </h3>
      <p>{metric.definition[lang]}</p>
      <dl className="method-facts">
        {facts.map(([term, fact]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{fact}</dd>
          </div>
        ))}
      </dl>
      <p className="method-quiet">{words.metric.caveats}</p>
      <ul>
        {metric.caveats[lang].map((caveat) => (
          <li key={caveat}>{caveat}</li>
        ))}
      </ul>
      {existsAt(metric.id, 'province') && metric.completeness !== 'stated' ? (
        <p>
          <a href={href({ view: 'coverage', metric: metric.id })}>
            {words.metric.open}: {metric.short[lang]}
          </a>
        </p>
      ) : null}
    </article>
  );
}
