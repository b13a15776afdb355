import { formatsOf, type Messages } from '../../i18n/index.ts';
import type { Manifest } from '../../snapshot/index.ts';
import { EvidenceMark } from '../../ui/index.ts';
import type { PageCheck } from '../check-state.ts';
import { CheckMark } from './check-mark.tsx';

/** What every page says of its numbers: what they rest on, and whether the engine has recomputed them. */
export function EvidenceStrip(props: {
  readonly manifest: Manifest;
  readonly check: PageCheck;
  readonly t: Messages;
  readonly lang: 'id' | 'en';
  readonly onCheck: (() => void) | null;
}) {
  const { manifest, check, t, lang, onCheck } = props;
  const { evidence } = t;
  const modelled = manifest.evidence === 'modelled';
  return (
    <div className="evidence-strip">
      <details>
        <summary>
          <EvidenceMark
            evidence={manifest.evidence}
            label={modelled ? evidence.modelledNotice.short : evidence.names[manifest.evidence]}
          />
        </summary>
        <p>{modelled ? evidence.modelledNotice.long : evidence.about[manifest.evidence]}</p>
        <ul>
          {manifest.notes[lang].map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      </details>
      <span className="print-only">{t.shell.snapshot.asOf(formatsOf(lang).date(manifest.as_of))}</span>
      {check.blank ? null : <CheckMark check={check} t={t} onCheck={onCheck} />}
    </div>
  );
}
