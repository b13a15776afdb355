import { useRef } from 'react';
import type { Messages } from '../i18n/index.ts';
import { Button } from '../ui/index.ts';
import type { ExportRequest } from './request.ts';

/** PNG (twice the size) and SVG of the figure that the buttons stand in, with title, legend, evidence, source and address. */
export function PictureButtons(props: {
  readonly request: Pick<ExportRequest, 'manifest' | 'lang' | 'title' | 'evidenceWords' | 'permalink'>;
  readonly t: Messages;
}) {
  const { request, t } = props;
  const { exporting } = t;
  const root = useRef<HTMLSpanElement>(null);
  const save = async (kind: 'png' | 'svg') => {
    const figure = root.current?.closest('.ui-figure');
    if (!figure) return;
    const { pictureOf, pngOf } = await import('./picture.ts');
    const { manifest } = request;
    const source = figure.querySelector('.ui-figure-source')?.textContent ?? '';
    const svg = pictureOf(figure, {
      title: request.title,
      notes: [
        request.evidenceWords,
        ...(source === '' ? [] : [source]),
        `${exporting.titleOfSite}. ${exporting.version(manifest.id)} (${manifest.content_sha256.slice(0, 16)})`,
        new URL(request.permalink, document.baseURI).href,
      ],
    });
    if (svg === null) return;
    const blob = kind === 'png' ? await pngOf(svg) : new Blob([svg], { type: 'image/svg+xml' });
    const link = document.createElement('a');
    link.href = URL.createObjectURL(blob);
    link.download = `tpbis-${manifest.id}.${kind}`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  };
  return (
    <span ref={root} className="ui-controls">
      <Button onClick={() => void save('png')}>{exporting.png}</Button>
      <Button onClick={() => void save('svg')}>{exporting.svg}</Button>
    </span>
  );
}
