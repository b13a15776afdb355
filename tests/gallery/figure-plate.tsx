import {
  Button,
  Equation,
  EvidenceMark,
  FigureCard,
  Legend,
  type LegendClass,
  SegmentedControl,
  StatCard,
  type Tone,
} from '../../src/ui/index.ts';

const RANGES: readonly (readonly [Tone, string, string])[] = [
  ['seq-0', '0', '0'],
  ['seq-1', '1–50', '6'],
  ['seq-2', '51–100', '9'],
  ['seq-3', '101–150', '8'],
  ['seq-4', '151–250', '7'],
  ['seq-5', '251–400', '5'],
  ['seq-6', '401–612', '2'],
];
const CLASSES: readonly LegendClass[] = RANGES.map(([tone, label, count]) => ({
  id: label,
  tone,
  label,
  count,
}));

const modelled = <EvidenceMark evidence="modelled" label="Dimodelkan" />;

export function FigurePlate() {
  return (
    <>
      <div className="ui-stats">
        <StatCard
          value="2.396"
          label="perpustakaan desa"
          period="akhir 2024, stimulus APBN"
          source={{ href: '#F062', label: 'Perpusnas, April 2025' }}
          evidence={<EvidenceMark evidence="published" label="Terbit" />}
        />
        <StatCard
          value="3.237"
          qualifier="lebih dari"
          label="perpustakaan replikasi"
          period="kumulatif"
          source={{ href: '#F063', label: 'Perpusnas, April 2025' }}
          evidence={<EvidenceMark evidence="published" label="Terbit" />}
        />
        <StatCard value="38" label="provinsi terjangkau" period="akhir 2024" evidence={modelled} />
        <StatCard
          value="12.481.907"
          label="kehadiran peserta"
          evidence={<EvidenceMark evidence="registry" label="Registrasi" />}
        />
      </div>
      <FigureCard
        title="Jawa Tengah dan Jawa Timur menampung seperlima dari semua perpustakaan peserta"
        subtitle="Perpustakaan peserta per provinsi, akhir 2024"
        unit="perpustakaan"
        evidence={modelled}
        source={
          <>
            Sumber: model TPBIS atas angka <a href="#src">Perpusnas, April 2025</a>
          </>
        }
        actions={
          <>
            <Button kind="quiet" icon="download">
              Unduh
            </Button>
            <Button kind="quiet" icon="link">
              Salin tautan
            </Button>
          </>
        }
        controls={
          <SegmentedControl
            label="Bentuk"
            value="map"
            choices={[
              { value: 'map', label: 'Peta', href: '?form=map' },
              { value: 'tiles', label: 'Ubin', href: '?form=tiles' },
              { value: 'list', label: 'Daftar', href: '?form=list' },
            ]}
          />
        }
      >
        <Legend
          title="Perpustakaan peserta"
          classes={CLASSES}
          reasons={[
            { reason: 'not_reported', label: 'Tidak dilaporkan', count: '1' },
            { reason: 'not_in_programme', label: 'Tidak ikut program', count: '0' },
            { reason: 'did_not_exist', label: 'Belum ada', count: '0' },
            { reason: 'withheld', label: 'Ditahan', count: '0' },
            { reason: 'not_applicable', label: 'Tidak berlaku', count: '0' },
          ]}
          illustrative="Ilustrasi model"
          countLabel="provinsi"
          onHover={() => {}}
        >
          <Equation
            terms={[
              { value: '5.951', label: 'di peta' },
              { value: '12', label: 'tanpa wilayah' },
            ]}
            total={{ value: '5.963', label: 'di tabel' }}
          />
        </Legend>
      </FigureCard>
    </>
  );
}
