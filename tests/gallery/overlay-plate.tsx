import { useState } from 'react';
import { Button, Dialog, EvidenceMark, HoverCard, type Point, SidePanel } from '../../src/ui/index.ts';

export function OverlayPlate() {
  const [at, setAt] = useState<Point | null>(null);
  const [panel, setPanel] = useState(false);
  const [dialog, setDialog] = useState(false);
  return (
    <>
      <div
        className="stage"
        onPointerMove={(event) => {
          const box = event.currentTarget.getBoundingClientRect();
          setAt({ x: event.clientX - box.left, y: event.clientY - box.top });
        }}
        onPointerLeave={() => setAt(null)}
      >
        Gerakkan penunjuk di sini
        <HoverCard at={at}>
          <strong>Sulawesi Selatan</strong>
          <p>187 perpustakaan, peringkat 9 dari 38</p>
          <p>+12 sejak 2023 (6,9 %)</p>
          <EvidenceMark evidence="modelled" label="Dimodelkan" />
        </HoverCard>
      </div>
      <div className="ui-controls">
        <Button onClick={() => setPanel(true)}>Buka panel</Button>
        <Button onClick={() => setDialog(true)}>Buka dialog</Button>
      </div>
      {panel ? (
        <SidePanel
          title="Sulawesi Selatan"
          subtitle="24 kabupaten/kota, 3.059 desa dan kelurahan"
          closeLabel="Tutup"
          onClose={() => setPanel(false)}
        >
          <p>187 perpustakaan peserta pada akhir 2024.</p>
        </SidePanel>
      ) : null}
      <Dialog
        open={dialog}
        title="Unduh data"
        closeLabel="Tutup"
        onClose={() => setDialog(false)}
        actions={<Button kind="primary">Unduh</Button>}
      >
        <p>CSV dengan titik koma dan koma desimal, untuk Excel berbahasa Indonesia.</p>
      </Dialog>
    </>
  );
}
