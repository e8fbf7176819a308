import type { Article, DatedMention } from "../domain/article.ts";
import { daysBetween } from "../domain/day.ts";
import { writtenDate } from "../domain/written.ts";
import { clauseBefore } from "./telling-day.ts";

/** Words before a date, in its clause, that make it a plan. Folded. */
const PLAN_WORDS: ReadonlySet<string> = words(
  "sera seront aura auront ira iront devra devront pourra pourront fera feront tiendra tiendront viendra viendront " +
    "rendra rendront debutera debuteront commencera commenceront reprendra reprendront doit doivent devrait devraient " +
    "pourrait pourraient prevu prevue prevus prevues attendu attendue attendus attendues prochain prochaine",
);

/** Words that set an end: « jusqu’à lundi » is to come in the news of the day, « tissait jusqu’en 2008 » long past. Folded. */
const END_WORDS: ReadonlySet<string> = words("jusqu avant");

/** True for a date that is not that of the news: a plan or an end, « sera jugé mardi », « une réunion prévue le 14 », « jusqu’à lundi ». */
export function isPlanOrEnd(article: Pick<Article, "original">, mention: DatedMention): boolean {
  return clauseBefore(article, mention).some((word) => PLAN_WORDS.has(word) || END_WORDS.has(word));
}

/**
 * True for what an article announces rather than reports: its day comes after the article was written, or the words make it a plan. What
 * was announced may not have happened.
 */
export function isAnnounced(article: Article, mention: DatedMention): boolean {
  const { date } = mention;
  const days = date.status === "disputed" ? date.candidates.map(({ value }) => value) : [];
  if (date.status === "stated" || date.status === "implied") days.push(date.value);
  const written = writtenDate(article);
  const later =
    written !== undefined && days.length > 0 && days.every((day) => daysBetween(written.latest, day.earliest) > 0);
  return later || clauseBefore(article, mention).some((word) => PLAN_WORDS.has(word));
}

function words(line: string): ReadonlySet<string> {
  return new Set(line.split(" "));
}
