/** sha256 in lower-case hex. Plain-http pages have no `crypto.subtle`; a small library answers there. */
export async function sha256Hex(bytes: Uint8Array): Promise<string> {
  const subtle = globalThis.crypto?.subtle;
  if (subtle === undefined) return (await import('js-sha256')).sha256(bytes);
  const digest = await subtle.digest('SHA-256', Uint8Array.from(bytes));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
