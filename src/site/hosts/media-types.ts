/** One JSON value a line; what `datapackage.json` calls it too. */
export const JSON_LINES = "application/x-ndjson";

/** Type of every kind of file that the site publishes, by its extension. `txt` and the like are text, with their encoding. */
export const MEDIA_TYPES: readonly (readonly [type: string, ...extensions: string[]])[] = [
  ["text/html", "html"],
  ["text/css", "css"],
  ["text/javascript", "js"],
  ["text/plain", "txt"],
  ["text/csv", "csv"],
  ["application/json", "json"],
  [JSON_LINES, "jsonl"],
  ["application/xml", "xml"],
  ["application/x-bibtex", "bib"],
  ["application/x-research-info-systems", "ris"],
  ["image/svg+xml", "svg"],
  ["font/woff2", "woff2"],
];

/** What `fil.xml` is. */
export const ATOM = "application/atom+xml";

/** Types that are text, whose encoding is told, and which are sent compressed. */
export const TEXT_TYPES: readonly string[] = [ATOM, ...MEDIA_TYPES.map(([type]) => type)].filter(
  (type) => type !== "text/html" && type !== "font/woff2",
);
