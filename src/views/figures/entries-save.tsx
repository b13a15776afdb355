import { clip } from '../../i18n/index.ts';
import { EvidenceMark, FigureTitle } from '../../ui/index.ts';
import { figureShown, RowsSave } from '../shown/index.ts';
import type { DrawProps } from '../view.ts';
import type { LedgerEntry } from './entry.ts';

const LONGEST_SOURCES = 400;

export type SaveProps = Pick<DrawProps<unknown>, 'state' | 'context' | 'href'>;

/** The foot of figures of the ledger: who states them, and what takes their lines away as a picture and all as rows. */
export function EntriesSave(
  props: SaveProps & {
    readonly title: string;
    /** Id of the element that shows the title. */
    readonly nameId: string;
    readonly entries: readonly LedgerEntry[];
    /** What the entries were chosen by; left out = they are all. */
    readonly filterWords?: string | undefined;
  },
) {
  const { title, nameId, entries, filterWords, state, context, href } = props;
  const rows = [...new Map(entries.map((entry) => [entry.figure.id, entry])).values()];
  const publishers = [...new Set(rows.map(({ figure }) => figure.source.publisher))];
  return (
    <div className="ui-figure-foot">
      <div className="ui-figure-evidence">
        <EvidenceMark evidence="published" label={context.t.evidence.names.published} />
      </div>
      <div className="ui-figure-source">{clip(publishers.join('; '), LONGEST_SOURCES)}</div>
      <div className="ui-figure-actions ui-no-print">
        <FigureTitle.Provider value={nameId}>
          <RowsSave
            {...{ title, filterWords, state, context, href }}
            rows={rows.map(({ figure, use }) => ({
              ...figureShown(figure, context),
              used: use.status === 'binds',
            }))}
            of={['figures']}
            published
            unfiltered
          />
        </FigureTitle.Provider>
      </div>
    </div>
  );
}
