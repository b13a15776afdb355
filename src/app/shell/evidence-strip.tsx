import { formatsOf, type Messages } from '../../i18n/index.ts';
import type { Manifest } from '../../snapshot/index.ts';
import { EvidenceMark, Tag } from '../../ui/index.ts';
import type { PageCheck } from '../check-state.ts';

/** What every page says of its numbers: what they rest on, and whether the engine has recomputed them. */
export function EvidenceStrip(props: {
  readonly manifest: Manifest;
  readonly check: PageCheck;
  readonly t: Messages;
  readonly lang: 'id' | 'en';
}) {
  const { manifest, check, t, lang } = props;
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
      <CheckTag check={check} t={t} />
    </div>
  );
}

function CheckTag({ check, t }: { readonly check: PageCheck; readonly t: Messages }) {
  const { verified } = t.states;
  const kind = check.differed > 0 ? 'differed' : check.verified;
  return (
    <span title={kind === 'differed' ? verified.differed(check.differed) : verified[kind]} data-check={kind}>
      <Tag tone={kind === 'yes' ? 'accent' : kind === 'pending' ? 'plain' : 'warn'}>
        {verified.short[kind]}
      </Tag>
    </span>
  );
}
