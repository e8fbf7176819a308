import type { Reference } from "./reference.ts";

const TYPES = {
  article: "NEWS",
  event: "ELEC",
  dossier: "ELEC",
  withdrawn: "GEN",
} as const satisfies Readonly<Record<Reference["kind"], string>>;

/**
 * A reference in the RIS format, lines ended by CR LF. It has no way to doubt a date: one that is not stated goes into the notes alone.
 * Source: Research Information Systems, RIS format specifications (2011).
 */
export function ris(reference: Reference): string {
  const { key, kind, title, authors, publishers, date, language, archive, url, notes } = reference;
  const isArticle = kind === "article";
  const [day, end] = isArticle ? (date?.parts ?? []) : [];
  const year = day?.[0] !== undefined && (end === undefined || end[0] === day[0]) ? String(day[0]) : undefined;
  const lines: readonly (readonly [tag: string, value: string | undefined])[] = [
    ["TY", TYPES[kind]],
    ["ID", key],
    ["TI", title],
    ...authors.map((name) => ["AU", name] as const),
    ["T2", isArticle ? (publishers.length === 0 ? undefined : publishers.join(", ")) : archive],
    ["PY", year?.padStart(4, "0")],
    ["DA", day === undefined || day.length === 1 || end !== undefined ? undefined : slashed(day)],
    ["LA", language ?? undefined],
    ["DB", isArticle ? archive : undefined],
    ["UR", url ?? undefined],
    ...notes.map((note) => ["N1", note] as const),
  ];
  const filled = lines.flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${value}\r\n`]));
  return `${filled.join("")}ER  - \r\n`;
}

/** `2023/09/19/`, `2023/09//`: always three slashes. */
function slashed([year = 0, month, day]: readonly number[]): string {
  const two = (part: number | undefined) => (part === undefined ? "" : String(part).padStart(2, "0"));
  return `${String(year).padStart(4, "0")}/${two(month)}/${two(day)}/`;
}
