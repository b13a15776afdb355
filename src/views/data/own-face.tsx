import { FilesDrop, LiveRegion } from '../../ui/index.ts';
import { Snapshots } from '../snapshot-control.ts';
import type { DrawProps } from '../view.ts';
import { ContractTables } from './contract-tables.tsx';
import { OwnDraftPanel } from './own-draft.tsx';
import { OwnList } from './own-list.tsx';
import type { DataModel } from './read.ts';

/** Where a reader brings data of their own: what became of the files, what is there, and what they must look like. */
export function OwnFace(props: DrawProps<DataModel>) {
  const { context } = props;
  const words = context.t.snapshots.own;
  const { own } = Snapshots.use();
  const busy = own.draft?.status === 'reading' || own.draft?.status === 'checking';
  return (
    <div className="data-compare">
      <section className="data-own" aria-label={words.heading}>
        <p className="data-quiet">{words.lead}</p>
        {busy ? null : (
          <FilesDrop
            label={words.choose}
            folderLabel={words.folder}
            hint={words.hint}
            accept=".zip,.json,.parquet,.csv,.txt"
            onFiles={own.take}
          />
        )}
        <LiveRegion text={own.draft?.status === 'reading' ? words.reading : ''} />
        <OwnDraftPanel {...props} />
      </section>
      <OwnList {...props} />
      <ContractTables context={context} />
    </div>
  );
}
