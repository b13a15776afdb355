/** Longer sides are no canvas in some browsers. */
const LONGEST = 16_000;

/** A picture as PNG, at twice its size unless that is more than a canvas holds. */
export async function pngOf(svg: string, scale = 2): Promise<Blob> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const { naturalWidth, naturalHeight } = image;
    const drawn = Math.min(scale, LONGEST / naturalWidth, LONGEST / naturalHeight);
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(naturalWidth * drawn);
    canvas.height = Math.round(naturalHeight * drawn);
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) => {
      canvas.toBlob(
        (blob) => (blob ? resolve(blob) : reject(new Error('The picture is too large'))),
        'image/png',
      );
    });
  } finally {
    URL.revokeObjectURL(url);
  }
}
