import { CHANNELS, FUNDINGS, TIERS } from '../../base/index.ts';
import type { PartProps } from './rules.tsx';

type Entry = readonly [term: string, meaning: string];

/** The programme's words: those of the filters first, then the rest. */
export function Glossary({ words, context: { t } }: PartProps) {
  const named = ({ name, about }: { readonly name: string; readonly about: string }): Entry => [name, about];
  const groups: readonly (readonly [string, readonly Entry[]])[] = [
    [words.glossaryGroups.tiers, TIERS.map((tier) => named(t.terms.tiers[tier]))],
    [words.glossaryGroups.channels, CHANNELS.map((channel) => named(t.terms.channels[channel]))],
    [words.glossaryGroups.fundings, FUNDINGS.map((funding) => named(t.terms.fundings[funding]))],
    [words.glossaryGroups.other, words.glossary],
  ];
  return (
    <>
      <p>{t.terms.villageWords}</p>
      {groups.map(([heading, entries]) => (
        <div key={heading} className="method-group">
          <h3>{heading}</h3>
          <dl className="method-terms">
            {entries.map(([term, meaning]) => (
              <div key={term}>
                <dt>{term}</dt>
                <dd>{meaning}</dd>
              </div>
            ))}
          </dl>
        </div>
      ))}
    </>
  );
}
