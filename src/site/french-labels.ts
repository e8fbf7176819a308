import type { Attested, Decided } from "../domain/attested.ts";
import type { Severity } from "../domain/diagnostic.ts";
import type { VersionKind } from "../domain/dispatch.ts";
import type { NoiseKind } from "../domain/noise.ts";
import type { SourceRole } from "../domain/source.ts";
import type { MarkView, Status } from "./views.ts";

/** Narrow no-break space: before « ; ! ? » and inside « ». */
export const THIN = "\u202F";
/** No-break space: before a colon, between a number and its noun. */
export const HARD = "\u00A0";

const STATUS_WORDS: Readonly<Record<Status, string>> = {
  stated: "indiqué",
  implied: "déduit",
  disputed: "divergent",
  unknown: "inconnu",
};

export const NOISE_LABELS: Readonly<Record<NoiseKind, string>> = {
  "date-header": "date d’en-tête",
  shortcode: "code de mise en page",
  advertising: "publicité",
  teaser: "accroche étrangère",
  "related-link": "à lire aussi",
  caption: "légende",
  "update-line": "mise à jour, montrée plus haut",
  "title-line": "titre, montré plus haut",
  residue: "résidu",
};

export const ROLE_LABELS: Readonly<Record<SourceRole, string>> = {
  publisher: "éditeur",
  author: "auteur",
  credit: "crédit",
  agency: "agence",
  media: "média",
  official: "officielle",
  expert: "expert",
  photo: "photo",
  unnamed: "sans nom",
};

/** What a version of a dispatch is beside the one that is shown. What is likely only is said with its doubt. */
export const VERSION_LABELS: Readonly<Record<VersionKind, string>> = {
  whole: "version montrée",
  corrected: "version corrigée",
  uncorrected: "avant correction",
  reprint: "reprise",
  shortened: "version courte",
  earlier: "version antérieure",
  reworded: "reprise remaniée",
  translation: "autre traduction, sans doute",
};

export const SEVERITY_LABELS: Readonly<Record<Severity, string>> = {
  error: "écarté",
  warning: "à vérifier",
  info: "pour mémoire",
};

/** The sign of a value, with its word: « indiqué par l’archiviste » when an editor states it. */
export function markOf<T>(known: Attested<T> | Decided<T>): MarkView {
  if (known.status === "stated" && known.by === "editor") return { status: "stated", word: "indiqué par l’archiviste" };
  return mark(known.status);
}

export function mark(status: Status): MarkView {
  return { status, word: STATUS_WORDS[status] };
}

/** « 3 articles », « 1 article », « aucun article »; the plural is given where it is not made with an s. */
export function count(amount: number, noun: string, plural = `${noun}s`): string {
  if (amount === 0) return `${isFeminine(noun) ? "aucune" : "aucun"} ${noun}`;
  return `${number(amount)}${HARD}${amount === 1 ? noun : plural}`;
}

/** « 3 120 », with a narrow no-break space between thousands. */
export function number(value: number): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/gu, THIN);
}

/** « dans les guillemets ». */
export function quoted(text: string): string {
  return `«${THIN}${text}${THIN}»`;
}

/** « a, b et c ». */
export function enumeration(parts: readonly string[]): string {
  const last = parts.at(-1);
  if (last === undefined) return "";
  return parts.length === 1 ? last : `${parts.slice(0, -1).join(", ")} et ${last}`;
}

/** First letter in upper case, for the start of a sentence of the site's own. */
export function sentenceCase(text: string): string {
  const [first = ""] = text;
  return first.toUpperCase() + text.slice(first.length);
}

/** A note as a sentence: capital first, full stop last. */
export function asSentence(text: string): string {
  if (text === "") return "";
  return /[.!?…]$/u.test(text) ? sentenceCase(text) : `${sentenceCase(text)}.`;
}

function isFeminine(noun: string): boolean {
  return FEMININE.has(noun);
}

const FEMININE: ReadonlySet<string> = new Set([
  "version",
  "phrase",
  "journée",
  "pièce",
  "source",
  "citation",
  "page",
  "divergence",
  "mention",
]);

/** How it is known who a source is: it is named, or it goes without a name. */
export const SOURCE_ROLE_MARK_WORDS = { named: "nommée", unnamed: "sans nom" } as const;
