import { Button, DataName, Tag, VisuallyHidden } from '../../ui/index.ts';
import { Snapshots } from '../snapshot-control.ts';
import type { DrawProps } from '../view.ts';
import type { DataModel } from './read.ts';

/** The snapshots from the reader's files: whether they stay, and the way to remove them. */
export function OwnList({ context: { t, lang } }: DrawProps<DataModel>) {
  const words = t.snapshots.own;
  const { own } = Snapshots.use();
  return (
    <section className="data-own" aria-labelledby="own-held">
      <h2 id="own-held">{words.held}</h2>
      {own.held.length === 0 ? <p className="data-quiet">{words.none}</p> : null}
      <ul className="data-held">
        {own.held.map(({ id, title, kept }) => (
          <li key={id} data-own={id}>
            <DataName>{title[lang]}</DataName>
            <Tag tone={kept ? 'accent' : 'plain'}>{kept ? words.kept : words.notKept}</Tag>
            {kept ? null : (
              <Button onClick={() => own.keep(id, true)}>
                {words.keepNow}
                <VisuallyHidden> {words.keepNamed(title[lang])}</VisuallyHidden>
              </Button>
            )}
            <Button onClick={() => own.remove(id)}>
              {words.remove}
              <VisuallyHidden> {words.removeNamed(title[lang])}</VisuallyHidden>
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
