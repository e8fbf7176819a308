import type { VersionKind } from "../../src/domain/dispatch.ts";

/** A way in which a paper prints a dispatch again. `kinds`: what the pair may rightly be called, from either side. */
export interface Remaking {
  readonly name: string;
  readonly kinds: readonly VersionKind[];
  /** The text as the other paper prints it, undefined where the text is not fit for it. */
  readonly remake: (text: string) => string | undefined;
}

/** Words that a remade text must keep: fewer may be part of any text. */
const LEAST_WORDS = 45;

/** What is done to a text, one way each; nothing is drawn by lot. */
export const REMAKINGS: readonly Remaking[] = [
  { name: "with furniture", kinds: ["reprint"], remake: furnished },
  { name: "in capitals", kinds: ["reprint"], remake: (text) => text.toUpperCase() },
  { name: "another opening", kinds: ["reprint", "shortened"], remake: reopened },
  { name: "cut to a third", kinds: ["shortened"], remake: (text) => kept(text, (at, all) => at < Math.ceil(all / 3)) },
  { name: "paragraphs left out", kinds: ["reprint", "shortened"], remake: (text) => thinned(text) },
  { name: "sentences in another order", kinds: ["reprint"], remake: turned },
  { name: "corrected", kinds: ["uncorrected", "reprint"], remake: corrected },
];

function furnished(text: string): string {
  return `Publicité\n\nPar la rédaction\n\n${text}\n\nÀ lire aussi : Les horaires d’été de la piscine\n\n© Le Courrier des Monts. Tous droits réservés`;
}

function reopened(text: string): string | undefined {
  const paragraphs = paragraphsOf(text);
  if (paragraphs.length < 4) return undefined;
  return ["Ce que l’on sait ce matin", "Voici les premiers éléments, avant d’autres.", ...paragraphs.slice(1)].join(
    "\n\n",
  );
}

function kept(text: string, keep: (at: number, all: number) => boolean): string | undefined {
  const sentences = text.split(/(?<=[.!?»]\s)/u);
  const result = sentences.filter((_, at) => keep(at, sentences.length)).join("");
  return wordCount(result) < LEAST_WORDS ? undefined : result;
}

function thinned(text: string): string | undefined {
  const paragraphs = paragraphsOf(text);
  if (paragraphs.length < 4) return undefined;
  const result = paragraphs.filter((_, at) => at % 3 !== 2).join("\n\n");
  return wordCount(result) < LEAST_WORDS ? undefined : result;
}

function turned(text: string): string {
  const sentences = text.split(/(?<=[.!?]\s)/u);
  return sentences
    .map((sentence, at) => (at % 2 === 0 ? (sentences[at + 1] ?? sentence) : (sentences[at - 1] ?? sentence)))
    .join("");
}

/** The first number of two digits or more that is not part of a date or an hour, made another. */
function corrected(text: string): string | undefined {
  const number =
    /(?<![\p{L}\p{N}/.:,h-])(?<figure>[1-9]\d{1,2})(?= (?!h |janv|f[eé]v|mars|avr|mai|juin|juil|ao[uû]t|sept|oct|nov|d[eé]c)\p{Ll}{3})/u;
  const figure = number.exec(text)?.groups?.["figure"];
  if (figure === undefined) return undefined;
  const mended = String(Number(figure) + 7);
  return `CORRECTIF – Bien lire ${mended} et non ${figure}.\n\n${text.replace(number, mended)}`;
}

function paragraphsOf(text: string): readonly string[] {
  return text.split(/\n\s*\n/u).filter((paragraph) => paragraph.trim() !== "");
}

function wordCount(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}
