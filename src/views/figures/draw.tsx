import './figures.css';
import { useMemo } from 'react';
import { ExportMenu } from '../../export/index.ts';
import { type Change, setMode } from '../../state/index.ts';
import { Button, follow } from '../../ui/index.ts';
import { type FigureLinks, innerLink, toFigure } from '../figure-links.tsx';
import type { DrawProps } from '../view.ts';
import { ConflictList } from './conflict-list.tsx';
import { Controls } from './controls.tsx';
import { DownloadLink } from './download-link.tsx';
import { ledgerExport, narrowedWords } from './export.ts';
import type { LedgerModel } from './read.ts';
import { StripKey } from './strip-figure.tsx';
import { ThemeList } from './theme-list.tsx';
import { NO_FILTER, printWhere } from './where.ts';

/** Up to so many figures stand open when the ledger is narrowed. */
const OPEN_MOST = 60;
/** Value of `mode` that opens every row. */
const UNFOLDED = 'all';
const ANY_ID = 'F000';

/** All figures of one indicator. */
const toIndicator = (indicator: string): Change => ({
  history: 'push',
  apply: (view) => ({ ...view, q: '', where: printWhere({ ...NO_FILTER, indicator }) }),
});

/** The ledger of published figures: search and choices, known conflicts, figures by indicator. */
export function DrawLedger(props: DrawProps<LedgerModel>) {
  const { model, state, context, href, change } = props;
  const { ledger } = context.t;
  const unfolded = state.mode === UNFOLDED;
  const template = href(toFigure(ANY_ID));
  const links: FigureLinks = useMemo(
    () => (id) => ({
      href: template.replace(ANY_ID, id),
      onClick: follow(() => change(toFigure(id))),
    }),
    [template, change],
  );
  const conflicts =
    model.conflicts.length === 0 ? null : (
      <section key="conflicts" aria-labelledby="ledger-conflicts" className="ledger-part">
        <header>
          <h2 id="ledger-conflicts">{ledger.conflicts}</h2>
          <p className="ledger-lead">{ledger.conflictsLead}</p>
          <StripKey context={context} />
        </header>
        <ConflictList conflicts={model.conflicts} {...{ state, context, href, links }} />
      </section>
    );
  const themes = (
    <section key="themes" aria-labelledby="ledger-themes" className="ledger-part">
      <header className="ledger-part-head">
        <h2 id="ledger-themes">{ledger.byTheme}</h2>
        <Button onClick={() => change(setMode(unfolded ? null : UNFOLDED))}>
          {unfolded ? ledger.fold : ledger.unfold}
        </Button>
      </header>
      <ThemeList
        themes={model.themes}
        words={narrowedWords(props)}
        open={unfolded || (model.narrowed && model.shown <= OPEN_MOST)}
        {...{ state, context, href, links }}
        everyOf={(indicator) => innerLink(props, toIndicator(indicator))}
      />
    </section>
  );
  return (
    <>
      <header className="page-head">
        <h1>{ledger.heading}</h1>
        <p className="ledger-lead">{ledger.lead(model.total)}</p>
        <Controls {...props} />
        <div className="ledger-tools ui-no-print">
          <ExportMenu request={ledgerExport(props)} rows={model.shown} t={context.t} f={context.f} />
          <DownloadLink context={context} />
        </div>
      </header>
      {model.shown === 0 ? (
        <p role="status">
          <strong>{ledger.none}.</strong> {ledger.noneNext}
        </p>
      ) : model.narrowed ? (
        [themes, conflicts]
      ) : (
        [conflicts, themes]
      )}
    </>
  );
}
