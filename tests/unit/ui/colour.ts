/** Colour arithmetic for the token tests. Colours are `#rrggbb`. */
export type Vision = 'full' | 'protan' | 'deutan' | 'tritan';
type Triple = readonly [number, number, number];

/** Dichromat simulation in linear RGB: Machado, Oliveira and Fernandes 2009, severity 1. */
const SIMULATION: Readonly<Record<Vision, readonly [Triple, Triple, Triple]>> = {
  full: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};
export const VISIONS: readonly Vision[] = ['full', 'protan', 'deutan', 'tritan'];

const dot = (a: Triple, b: Triple): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];

function linear(colour: string): Triple {
  if (!/^#[0-9a-f]{6}$/.test(colour)) throw new Error(`Not a colour: ${colour}`);
  const channel = (at: number) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

/** WCAG 2.2 relative luminance, 0 to 1. */
export const luminance = (colour: string): number => dot(linear(colour), [0.2126, 0.7152, 0.0722]);

/** WCAG 2.2 contrast ratio, 1 to 21. */
export function contrast(a: string, b: string): number {
  const [x, y] = [luminance(a), luminance(b)];
  return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
}

/** OKLab as that vision sees the colour: Ottosson 2020. */
export function oklab(colour: string, vision: Vision): Triple {
  const rgb = linear(colour);
  const [r, g, b] = SIMULATION[vision].map((row) => Math.min(1, Math.max(0, dot(row, rgb))));
  const seen: Triple = [r ?? 0, g ?? 0, b ?? 0];
  const lms: Triple = [
    Math.cbrt(dot(seen, [0.4122214708, 0.5363325363, 0.0514459929])),
    Math.cbrt(dot(seen, [0.2119034982, 0.6806995451, 0.1073969566])),
    Math.cbrt(dot(seen, [0.0883024619, 0.2817188376, 0.6299787005])),
  ];
  return [
    dot(lms, [0.2104542553, 0.793617785, -0.0040720468]),
    dot(lms, [1.9779984951, -2.428592205, 0.4505937099]),
    dot(lms, [0.0259040371, 0.7827717662, -0.808675766]),
  ];
}

/** Distance in OKLab x 100; about 2 is just noticeable. */
export function distance(a: string, b: string, vision: Vision): number {
  const [x, y] = [oklab(a, vision), oklab(b, vision)];
  return 100 * Math.hypot(x[0] - y[0], x[1] - y[1], x[2] - y[2]);
}
