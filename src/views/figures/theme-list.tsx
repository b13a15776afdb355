import { type FigureLinks, type InnerLink, To } from '../figure-links.tsx';
import { EntriesSave, type SaveProps } from './entries-save.tsx';
import { LedgerRow } from './ledger-row.tsx';
import type { IndicatorGroup, ThemeGroup } from './read.ts';
import { StripFigure, StripKey } from './strip-figure.tsx';

export interface ThemeListProps extends SaveProps {
  readonly themes: readonly ThemeGroup[];
  /** What the list is narrowed by; empty = it is not. */
  readonly words: string;
  /** Rows stand open from the start. */
  readonly open: boolean;
  readonly links: FigureLinks;
  /** Address of all figures of an indicator. */
  readonly everyOf: (indicator: string) => InnerLink;
}

/** The figures by theme and indicator: variants on a line, then a row for each. */
export function ThemeList({ themes, ...shared }: ThemeListProps) {
  const { context } = shared;
  const { t } = context;
  return themes.map(({ theme, groups, count }) => (
    <section key={theme} className="ledger-theme" aria-labelledby={`theme-${theme}`}>
      <h3 id={`theme-${theme}`} tabIndex={-1}>
        {t.ledger.themes[theme]} <span className="ledger-quiet">{t.ledger.count(count)}</span>
      </h3>
      {groups.map((group) => (
        <Group key={group.indicator} group={group} {...shared} />
      ))}
    </section>
  ));
}

function Group(props: Omit<ThemeListProps, 'themes'> & { readonly group: IndicatorGroup }) {
  const { group, open, context, links, everyOf } = props;
  const { t } = context;
  const nameId = `ledger-${group.indicator}`;
  const saved = new Set([...group.entries, ...group.strips.flatMap(({ entries }) => entries)]);
  const beyond = saved.size - group.entries.length;
  const others = beyond === 0 ? [] : [t.ledger.onLines(beyond)];
  const rows = (
    <ul className="ledger-rows">
      {group.entries.map((entry) => (
        <LedgerRow key={entry.figure.id} entry={entry} context={context} links={links} />
      ))}
    </ul>
  );
  return (
    <details className="ledger-group" open={open}>
      <summary>
        <span id={nameId} className="ledger-name">
          {group.name}
        </span>{' '}
        <span className="ledger-quiet">{t.ledger.count(group.entries.length)}</span>
      </summary>
      <article className="ui-figure ledger-figure" aria-labelledby={nameId}>
        {group.strips.length === 0 ? (
          <div className="ui-figure-body">{rows}</div>
        ) : (
          <>
            <div className="ui-figure-body">
              {group.strips.map((strip) => (
                <StripFigure
                  key={strip.id}
                  strip={strip}
                  name={group.name}
                  context={context}
                  found={group.entries}
                />
              ))}
              <StripKey context={context} />
            </div>
            {rows}
          </>
        )}
        <EntriesSave
          nameId={nameId}
          {...props}
          title={group.name}
          entries={[...saved]}
          filterWords={props.words === '' ? undefined : [props.words, ...others].join('; ')}
        />
      </article>
      {group.entries.length < group.total ? (
        <p className="ledger-more">
          <To link={everyOf(group.indicator)}>{t.ledger.everyOf(group.total)}</To>
        </p>
      ) : null}
    </details>
  );
}
