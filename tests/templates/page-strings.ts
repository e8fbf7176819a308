import type { PageData } from "../../src/site/pages.ts";

/** Keys whose strings are addresses, ids or codes that the site itself makes: never words of a text. */
const MADE_BY_THE_SITE: ReadonlySet<string> = new Set([
  "kind",
  "status",
  "agreement",
  "style",
  "href",
  "noteHref",
  "backHref",
  "link",
  "home",
  "stylesheet",
  "icon",
  "fonts",
  "canonical",
  "structured",
  "feed",
  "data",
  "id",
  "anchor",
  "datetime",
  "lang",
]);

/** The same page with every string that a text could have lent replaced. */
export function withWords(content: PageData, words: string): PageData {
  const changed = replacedAt("", content, words);
  if (!isPage(changed)) throw new TypeError("the words of a page were replaced and it is no page any more");
  return changed;
}

/** Every link target a view holds. */
export function hrefsOf(value: unknown): readonly string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === "href" && typeof inner === "string" ? [inner] : hrefsOf(inner),
  );
}

function isPage(value: unknown): value is PageData {
  return typeof value === "object" && value !== null && "kind" in value && "shell" in value;
}

function replacedAt(key: string, value: unknown, words: string): unknown {
  if (typeof value === "string") return words;
  if (Array.isArray(value))
    return MADE_BY_THE_SITE.has(key) ? value : value.map((inner) => replacedAt(key, inner, words));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) =>
      typeof inner === "string" && MADE_BY_THE_SITE.has(name) ? [name, inner] : [name, replacedAt(name, inner, words)],
    ),
  );
}
