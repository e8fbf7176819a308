/** A piece of XML that is already escaped; only `element` and `document` make it. */
export type Xml = string & { readonly kind: "Xml" };

/** Characters that XML 1.0 cannot hold at all, even escaped (section 2.2), lone surrogates among them. */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** An element with its attributes and content; strings are escaped, undefined content is left out. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  ...content: readonly (Xml | { readonly text: string } | undefined)[]
): Xml {
  const named = Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escapeXml(value)}"`)
    .join("");
  const inner = content
    .map((part) => (part === undefined ? "" : typeof part === "string" ? part : escapeXml(part.text)))
    .join("");
  return (inner === "" ? `<${name}${named}/>` : `<${name}${named}>${inner}</${name}>`) as Xml;
}

/** A whole XML file. */
export function xmlDocument(root: Xml): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n${root}\n`;
}

function escapeXml(text: string): string {
  return text
    .replace(FORBIDDEN, "\uFFFD")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
