import { describe, expect, it } from 'vitest';
import { type ColumnModel, DataTable } from '../../../src/ui/index.ts';
import { attribute, html, tags, textOf } from './markup.ts';

describe('the table', () => {
  interface Row {
    readonly code: string;
    readonly name: string;
    readonly value: number;
  }
  const columns: readonly ColumnModel<Row>[] = [
    {
      id: 'name',
      header: 'Province',
      cell: (row) => row.name,
      sortValue: (row) => row.name,
      rowHeader: true,
    },
    {
      id: 'value',
      header: 'Libraries',
      cell: (row) => row.value,
      sortValue: (row) => row.value,
      align: 'end',
    },
    { id: 'note', header: 'Note', cell: () => '' },
  ];
  const rows: readonly Row[] = [
    { code: '11', name: '<img src=x onerror=alert(1)>', value: 2 },
    { code: '12', name: 'Sumatera Utara', value: 3 },
  ];
  const keyOf = (row: Row) => row.code;
  const markup = html(
    <DataTable
      caption="Libraries by province"
      columns={columns}
      rows={rows}
      rowKey={keyOf}
      initialSort={{ id: 'value', desc: true }}
      rowHref={(row) => `?region=${row.code}`}
      selectedKey="12"
      footRows={[{ code: 'ID', name: 'Indonesia', value: 5 }]}
    />,
  );
  it('scrolls in an area that the keyboard reaches and the caption names', () => {
    const area = tags(markup, 'section')[0];
    expect(attribute(area, 'tabindex')).toBe('0');
    expect(textOf(markup, attribute(area, 'aria-labelledby'))).toBe('Libraries by province');
  });
  it('says its order on one header, and only sortable headers are buttons', () => {
    const heads = tags(markup, 'th').filter((tag) => tag.includes('scope="col"'));
    expect(heads.map((tag) => attribute(tag, 'aria-sort'))).toEqual(['', 'descending', '']);
    expect(tags(markup, 'button')).toHaveLength(2);
  });
  it('links each row by its header, marks the selected one, and keeps totals out of it', () => {
    expect(tags(markup, 'a').map((tag) => attribute(tag, 'href'))).toEqual(['?region=12', '?region=11']);
    expect(tags(markup, 'a').map((tag) => attribute(tag, 'aria-current'))).toEqual(['true', '']);
    expect(markup.indexOf('Indonesia')).toBeGreaterThan(markup.indexOf('<tfoot>'));
  });
  it('keeps markup in names as text', () => {
    expect(tags(markup, 'img')).toHaveLength(0);
    expect(markup).toContain('&lt;img');
  });
  it('says so when it has no rows', () => {
    expect(
      html(<DataTable caption="c" columns={columns} rows={[]} rowKey={keyOf} empty="Nothing" />),
    ).toContain('Nothing');
  });
});
