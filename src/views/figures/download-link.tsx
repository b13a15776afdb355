import type { ViewContext } from '../view.ts';

/** The snapshot's own file of published figures, for a snapshot that the site offers. */
export function DownloadLink({ context }: { readonly context: ViewContext }) {
  const { t, manifest, index } = context;
  if (!index.snapshots.some(({ id }) => id === manifest.id)) return null;
  return manifest.tables.published?.files.map(({ path, bytes }) => (
    <a
      key={path}
      href={`snapshots/${encodeURIComponent(manifest.id)}/${path}`}
      download={`${manifest.id}-${path}`}
    >
      {t.ledger.download(bytes)}
    </a>
  ));
}
