/** The path below which the site is served, as an address writes it: « /été/ » gives `/%C3%A9t%C3%A9/`. One that is encoded already stays. */
export function encodedBase(base: string): string {
  return encodeURI(plainBase(base)).replaceAll("$", "%24");
}

/** The same as a server compares it: « /%C3%A9t%C3%A9/ » gives `/été/`. What cannot be decoded, or would hide a control or a quotation mark, stays. */
export function plainBase(base: string): string {
  try {
    const decoded = decodeURIComponent(base);
    return /["'\\\s\p{Cc}]/u.test(decoded) ? base : decoded;
  } catch {
    return base;
  }
}
