/** A colour as every reader of SVG knows it. */
export interface Ink {
  readonly hex: string;
  readonly opacity: number;
}

const known = new Map<string, Ink | null>();
let brush: CanvasRenderingContext2D | null = null;

/** A computed colour in plain form, whatever colour space the page writes it in; null when nothing of it shows. */
export function inkOf(colour: string): Ink | null {
  const found = known.get(colour);
  if (found !== undefined) return found;
  const made = mixed(colour);
  known.set(colour, made);
  return made;
}

function mixed(colour: string): Ink | null {
  if (colour === 'transparent' || colour === 'none') return null;
  brush ??= document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  if (!brush) return null;
  brush.clearRect(0, 0, 1, 1);
  brush.fillStyle = colour;
  brush.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = brush.getImageData(0, 0, 1, 1).data;
  if (alpha === 0) return null;
  const hex = [red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('');
  return { hex: `#${hex}`, opacity: Math.round((alpha / 255) * 100) / 100 };
}
