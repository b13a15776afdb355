import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { FigureRow } from '../../../src/metrics/index.ts';
import { FigureSources } from '../../../src/views/figure-sources.tsx';
import { buildFixtureSnapshot } from '../../support/fixture-snapshot.ts';
import { contextOf } from './asked.ts';

const stated = (id: string, publisher: string, date: string | null) =>
  [
    id,
    {
      id,
      indicator: 'stimulus_villages',
      value: 1,
      unit: 'villages',
      qualifier: 'exact',
      asOf: { text: null, precision: 'none' },
      periodStart: { text: null, precision: 'none' },
      periodEnd: { text: null, precision: 'none' },
      source: { title: '', publisher, url: null, date: { text: date, precision: date ? 'day' : 'none' } },
    } as unknown as FigureRow,
  ] as const;

test('sources are said once with their date, each id a link to its row; what is not known shows its id alone', async () => {
  const { manifest } = await buildFixtureSnapshot();
  const html = renderToStaticMarkup(
    <FigureSources
      ids={['F001', null, 'F002', 'F003', 'F001', 'F999']}
      figures={
        new Map([
          stated('F001', 'Perpusnas', '2024-07-25'),
          stated('F002', 'Perpusnas', '2024-07-25'),
          stated('F003', 'A <b>paper</b>', null),
        ])
      }
      context={contextOf(manifest, 'en')}
      links={(id) => ({ href: `#${id}`, onClick: undefined })}
    />,
  );
  expect(html.replaceAll(/<a href="#(\w+)" aria-label="Figure \w+">\w+<\/a>/g, '[$1]')).toBe(
    'Perpusnas, 25\u00a0July\u00a02024 ([F001], [F002]); A &lt;b&gt;paper&lt;/b&gt; ([F003]); [F999]',
  );
});
