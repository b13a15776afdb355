import './method.css';
import type { ReactNode } from 'react';
import { anchorOf, arrive } from '../anchor.ts';
import type { DrawProps } from '../view.ts';
import { ConflictLinks } from './conflict-links.tsx';
import { Glossary } from './glossary.tsx';
import { MetricEntries } from './metric-entries.tsx';
import { ChangeRules, EvidenceKinds, MissingReasons, ModelRules } from './rules.tsx';
import { Licences, SnapshotNotes } from './snapshot-notes.tsx';
import { TableEntries } from './table-entries.tsx';
import type { MethodWords } from './words.ts';

type Section = keyof MethodWords['sections'];

/** The method page and glossary, made from the catalogue, the contract and the snapshot's own notes. */
export function DrawMethod(props: DrawProps<MethodWords>) {
  const { model: words, context, href } = props;
  const parts: readonly (readonly [Section, ReactNode])[] = [
    ['evidence', <EvidenceKinds key="evidence" words={words} context={context} />],
    ['model', <ModelRules key="model" words={words} />],
    ['metrics', <MetricEntries key="metrics" words={words} context={context} href={href} />],
    ['missing', <MissingReasons key="missing" words={words} context={context} />],
    ['change', <ChangeRules key="change" words={words} context={context} />],
    ['conflicts', <ConflictLinks key="conflicts" words={words} context={context} href={href} />],
    ['snapshot', <SnapshotNotes key="snapshot" words={words} context={context} />],
    ['glossary', <Glossary key="glossary" words={words} context={context} />],
    ['tables', <TableEntries key="tables" words={words} context={context} />],
    ['licences', <Licences key="licences" context={context} />],
  ];
  return (
    <>
      <header className="page-head">
        <h1>{words.heading}</h1>
        <p className="method-lead">{words.lead}</p>
      </header>
      <nav className="method-contents" aria-label={words.contents}>
        <ol>
          {parts.map(([section]) => (
            <li key={section}>
              <a href={`#${anchorOf('method', section)}`}>{words.sections[section]}</a>
            </li>
          ))}
        </ol>
      </nav>
      {parts.map(([section, content]) => (
        <section
          key={section}
          ref={arrive}
          id={anchorOf('method', section)}
          className="method-part"
          aria-labelledby={`${anchorOf('method', section)}-title`}
        >
          <h2 id={`${anchorOf('method', section)}-title`}>{words.sections[section]}</h2>
          {content}
        </section>
      ))}
    </>
  );
}
