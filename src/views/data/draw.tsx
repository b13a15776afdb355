import './data.css';
import { SegmentedControl } from '../../ui/index.ts';
import type { DrawProps } from '../view.ts';
import { Compare } from './compare.tsx';
import { FACES, showFace } from './faces.ts';
import { OwnFace } from './own-face.tsx';
import type { DataModel } from './read.ts';
import { SnapshotCard } from './snapshot-card.tsx';

/** The snapshots on offer, two of them compared, and the reader's own files. */
export function DrawData(props: DrawProps<DataModel>) {
  const { model, context, change, href } = props;
  const words = context.t.snapshots;
  return (
    <>
      <header className="page-head">
        <h1>{words.heading}</h1>
        <p className="data-lead">{words.lead}</p>
        <SegmentedControl
          label={words.faces.label}
          labelHidden
          value={model.face}
          choices={FACES.map((face) => ({
            value: face,
            label: words.faces[face],
            href: href(showFace(face, context)),
          }))}
          onChange={(face) => change(showFace(face, context))}
        />
      </header>
      {model.face === 'compare' ? (
        <Compare {...props} />
      ) : model.face === 'files' ? (
        <OwnFace {...props} />
      ) : (
        <section className="data-list" aria-label={words.count(model.snapshots.length)}>
          {model.snapshots.map((listed) => (
            <SnapshotCard key={listed.entry.id} listed={listed} {...props} />
          ))}
        </section>
      )}
    </>
  );
}
