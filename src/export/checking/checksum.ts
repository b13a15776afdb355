/** Table of the remainders of every byte (ISO 3309, reversed polynomial EDB88320). */
const REMAINDERS = Int32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit += 1) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
  return rest;
});

/** Counts bytes and works out their CRC-32 as a zip has it. */
export function checksum(): { add(bytes: Uint8Array): void; crc(): number; size(): number } {
  let rest = -1;
  let size = 0;
  return {
    add(bytes) {
      let now = rest;
      for (let at = 0; at < bytes.length; at += 1)
        now = (now >>> 8) ^ (REMAINDERS[(now ^ (bytes[at] ?? 0)) & 255] ?? 0);
      rest = now;
      size += bytes.length;
    },
    crc: () => (rest ^ -1) >>> 0,
    size: () => size,
  };
}
