import type { BrowserContext } from '@playwright/test';

/**
 * Share (0..1) of pixels in which two PNGs differ by more than `tolerance` (0..255) in a channel. 1 when their sizes
 * differ. Decodes in a blank page of `context`.
 */
export async function pixelDifference(
  context: BrowserContext,
  before: Buffer,
  after: Buffer,
  tolerance = 32,
): Promise<number> {
  const page = await context.newPage();
  try {
    return await page.evaluate(
      async ({ images, limit }) => {
        const read = async (base64: string): Promise<ImageData> => {
          const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
          const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
          const drawing = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
          if (drawing === null) throw new Error('no 2d context');
          drawing.drawImage(bitmap, 0, 0);
          return drawing.getImageData(0, 0, bitmap.width, bitmap.height);
        };
        const [a, b] = [await read(images[0]), await read(images[1])];
        if (a.width !== b.width || a.height !== b.height) return 1;
        let different = 0;
        for (let at = 0; at < a.data.length; at += 4) {
          const off = (channel: number): number =>
            Math.abs((a.data[at + channel] ?? 0) - (b.data[at + channel] ?? 0));
          if (Math.max(off(0), off(1), off(2)) > limit) different += 1;
        }
        return different / (a.width * a.height);
      },
      { images: [before.toString('base64'), after.toString('base64')] as const, limit: tolerance },
    );
  } finally {
    await page.close();
  }
}
