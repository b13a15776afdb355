import { citation } from './citation.ts';
import { CopyButton } from './copy-button.tsx';
import { fullAddress, type PartProps } from './subject.ts';

/** The address of what is on screen, and how to cite it. */
export function LinkPart({ subject, title, t }: PartProps) {
  const { exporting } = t;
  const { manifest, lang } = subject;
  const permalink = fullAddress(subject);
  const day = new Date().toISOString().slice(0, 10);
  const { apa, bibtex } = citation({
    ...{ title, author: t.shell.title, site: exporting.titleOfSite },
    ...{ manifest, lang, day, permalink },
  });
  return (
    <section className="export-part" aria-labelledby="export-link">
      <h3 id="export-link">{exporting.linkAndCitation}</h3>
      <p className="export-cite">{permalink}</p>
      <CopyButton text={() => permalink} label={exporting.copyLink} done={exporting.copied} />
      <details>
        <summary>{exporting.cite}</summary>
        <h4>APA</h4>
        <p className="export-cite">{apa}</p>
        <CopyButton text={() => apa} label={exporting.copy} done={exporting.copied} />
        <h4>BibTeX</h4>
        <pre className="export-cite">{bibtex}</pre>
        <CopyButton text={() => bibtex} label={exporting.copy} done={exporting.copied} />
      </details>
    </section>
  );
}
