import type { Article, DatedMention } from "../domain/article.ts";
import { slice } from "../domain/span.ts";
import { fold, wordsIn } from "./words.ts";

/** Words right before a date that make it the day of the telling: « a déclaré vendredi », « rapporté mardi ». Folded. */
const TELLING_WORDS: ReadonlySet<string> = new Set(
  (
    "rapporte annonce declare indique affirme confirme explique precise souligne assure ajoute estime dit appris publie " +
    "diffuse rapportee annoncee publiee diffusee rapportent annoncent affirment indiquent deplore denonce reconnu"
  ).split(" "),
);

/** Small words that may stand between the telling and the day: « annoncé dès lundi », « dit ce mardi ». Folded. */
const LINKING_WORDS: ReadonlySet<string> = new Set(["ce", "le", "des", "tot", "tard", "hier", "dans", "la"]);

/** True for the day on which something was said rather than done: « a déclaré vendredi », « rapporté mardi ». */
export function isTellingDay(article: Pick<Article, "original">, mention: DatedMention): boolean {
  const before = clauseBefore(article, mention);
  const last = before.findLastIndex((word) => !LINKING_WORDS.has(word));
  const word = before[last];
  if (word === undefined || before.length - 1 - last > 2 || !TELLING_WORDS.has(word)) return false;
  return !isReflexive(before.slice(0, last));
}

/** « Un incendie s’est déclaré jeudi », « le gagnant s’est annoncé »: nothing was said. */
function isReflexive(before: readonly string[]): boolean {
  const [pronoun, auxiliary] = before.slice(-2);
  return (pronoun === "s" || pronoun === "se") && /^(?:est|sont|etai(?:t|ent)|sera)$/u.test(auxiliary ?? "");
}

/** Folded words of the clause before the date; of the clause it opens, when it stands first (« Mardi, le juge dira… »). */
export function clauseBefore(
  article: Pick<Article, "original">,
  { expression, sentence }: DatedMention,
): readonly string[] {
  const before = slice(article.original, { start: Math.min(sentence.start, expression.start), end: expression.start });
  const clause = before.slice(before.search(/[^,;:()–—«»“”]*$/u));
  const words = wordsIn(clause, { start: 0, end: clause.length }).map((word) => word.folded);
  if (words.length > 0) return words;
  const after = slice(article.original, { start: expression.end, end: Math.max(sentence.end, expression.end) });
  return (after.slice(0, 120).match(/[\p{L}\p{M}]+/gu) ?? []).slice(0, 8).map(fold);
}
