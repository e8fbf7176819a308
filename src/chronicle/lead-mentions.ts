import type { DatedMention, PlacedArticle } from "../domain/article.ts";
import { daysBetween } from "../domain/day.ts";
import { lengthInDays, type EventDate } from "../domain/edtf-date.ts";
import { contains, slice, overlaps } from "../domain/span.ts";
import { writtenDate } from "../domain/written.ts";
import { fold, wordsIn } from "./words.ts";

/** A date that the opening of an article speaks of. `telling`: the day on which something was said, not on which it happened. */
interface LeadMention {
  readonly mention: DatedMention;
  readonly telling: boolean;
}

/** Paragraphs in which a news article says what happened: attaque and first development. */
const LEAD_PARAGRAPHS = 2;

/** Days before writing: older dates in an opening are what is remembered (« un an après l’attentat du 14 juillet »). */
const NEWS_DAYS = 14;

/** Days: a date wider than a week does not say when an event was. */
const WIDEST_DAYS = 7;

/** Words before a date, in its clause, that make it a plan. Folded. */
const PLAN_WORDS: ReadonlySet<string> = new Set(
  (
    "sera seront aura auront ira iront devra devront pourra pourront fera feront tiendra tiendront viendra viendront " +
    "rendra rendront debutera debuteront commencera commenceront reprendra reprendront doit doivent devrait devraient " +
    "pourrait pourraient prevu prevue prevus prevues attendu attendue attendus attendues prochain prochaine jusqu avant"
  ).split(" "),
);

/** Words right before a date that make it the day of the telling: « a déclaré vendredi », « rapporté mardi ». Folded. */
const TELLING_WORDS: ReadonlySet<string> = new Set(
  (
    "rapporte annonce declare indique affirme confirme explique precise souligne assure ajoute estime dit appris publie " +
    "diffuse rapportee annoncee publiee diffusee rapportent annoncent affirment indiquent deplore denonce reconnu"
  ).split(" "),
);

/** Small words that may stand between the telling and the day: « annoncé dès lundi », « dit ce mardi ». Folded. */
const LINKING_WORDS: ReadonlySet<string> = new Set(["ce", "le", "des", "tot", "tard", "hier", "dans", "la"]);

/**
 * Dates in the first two paragraphs of an article's text that may be the day of what it tells: no wider than a week, not
 * after it was written, not long before, not a plan. Mentions whose date is unknown or set aside as noise are left out.
 */
export function leadMentions(article: PlacedArticle): readonly LeadMention[] {
  const lead = article.paragraphs.filter((paragraph) => !paragraph.heading).slice(0, LEAD_PARAGRAPHS);
  const written = writtenDate(article);
  return article.mentions
    .filter(
      ({ expression }) =>
        lead.some((paragraph) => contains(paragraph, expression)) &&
        !article.noise.some((noise) => overlaps(noise, expression)),
    )
    .filter(({ date }) => {
      if (date.status === "unknown") return false;
      const values = date.status === "disputed" ? date.candidates.map(({ value }) => value) : [date.value];
      return values.every((value) => isRecent(value, written));
    })
    .map((mention) => ({ mention, before: clauseBefore(article, mention) }))
    .filter(({ before }) => !before.some((word) => PLAN_WORDS.has(word)))
    .map(({ mention, before }) => ({ mention, telling: isTelling(before) }));
}

function isRecent(value: EventDate, written: EventDate | undefined): boolean {
  if (lengthInDays(value) > WIDEST_DAYS) return false;
  if (written === undefined) return true;
  const notLater = daysBetween(value.earliest, written.latest) >= 0;
  return notLater && daysBetween(value.latest, written.earliest) <= NEWS_DAYS;
}

/** Folded words of the clause before the date; of the clause it opens, when it stands first (« Mardi, le juge dira… »). */
function clauseBefore(article: PlacedArticle, { expression, sentence }: DatedMention): readonly string[] {
  const before = slice(article.original, { start: Math.min(sentence.start, expression.start), end: expression.start });
  const clause = before.slice(before.search(/[^,;:()–—«»“”]*$/u));
  const words = wordsIn(clause, { start: 0, end: clause.length }).map((word) => word.folded);
  if (words.length > 0) return words;
  const after = slice(article.original, { start: expression.end, end: Math.max(sentence.end, expression.end) });
  return (after.slice(0, 120).match(/[\p{L}\p{M}]+/gu) ?? []).slice(0, 8).map(fold);
}

function isTelling(before: readonly string[]): boolean {
  const last = before.findLastIndex((word) => !LINKING_WORDS.has(word));
  const word = before[last];
  return word !== undefined && before.length - 1 - last <= 2 && TELLING_WORDS.has(word);
}
