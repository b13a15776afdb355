import { useState } from 'react';
import { type ColumnModel, DataTable, EvidenceMark, ReasonMark } from '../../src/ui/index.ts';

interface Province {
  readonly code: string;
  readonly name: string;
  readonly libraries: number;
  readonly coverage: number | null;
  readonly change: number | null;
}
const ROWS: readonly Province[] = [
  { code: '11', name: 'Aceh', libraries: 212, coverage: 3.2, change: 24 },
  { code: '12', name: 'Sumatera Utara', libraries: 318, coverage: 5.1, change: 31 },
  { code: '33', name: 'Jawa Tengah', libraries: 612, coverage: 7, change: 64 },
  { code: '35', name: 'Jawa Timur', libraries: 587, coverage: 6.8, change: 64 },
  { code: '73', name: 'Sulawesi Selatan', libraries: 187, coverage: 6.1, change: 12 },
  { code: '91', name: 'Papua', libraries: 0, coverage: null, change: null },
  { code: '92', name: 'Papua Barat', libraries: 21, coverage: 1.1, change: -2 },
];
const TOTAL: Province = { code: 'ID', name: 'Indonesia', libraries: 5951, coverage: 6.5, change: 730 };
const number = (value: number) => value.toLocaleString('id-ID');
const missing = <ReasonMark reason="not_reported" label="Tidak dilaporkan" />;

const COLUMNS: readonly ColumnModel<Province>[] = [
  {
    id: 'name',
    header: 'Provinsi',
    cell: (row) => row.name,
    sortValue: (row) => row.name,
    rowHeader: true,
    sticky: true,
    width: 'm',
  },
  {
    id: 'libraries',
    header: 'Perpustakaan',
    cell: (row) => number(row.libraries),
    sortValue: (row) => row.libraries,
    align: 'end',
  },
  {
    id: 'coverage',
    header: 'Cakupan desa',
    note: 'persen',
    cell: (row) => (row.coverage === null ? missing : number(row.coverage)),
    sortValue: (row) => row.coverage,
    align: 'end',
  },
  {
    id: 'change',
    header: 'Perubahan',
    note: 'sejak 2023',
    cell: (row) =>
      row.change === null ? missing : `${row.change < 0 ? '−' : '+'}${number(Math.abs(row.change))}`,
    sortValue: (row) => row.change,
    align: 'end',
  },
  {
    id: 'evidence',
    header: 'Bukti',
    cell: () => <EvidenceMark evidence="modelled" label="Dimodelkan" />,
    width: 'm',
  },
];
const keyOf = (row: Province) => row.code;
const TOTALS = [TOTAL];

export function TablePlate() {
  const [selected, setSelected] = useState<string | null>('73');
  return (
    <DataTable
      caption="Perpustakaan peserta per provinsi, akhir 2024"
      columns={COLUMNS}
      rows={ROWS}
      rowKey={keyOf}
      initialSort={{ id: 'change', desc: true }}
      selectedKey={selected}
      onSelect={(row) => setSelected(row.code)}
      rowHref={(row) => `?region=${row.code}`}
      footRows={TOTALS}
    />
  );
}
