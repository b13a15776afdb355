/**
 * The content security policy of the app, without `frame-ancestors`, which only a header may carry.
 * Styles are set through CSSOM, so no style attribute and no inline style is allowed either.
 */
const DIRECTIVES = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "worker-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "style-src 'self'",
  "manifest-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
] as const;

/** For `<meta http-equiv="Content-Security-Policy">`. */
export const META_POLICY = DIRECTIVES.join('; ');

/** For the header of every answer of the server; a worker takes the policy that its own script came with. */
export const HEADER_POLICY = `${META_POLICY}; frame-ancestors 'self'`;
