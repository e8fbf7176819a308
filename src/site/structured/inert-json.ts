/** JSON that cannot end the element it stands in, nor begin one: only `inertJson` makes it, and only TrustedHtml takes it. */
export type InertJson = string & { readonly kind: "InertJson" };

/** What HTML or an old script engine could read as markup or as the end of a line. Inside JSON all of it stands in strings alone. */
const LIVE = /[<>&\u{2028}\u{2029}]/gu;

/** A value as JSON for a data block: the same value to a JSON parser, and no markup to an HTML parser. Lone surrogates are escaped by JSON itself. */
export function inertJson(value: unknown): InertJson {
  const json = JSON.stringify(value) ?? "null";
  return json.replace(LIVE, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`) as InertJson;
}
