import type { FigureRow } from '../../metrics/index.ts';
import type { FiguresFrame, FundingAmountsFrame, SharingFrame } from '../../queries/index.ts';
import { type FigureText, figureText } from '../figure-text.ts';
import type { ViewContext } from '../view.ts';
import { type Place, placeOf } from './place.ts';
import { haystackOf } from './search.ts';
import { spanOf, type YearSpan } from './span.ts';
import { type FigureUse, usesOf } from './use.ts';

/** A figure of the ledger with all that the view shows or searches of it. */
export interface LedgerEntry {
  readonly figure: FigureRow;
  readonly use: FigureUse;
  readonly text: FigureText;
  readonly place: Place;
  readonly span: YearSpan | null;
  readonly haystack: string;
}
export interface LedgerAnswers {
  readonly figures: FiguresFrame;
  readonly amounts?: FundingAmountsFrame | undefined;
  readonly sharing?: SharingFrame | undefined;
}

interface Kept extends LedgerAnswers {
  readonly context: string;
  readonly entries: readonly LedgerEntry[];
}
const known = new WeakMap<FiguresFrame, Kept>();

/** Entries in the ledger's order; made once for the same answers and language, so that typing only sifts. */
export function entriesOf(answers: LedgerAnswers, context: ViewContext): readonly LedgerEntry[] {
  const { figures, amounts, sharing } = answers;
  const name = `${context.lang} ${context.manifest.id} ${context.manifest.evidence}`;
  const kept = known.get(figures);
  if (kept && kept.context === name && kept.amounts === amounts && kept.sharing === sharing)
    return kept.entries;
  const made = makeEntries(answers, context);
  known.set(figures, { figures, amounts, sharing, context: name, entries: made });
  return made;
}

function makeEntries({ figures, amounts, sharing }: LedgerAnswers, context: ViewContext) {
  const uses = usesOf(figures.rows, context.manifest, {
    amounts: new Set(amounts?.rows.flatMap((row) => row.figure ?? [])),
    sharing: new Set(sharing?.rows.flatMap((row) => row.figure ?? [])),
  });
  return figures.rows.flatMap((figure): LedgerEntry[] => {
    const use = uses.get(figure.id);
    if (!use) return [];
    const text = figureText(figure, context);
    return [
      {
        figure,
        use,
        text,
        place: placeOf(figure),
        span: spanOf(figure),
        haystack: haystackOf(figure, [text.name, text.unit, text.value, text.period]),
      },
    ];
  });
}
