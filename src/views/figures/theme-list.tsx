import { type FigureLinks, type InnerLink, To } from '../figure-links.tsx';
import type { ViewContext } from '../view.ts';
import { LedgerRow } from './ledger-row.tsx';
import type { IndicatorGroup, ThemeGroup } from './read.ts';
import { StripFigure } from './strip-figure.tsx';

export interface ThemeListProps {
  readonly themes: readonly ThemeGroup[];
  /** Rows stand open from the start. */
  readonly open: boolean;
  readonly context: ViewContext;
  readonly links: FigureLinks;
  /** Address of all figures of an indicator. */
  readonly everyOf: (indicator: string) => InnerLink;
}

/** The figures by theme and indicator: variants on a line, then a row for each. */
export function ThemeList({ themes, open, context, links, everyOf }: ThemeListProps) {
  const { t } = context;
  return themes.map(({ theme, groups, count }) => (
    <section key={theme} className="ledger-theme" aria-labelledby={`theme-${theme}`}>
      <h3 id={`theme-${theme}`} tabIndex={-1}>
        {t.ledger.themes[theme]} <span className="ledger-quiet">{t.ledger.count(count)}</span>
      </h3>
      {groups.map((group) => (
        <Group
          key={group.indicator}
          group={group}
          open={open}
          context={context}
          links={links}
          everyOf={everyOf}
        />
      ))}
    </section>
  ));
}

function Group({
  group,
  open,
  context,
  links,
  everyOf,
}: Omit<ThemeListProps, 'themes'> & { readonly group: IndicatorGroup }) {
  const { t } = context;
  return (
    <details className="ledger-group" open={open}>
      <summary>
        <span className="ledger-name">{group.name}</span>{' '}
        <span className="ledger-quiet">{t.ledger.count(group.entries.length)}</span>
      </summary>
      {group.strips.map((strip) => (
        <StripFigure key={strip.id} strip={strip} name={group.name} context={context} found={group.entries} />
      ))}
      <ul className="ledger-rows">
        {group.entries.map((entry) => (
          <LedgerRow key={entry.figure.id} entry={entry} context={context} links={links} />
        ))}
      </ul>
      {group.entries.length < group.total ? (
        <p className="ledger-more">
          <To link={everyOf(group.indicator)}>{t.ledger.everyOf(group.total)}</To>
        </p>
      ) : null}
    </details>
  );
}
