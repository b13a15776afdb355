import type { RegionCode } from '../../base/index.ts';
import { Button, DataName, FileDrop, Notice } from '../../ui/index.ts';
import type { Places } from '../region-map/index.ts';
import type { ViewContext } from '../view.ts';
import type { OwnBoundaries } from './boundary-file.ts';

/** Where a reader puts in boundaries of regencies, and what became of the shapes in the file. */
export function BoundaryPanel({
  own,
  places,
  context,
  open,
}: {
  readonly own: OwnBoundaries;
  readonly places: Places;
  readonly context: ViewContext;
  /** Unfolded from the start. */
  readonly open: boolean;
}) {
  const words = context.t.coverage.boundary;
  const { file, report } = own;
  const nameOf = (code: RegionCode) => places.get(code)?.name ?? code;
  return (
    <details className="boundary-panel" open={open || (file !== null && file.name !== null)}>
      <summary>{words.heading}</summary>
      <FileDrop
        label={words.choose}
        hint={words.hint}
        accept=".json,.geojson,.topojson,application/json,application/geo+json"
        onText={own.open}
      />
      {file?.fault ? <Notice tone="error" title={words.faults[file.fault]} announce /> : null}
      {report && file ? (
        <div className="boundary-report">
          <p role="status">
            <strong>{file.name === null ? words.built : <DataName>{file.name}</DataName>}</strong>:{' '}
            {words.report(countsOf(report))}
          </p>
          <Entries
            title={words.doubtful}
            entries={report.doubtful.map(({ shape, candidates }) => ({
              label: shape.label,
              note: words.may(candidates.map(nameOf).join(', ')),
            }))}
          />
          {report.doubtful.length > 0 ? (
            <label>
              <input
                type="checkbox"
                checked={file.accepted}
                onChange={(event) => own.accept(event.target.checked)}
              />{' '}
              {words.accept}
            </label>
          ) : null}
          <Entries
            title={words.unmatched}
            entries={report.unmatched.map(({ label }) => ({ label, note: '' }))}
          />
          <Entries
            title={words.missing}
            entries={report.missing.map((code) => ({ label: nameOf(code), note: code }))}
          />
          {file.name === null ? null : <Button onClick={own.remove}>{words.remove}</Button>}
        </div>
      ) : null}
    </details>
  );
}

const countsOf = (report: NonNullable<OwnBoundaries['report']>) => ({
  matched: report.matched.length,
  doubtful: report.doubtful.length,
  unmatched: report.unmatched.length,
});

function Entries({
  title,
  entries,
}: {
  readonly title: string;
  readonly entries: readonly { readonly label: string; readonly note: string }[];
}) {
  if (entries.length === 0) return null;
  return (
    <details>
      <summary>
        {title} ({entries.length})
      </summary>
      <ul>
        {entries.map(({ label, note }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a file may hold one label twice, and the list never moves.
          <li key={at}>
            <DataName>{label}</DataName> {note ? <small>{note}</small> : null}
          </li>
        ))}
      </ul>
    </details>
  );
}
