import './figures.css';
import { useMemo } from 'react';
import { setMode } from '../../state/index.ts';
import { Button } from '../../ui/index.ts';
import type { DrawProps } from '../view.ts';
import { ConflictList } from './conflict-list.tsx';
import { Controls } from './controls.tsx';
import { DownloadLink } from './download-link.tsx';
import type { LedgerModel } from './read.ts';
import { StripKey } from './strip-figure.tsx';
import { ThemeList } from './theme-list.tsx';
import { NO_FILTER, printWhere } from './where.ts';

/** Up to so many figures stand open when the ledger is narrowed. */
const OPEN_MOST = 60;
/** Value of `mode` that opens every row. */
const UNFOLDED = 'all';
const ANY_ID = 'F000';

/** The ledger of published figures: search and choices, known conflicts, figures by indicator. */
export function DrawLedger(props: DrawProps<LedgerModel>) {
  const { model, state, context, href } = props;
  const { ledger } = context.t;
  const unfolded = state.mode === UNFOLDED;
  const template = href({ view: 'figures', q: ANY_ID, where: '', mode: null });
  const hrefOf = useMemo(() => (id: string) => template.replace(ANY_ID, id), [template]);
  const conflicts =
    model.conflicts.length === 0 ? null : (
      <section key="conflicts" aria-labelledby="ledger-conflicts" className="ledger-part">
        <header>
          <h2 id="ledger-conflicts">{ledger.conflicts}</h2>
          <p className="ledger-lead">{ledger.conflictsLead}</p>
          <StripKey context={context} />
        </header>
        <ConflictList conflicts={model.conflicts} context={context} hrefOf={hrefOf} />
      </section>
    );
  const themes = (
    <section key="themes" aria-labelledby="ledger-themes" className="ledger-part">
      <header className="ledger-part-head">
        <h2 id="ledger-themes">{ledger.byTheme}</h2>
        <Button onClick={() => props.change(setMode(unfolded ? null : UNFOLDED))}>
          {unfolded ? ledger.fold : ledger.unfold}
        </Button>
      </header>
      <ThemeList
        themes={model.themes}
        open={unfolded || (model.narrowed && model.shown <= OPEN_MOST)}
        context={context}
        hrefOf={hrefOf}
        everyOf={(indicator) => href({ q: '', where: printWhere({ ...NO_FILTER, indicator }) })}
      />
    </section>
  );
  return (
    <>
      <header className="page-head">
        <h1>{ledger.heading}</h1>
        <p className="ledger-lead">{ledger.lead(model.total)}</p>
        <Controls {...props} />
        <p className="ledger-tools">
          <DownloadLink context={context} />
        </p>
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
