import { useEffect, useRef, useState } from 'react';
import { Button } from '../ui/index.ts';
import { fontCss } from './picture/font.ts';
import { pictureOf } from './picture/page.ts';
import { pngOf } from './picture/png.ts';
import { printPicture } from './picture/print.ts';
import { saveBlob, slug } from './save-blob.ts';
import { fullAddress, type PartProps } from './subject.ts';

type Said = 'copied' | 'failed' | null;

/** The figure as a picture: seen beforehand, saved as PNG or SVG, copied or printed alone. */
export function PicturePart(props: PartProps & { readonly figure: () => Element | null }) {
  const { subject, title, figure, t } = props;
  const { exporting } = t;
  const [svg, setSvg] = useState<string | null>(null);
  const [said, setSaid] = useState<Said>(null);
  const made = useRef(false);
  useEffect(() => {
    if (made.current) return;
    made.current = true;
    fontCss()
      .then((css) => {
        const found = figure();
        if (found) setSvg(pictureOf(found, wordsOf(found, props), css));
      })
      .catch(() => setSaid('failed'));
  });
  const stem = `tpbis-${subject.manifest.id}-${slug(title)}`;
  const attempt = (work: (svg: string) => Promise<Said>) => () => {
    if (svg === null) return;
    setSaid(null);
    work(svg).then(setSaid, () => setSaid('failed'));
  };
  const savePng = attempt(async (text) => {
    saveBlob(await pngOf(text), `${stem}.png`);
    return null;
  });
  const saveSvg = attempt(async (text) => {
    saveBlob(new Blob([text], { type: 'image/svg+xml' }), `${stem}.svg`);
    return null;
  });
  const copy = attempt(async (text) => {
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': pngOf(text) })]);
    return 'copied';
  });
  const print = attempt(async (text) => {
    await printPicture(text);
    return null;
  });
  const copies = typeof ClipboardItem !== 'undefined' && navigator.clipboard !== undefined;
  return (
    <section className="export-part" aria-labelledby="export-picture">
      <h3 id="export-picture">{exporting.picture}</h3>
      {svg === null ? null : <Preview svg={svg} alt={exporting.preview(title)} />}
      <div className="export-row">
        <Button kind="primary" onClick={savePng} disabled={svg === null}>
          {exporting.png}
        </Button>
        <Button onClick={saveSvg} disabled={svg === null}>
          {exporting.svg}
        </Button>
        {copies ? (
          <Button icon="copy" onClick={copy} disabled={svg === null}>
            {exporting.copyPicture}
          </Button>
        ) : null}
        <Button icon="print" onClick={print} disabled={svg === null}>
          {exporting.print}
        </Button>
      </div>
      <p role="status">
        {said === 'copied' ? exporting.copied : said === 'failed' ? exporting.noPicture : null}
      </p>
    </section>
  );
}

function Preview({ svg, alt }: { readonly svg: string; readonly alt: string }) {
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
    setAddress(url);
    return () => URL.revokeObjectURL(url);
  }, [svg]);
  return address === null ? null : <img className="export-preview" src={address} alt={alt} />;
}

/** Title, evidence, source, version and address of a figure, as the page says them. */
function wordsOf(figure: Element, { subject, title, t }: PartProps) {
  const { exporting } = t;
  const { manifest } = subject;
  const textOf = (name: string): string => {
    const found = figure.querySelector(name);
    return found?.checkVisibility() ? (found.textContent?.trim() ?? '') : '';
  };
  const version = `${exporting.version(manifest.id)} (sha256 ${manifest.content_sha256.slice(0, 16)})`;
  return {
    title,
    subtitle: textOf('.ui-figure-subtitle'),
    notes: [
      textOf('.ui-figure-evidence') || subject.evidenceWords,
      textOf('.ui-figure-source'),
      `${exporting.titleOfSite}. ${version}`,
      fullAddress(subject),
    ].filter((note) => note !== ''),
  };
}
