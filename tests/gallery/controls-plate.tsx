import { useState } from 'react';
import {
  Button,
  FilterMenu,
  Icon,
  IconButton,
  SearchField,
  SegmentedControl,
  SelectField,
  Tabs,
  Tag,
  YearSlider,
} from '../../src/ui/index.ts';

const YEARS = [2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025].map((value) => ({
  value,
  partial: value === 2025,
}));
const TIERS = [
  { value: 'province', label: 'Provinsi', count: '34' },
  { value: 'regency', label: 'Kabupaten/kota', count: '296' },
  { value: 'village', label: 'Desa/kelurahan', count: '2.396' },
];

export function ControlsPlate() {
  const [year, setYear] = useState(2024);
  const [playing, setPlaying] = useState(false);
  const [tiers, setTiers] = useState<readonly string[]>(['village', 'regency']);
  const [search, setSearch] = useState('Sulawesi');
  const [era, setEra] = useState('38');
  const [metric, setMetric] = useState('libraries');
  const [tab, setTab] = useState('numbers');
  return (
    <>
      <div className="ui-controls">
        <SelectField
          label="Ukuran"
          value={metric}
          onChange={setMetric}
          options={[
            { value: 'libraries', label: 'Perpustakaan peserta', group: 'Jangkauan' },
            { value: 'coverage', label: 'Cakupan desa dan kelurahan', group: 'Jangkauan' },
            { value: 'activities', label: 'Kegiatan', group: 'Kegiatan' },
          ]}
        />
        <SegmentedControl
          label="Batas wilayah"
          value={era}
          onChange={setEra}
          choices={[
            { value: '38', label: '38 provinsi' },
            { value: '34', label: '34 provinsi' },
          ]}
        />
        <FilterMenu
          label="Jenjang"
          options={TIERS}
          selected={tiers}
          onChange={setTiers}
          clearLabel="Semua jenjang"
          countLabel="2 dipilih"
          hint="Tanpa pilihan berarti semua jenjang dihitung."
        />
        <FilterMenu
          label="Jalur"
          options={[{ value: 'stimulus', label: 'Stimulus' }]}
          selected={[]}
          onChange={() => {}}
          clearLabel="Semua jalur"
          countLabel=""
        />
        <SearchField
          label="Cari provinsi"
          value={search}
          onChange={setSearch}
          clearLabel="Kosongkan"
          result="6 provinsi"
        />
      </div>
      <YearSlider
        label="Tahun"
        years={YEARS}
        value={year}
        onChange={setYear}
        valueText={year === 2025 ? '2025, belum lengkap' : String(year)}
        partialNote="Tahun belum lengkap"
        play={{ playing, onToggle: setPlaying, playLabel: 'Putar', pauseLabel: 'Jeda' }}
      />
      <div className="ui-controls">
        <Button kind="primary" icon="download">
          Unduh CSV
        </Button>
        <Button icon="compare">Bandingkan</Button>
        <Button kind="quiet">Batal</Button>
        <Button disabled>Tidak tersedia</Button>
        <Button pressed>Tertekan</Button>
        <IconButton icon="sun" label="Tema terang" />
        <IconButton icon="plus" label="Perbesar" kind="plain" />
        <IconButton icon="minus" label="Perkecil" kind="plain" />
        <Tag>38 provinsi</Tag>
        <Tag tone="accent">Baru</Tag>
        <Tag tone="warn">Belum lengkap</Tag>
      </div>
      <div className="ui-controls">
        {(
          [
            'moon',
            'globe',
            'map',
            'tiles',
            'list',
            'table',
            'print',
            'copy',
            'link',
            'refresh',
            'external',
          ] as const
        ).map((name) => (
          <Icon key={name} name={name} />
        ))}
      </div>
      <Tabs
        label="Rincian"
        value={tab}
        onChange={setTab}
        tabs={[
          { value: 'numbers', label: 'Angka per tahun' },
          { value: 'published', label: 'Angka terbitan' },
        ]}
      >
        <p>{tab === 'numbers' ? 'Angka dari model.' : 'Angka dari terbitan.'}</p>
      </Tabs>
    </>
  );
}
