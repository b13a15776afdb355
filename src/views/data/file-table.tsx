import { CopyButton } from '../../export/index.ts';
import { type Manifest, type ManifestFile, TABLE_NAMES, type TableName } from '../../snapshot/index.ts';
import { ScrollBox } from '../scroll-box.tsx';
import type { ViewContext } from '../view.ts';

interface Filed {
  readonly table: TableName;
  readonly file: ManifestFile;
}
const SHOWN = 12;

/** The start of a sha256, enough to tell two apart. */
export const hashText = (sha256: string): string => `${sha256.slice(0, SHOWN)}…`;

/** The files of a snapshot: rows, size, sha256 to copy, and the file itself when the site offers it. */
export function FileTable({
  manifest,
  context,
}: {
  readonly manifest: Manifest;
  readonly context: ViewContext;
}) {
  const { t, f, index } = context;
  const words = t.snapshots;
  const files: readonly Filed[] = TABLE_NAMES.flatMap((table) =>
    (manifest.tables[table]?.files ?? []).map((file) => ({ table, file })),
  );
  const bytes = files.reduce((sum, { file }) => sum + file.bytes, 0);
  const entry = index.snapshots.find(({ id }) => id === manifest.id);
  const hosted = entry !== undefined && !entry.own;
  const address = (path: string) => `snapshots/${encodeURIComponent(manifest.id)}/${path}`;
  return (
    <details>
      <summary>{words.files(files.length, f.bytes(bytes))}</summary>
      <ScrollBox className="data-scroll" label={words.files(files.length, f.bytes(bytes))}>
        <table className="ui-table">
          <thead>
            <tr>
              <th scope="col">{words.columns.table}</th>
              <th scope="col" className="ui-end">
                {words.columns.rows}
              </th>
              <th scope="col">{words.columns.file}</th>
              <th scope="col" className="ui-end">
                {words.columns.size}
              </th>
              <th scope="col">{words.columns.sha}</th>
            </tr>
          </thead>
          <tbody>
            {files.map(({ table, file }) => (
              <tr key={file.path}>
                <th scope="row">
                  <code>{table}</code>
                </th>
                <td className="ui-end">{f.number(file.rows)}</td>
                <td>
                  {hosted ? (
                    <a
                      href={address(file.path)}
                      download={`${manifest.id}-${file.path.replaceAll('/', '-')}`}
                    >
                      {file.path}
                    </a>
                  ) : (
                    file.path
                  )}
                </td>
                <td className="ui-end">{f.bytes(file.bytes)}</td>
                <td className="data-sha">
                  <code title={file.sha256}>{hashText(file.sha256)}</code>
                  <CopyButton
                    text={() => file.sha256}
                    label={words.copy}
                    done={words.copied}
                    about={words.copySha(file.path)}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
      {hosted ? (
        <p>
          <a href={address('manifest.json')} download={`${manifest.id}-manifest.json`}>
            {words.manifest}
          </a>
        </p>
      ) : null}
    </details>
  );
}
