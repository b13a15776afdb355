import { Button, LiveRegion, Notice, Progress, ReasonMark, Skeleton } from '../../src/ui/index.ts';

export function FeedbackPlate() {
  return (
    <>
      <Notice tone="info" title="Sebagian angka dimodelkan">
        <p>
          Angka nasional berasal dari terbitan. Sebarannya ke provinsi dihitung oleh model sehingga jumlahnya
          tepat. <a href="#method">Baca metodenya</a>
        </p>
      </Notice>
      <Notice tone="warn" dismiss={{ label: 'Tutup', onDismiss: () => {} }}>
        <p>Tahun 2031 tidak ada dalam data ini; yang ditampilkan adalah 2024.</p>
      </Notice>
      <Notice
        tone="error"
        title="Berkas libraries.parquet tidak lengkap"
        actions={<Button icon="refresh">Coba lagi</Button>}
      >
        <p>Potret data lain tetap dapat dibuka.</p>
      </Notice>
      <Notice tone="good">
        <p>Angka sudah dihitung ulang dan sama.</p>
      </Notice>
      <Progress label="Mengambil data" value={1.2} max={3.1} text="1,2 dari 3,1 MB" />
      <Progress label="Menyiapkan tabel" />
      <Skeleton shape="text" />
      <Skeleton shape="rows" lines={2} />
      <p>
        <ReasonMark reason="not_reported" label="Tidak dilaporkan" />{' '}
        <ReasonMark reason="withheld" label="Ditahan: basis di bawah 10" />
      </p>
      <LiveRegion text="" />
    </>
  );
}
