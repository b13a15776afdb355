import { Swatch, TONES } from '../../src/ui/index.ts';

export function PalettePlate() {
  return (
    <section aria-label="Palet">
      <ul className="palette">
        {TONES.map((tone) => (
          <li key={tone}>
            <Swatch tone={tone} /> {tone}
          </li>
        ))}
      </ul>
      <p>
        1.111.111
        <br />
        8.888.888
        <br />
        4.070.423
      </p>
    </section>
  );
}
