/** Prints a picture alone on its page. */
export async function printPicture(svg: string): Promise<void> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  const sheet = document.createElement('div');
  sheet.className = 'export-print';
  const image = new Image();
  image.src = url;
  try {
    await image.decode();
  } catch (thrown) {
    URL.revokeObjectURL(url);
    throw thrown;
  }
  sheet.append(image);
  document.body.append(sheet);
  const done = () => {
    sheet.remove();
    URL.revokeObjectURL(url);
  };
  window.addEventListener('afterprint', done, { once: true });
  window.print();
}
