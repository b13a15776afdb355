import './why.css';
import { isIllustrative } from '../../metrics/index.ts';
import { EvidenceMark, ReasonMark, Skeleton } from '../../ui/index.ts';
import { ActiveNote } from '../active-note.tsx';
import { anchorOf } from '../anchor.ts';
import { cellText, numberText } from '../cell-text.ts';
import { innerLink, toShow } from '../figure-links.tsx';
import { rowsBehind } from '../rows-behind.ts';
import type { DrawProps } from '../view.ts';
import { choiceText } from './choice-text.ts';
import { FigureList } from './figure-list.tsx';
import { formulaFilled } from './formula.ts';
import { OriginParts } from './origin-parts.tsx';
import type { WhyModel } from './read.ts';
import { SqlText } from './sql-text.tsx';
import { WORDS } from './words.ts';

/** One number explained: what it is, its formula with its numbers, what was counted, and who published what. */
export function DrawWhy({ model, state, context, href, change }: DrawProps<WhyModel | null>) {
  if (model === null) return null;
  const { t, f, lang, manifest } = context;
  const words = WORDS[lang];
  const { why, metric, name, row, frame } = model;
  const method = `${href({ view: 'method', why: null })}#${anchorOf('metric', metric.id)}`;
  const behind = rowsBehind(why, state);
  const formula = row && formulaFilled(row, metric, context);
  return (
    <div className="why">
      <p className="why-place">
        {name}, {why.year}
      </p>
      {row === null || frame === null ? (
        <p>{words.none}</p>
      ) : (
        <>
          <p className="why-number">
            {row.reason === null ? (
              cellText(row, metric, context).value
            ) : (
              <ReasonMark reason={row.reason} label={t.states.missing[row.reason].short} />
            )}
          </p>
          {row.reason ? <p>{t.states.missing[row.reason].long}</p> : null}
          {isIllustrative(frame.spec.level, row) ? <p>{words.illustrative}</p> : null}
        </>
      )}
      <dl className="why-facts">
        {model.origins.length > 0 ? (
          <div data-why="origin">
            <dt>{words.origin.heading}</dt>
            <dd>
              <OriginParts origins={model.origins} why={why} context={context} href={href} change={change} />
            </dd>
          </div>
        ) : null}
        <div>
          <dt>{words.definition}</dt>
          <dd>
            {metric.definition[lang]} <a href={method}>{words.method}</a>
          </dd>
        </div>
        {formula ? (
          <div>
            <dt>{metric.denominator ? words.formula : words.counts}</dt>
            <dd>
              {formula.words}
              {formula.numbers ? <strong className="why-formula">{formula.numbers}</strong> : null}
            </dd>
          </div>
        ) : null}
        <div>
          <dt>{words.filters}</dt>
          <dd>{choiceText(why, state, context)}</dd>
        </div>
        {row ? (
          <>
            <div>
              <dt>{words.rows}</dt>
              <dd>
                <span data-why="rows">{f.number(row.rows)}</span> {words.rowsOf[metric.completeness]}
                {behind && row.rows > 0 ? (
                  <a
                    className="why-quiet"
                    {...innerLink({ href, change }, toShow(behind))}
                    data-why="show-rows"
                  >
                    {words.showRows}
                  </a>
                ) : null}
              </dd>
            </div>
            <div>
              <dt>{words.evidence}</dt>
              <dd>
                {row.evidence === null || row.evidence === 'mixed' ? (
                  t.evidence.names[row.evidence ?? 'mixed']
                ) : (
                  <EvidenceMark evidence={row.evidence} label={t.evidence.names[row.evidence]} />
                )}{' '}
                {row.evidence ? t.evidence.about[row.evidence] : null}
              </dd>
            </div>
          </>
        ) : null}
        {model.range ? (
          <div>
            <dt>{t.coverage.range.label}</dt>
            <dd>
              <strong>
                {t.coverage.range.span(
                  numberText(model.range.low, metric, context),
                  numberText(model.range.high, metric, context),
                )}
              </strong>
              <span className="why-quiet">
                {metric.denominator === null
                  ? null
                  : `${metric.numerator[lang]}: ${t.coverage.range.span(f.number(model.range.lowCount), f.number(model.range.highCount))}. `}
                {t.coverage.range.about(model.range.seeds)}
              </span>
            </dd>
          </div>
        ) : null}
        <div>
          <dt>{words.snapshot}</dt>
          <dd>
            {manifest.title[lang]} ({manifest.id})<code className="why-hash">{manifest.content_sha256}</code>
          </dd>
        </div>
      </dl>
      <h3>{words.published}</h3>
      {model.related === null ? (
        row ? (
          <Skeleton shape="text" lines={3} />
        ) : null
      ) : (
        <FigureList related={model.related} context={context} href={href} />
      )}
      <ActiveNote active={model.active} context={context} href={href} />
      {frame ? <SqlText sql={frame.sql} words={words} /> : null}
    </div>
  );
}
