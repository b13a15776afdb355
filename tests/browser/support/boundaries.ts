/** A boundary file of unit squares in a row, one for each set of properties, as an upload takes it. */
export function boundariesOf(
  shapes: readonly Readonly<Record<string, unknown>>[],
  name = 'batas.geojson',
): { readonly name: string; readonly mimeType: string; readonly buffer: Buffer } {
  const features = shapes.map((properties, at) => {
    const [west, south] = [100 + (at % 12), -8 + Math.floor(at / 12)];
    const corners = [
      [west, south],
      [west + 1, south],
      [west + 1, south + 1],
      [west, south + 1],
      [west, south],
    ];
    return { type: 'Feature', properties, geometry: { type: 'Polygon', coordinates: [corners] } };
  });
  const text = JSON.stringify({ type: 'FeatureCollection', features });
  return { name, mimeType: 'application/json', buffer: Buffer.from(text) };
}
