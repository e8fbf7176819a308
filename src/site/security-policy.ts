/**
 * What a page may load: only the site's own files, whatever a seed holds. The search runs its index as WebAssembly.
 * Stands in the head of every page; hosts that send headers send the widest of these, and a browser holds to both.
 */
export function contentSecurityPolicy(search: boolean): string {
  const scripts = search ? "'self' 'wasm-unsafe-eval'" : "'self'";
  return `default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; script-src ${scripts}; connect-src 'self'; base-uri 'none'; form-action 'self'`;
}

/** One header of an answer. */
export interface Header {
  readonly name: string;
  readonly value: string;
}

/** Sent with every file by hosts that can. A page cannot say by itself who may frame it. */
export const SECURITY_HEADERS: readonly Header[] = [
  { name: "Content-Security-Policy", value: `${contentSecurityPolicy(true)}; frame-ancestors 'none'` },
  { name: "X-Content-Type-Options", value: "nosniff" },
  { name: "Referrer-Policy", value: "strict-origin-when-cross-origin" },
  { name: "Permissions-Policy", value: "camera=(), geolocation=(), microphone=(), payment=(), usb=()" },
];
