// The classic worker that runs the database. The address of the database's own script stands in the fragment.
// It adds what that script lacks: a failure to load or compile reaches the page as an `error` event instead of
// leaving it waiting, and a host that sends the wasm file with another content type still works.
const stream = WebAssembly.instantiateStreaming;
if (stream !== undefined) {
  WebAssembly.instantiateStreaming = async (source, imports) => {
    const response = await source;
    if (!response.ok) throw new Error(`${response.status} for ${response.url}`);
    const type = response.headers.get('content-type') ?? '';
    if (type.startsWith('application/wasm')) return stream.call(WebAssembly, response, imports);
    return WebAssembly.instantiate(await response.arrayBuffer(), imports);
  };
}
self.addEventListener('unhandledrejection', (event) => {
  setTimeout(() => {
    throw event.reason;
  });
});
importScripts(decodeURIComponent(self.location.hash.slice(1)));
