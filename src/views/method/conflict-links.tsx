import { CONFLICTS } from '../conflicts.ts';
import type { DrawProps } from '../view.ts';
import type { PartProps } from './rules.tsx';
import type { MethodWords } from './words.ts';

/** What sources disagree about; each leads to its place among the published figures. */
export function ConflictLinks({
  words,
  context: { lang },
  href,
}: PartProps & { readonly href: DrawProps<MethodWords>['href'] }) {
  const ledger = href({ view: 'figures', q: '', where: '', mode: null });
  return (
    <>
      <p>{words.conflicts}</p>
      <ul className="method-rules">
        {CONFLICTS.map(({ id, title, figures }) => (
          <li key={id}>
            <a href={`${ledger}#conflict-${id}`}>{title[lang]}</a>{' '}
            <span className="method-quiet">
              {figures.slice(0, 4).join(', ')}
              {figures.length > 4 ? ' …' : ''}
            </span>
          </li>
        ))}
      </ul>
      <p>{words.known}</p>
      <p>
        <a href={ledger}>{words.conflictsLink}</a>
      </p>
    </>
  );
}
