import { useState } from 'react';
import { AppFrame, Button, NavLinks, SegmentedControl, SelectField } from '../../src/ui/index.ts';
import { ControlsPlate } from './controls-plate.tsx';
import { FeedbackPlate } from './feedback-plate.tsx';
import { FigurePlate } from './figure-plate.tsx';
import { OverlayPlate } from './overlay-plate.tsx';
import { PalettePlate } from './palette-plate.tsx';
import { TablePlate } from './table-plate.tsx';

const NAV = [
  'Ikhtisar',
  'Jangkauan',
  'Pertumbuhan',
  'Pendanaan',
  'Tabel',
  'Berbagi pengetahuan',
  'Angka terbitan',
  'Data',
  'Metode',
].map((label) => ({ id: label, label, href: `?view=${label}` }));

/** Every component of the ui room, once, with the kind of words it will carry. */
export function Gallery() {
  const [view, setView] = useState('Jangkauan');
  const [lang, setLang] = useState<'id' | 'en'>('id');
  const [snapshot, setSnapshot] = useState('2025-04');
  return (
    <AppFrame
      skipLabel="Langsung ke isi"
      wordmark={
        <a href="?">
          Perpustakaan yang mengubah
          <small>Jangkauan dan dampak TPBIS, 2018–2025</small>
        </a>
      }
      nav={<NavLinks label="Halaman" items={NAV} currentId={view} onFollow={setView} />}
      controls={
        <>
          <SelectField
            label="Potret data"
            labelHidden
            value={snapshot}
            onChange={setSnapshot}
            options={[
              { value: '2025-04', label: 'Data April 2025' },
              { value: '2023-11', label: 'Data November 2023' },
            ]}
          />
          <SegmentedControl
            label="Bahasa"
            labelHidden
            value={lang}
            onChange={setLang}
            choices={[
              { value: 'id', label: 'ID', href: '?lang=id' },
              { value: 'en', label: 'EN', href: '?lang=en' },
            ]}
          />
        </>
      }
      footer={<p>Sumber dan lisensi · Peta provinsi: CC BY 4.0</p>}
    >
      <div className="plates">
        <h1>Di mana perpustakaan desa sudah menjadi ruang belajar?</h1>
        <FigurePlate />
        <ControlsPlate />
        <TablePlate />
        <OverlayPlate />
        <FeedbackPlate />
        <PalettePlate />
        <Button kind="primary" icon="print">
          Cetak halaman
        </Button>
      </div>
    </AppFrame>
  );
}
