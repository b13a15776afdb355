import { CHANGE_REASONS, EVIDENCES, MISSING_REASONS } from '../../base/index.ts';
import { EvidenceMark, ReasonMark } from '../../ui/index.ts';
import type { ViewContext } from '../view.ts';
import type { MethodWords } from './words.ts';

export interface PartProps {
  readonly words: MethodWords;
  readonly context: ViewContext;
}

/** The kinds of evidence, each with its mark. */
export function EvidenceKinds({ words, context: { t } }: PartProps) {
  return (
    <>
      {words.evidence.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      <dl className="method-terms">
        {EVIDENCES.map((evidence) => (
          <div key={evidence}>
            <dt>
              <EvidenceMark evidence={evidence} label={t.evidence.names[evidence]} />
            </dt>
            <dd>{t.evidence.about[evidence]}</dd>
          </div>
        ))}
      </dl>
      <p>{t.evidence.attendances}</p>
      <p>{t.evidence.noCause}</p>
    </>
  );
}

/** The model's rules in words. */
export function ModelRules({ words: { model } }: { readonly words: MethodWords }) {
  return (
    <>
      <p>{model.lead}</p>
      <ol className="method-rules">
        {model.rules.map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
      </ol>
      <p>{model.below}</p>
      <p>{model.range}</p>
    </>
  );
}

/** The five reasons for a cell without a number, as the maps and tables show them. */
export function MissingReasons({ words, context: { t } }: PartProps) {
  return (
    <>
      <p>{words.missing}</p>
      <dl className="method-terms">
        {MISSING_REASONS.map((reason) => (
          <div key={reason}>
            <dt>
              <ReasonMark reason={reason} label={t.states.missing[reason].short} />
            </dt>
            <dd>{t.states.missing[reason].long}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

/** How change is taken, and every reason why it may be withheld. */
export function ChangeRules({ words, context: { t } }: PartProps) {
  return (
    <>
      {words.change.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      <dl className="method-terms">
        {CHANGE_REASONS.map((reason) => (
          <div key={reason}>
            <dt>{t.states.change[reason].short}</dt>
            <dd>{t.states.change[reason].long}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
