import type { DatedMention, PlacedArticle } from "../domain/article.ts";
import { implied, passagesOf, settled, stated } from "../domain/attested.ts";
import { daysBetween } from "../domain/day.ts";
import { edtfOfDays, eventDate, singleDay } from "../domain/edtf-date.ts";
import { evidenceAt } from "../domain/evidence.ts";
import { distinctPassages } from "./article-order.ts";

/** « la nuit du », « la soirée de », « une nuit de »: what follows is a day and the next. */
const NIGHT = /(?<![\p{L}\p{N}])(?:nuit|soirée|nuitée)[ \u00A0\u202F](?:de|du)[ \u00A0\u202F]$/iu;

const TO = /^[ \u00A0\u202F](?:à|au)[ \u00A0\u202F]$/u;

/** Units before a day in which « la nuit du » stands. */
const BEFORE = 14;

/**
 * The mentions of an article with each night as one: « dans la nuit de lundi à mardi » is told of Monday and Tuesday together, not of
 * either. Only where both days are known and follow one another; all others as they are, in order.
 */
export function withNights(article: PlacedArticle): readonly DatedMention[] {
  const { mentions } = article;
  const joined: DatedMention[] = [];
  for (let at = 0; at < mentions.length; at += 1) {
    const [first, second] = [mentions[at], mentions[at + 1]];
    if (first === undefined) continue;
    const night = second === undefined ? undefined : nightOf(article, first, second);
    joined.push(night ?? first);
    if (night !== undefined) at += 1;
  }
  return joined;
}

function nightOf({ id, original }: PlacedArticle, first: DatedMention, second: DatedMention): DatedMention | undefined {
  const { start, end } = first.expression;
  if (!NIGHT.test(original.slice(Math.max(0, start - BEFORE), start))) return undefined;
  if (!TO.test(original.slice(end, second.expression.start))) return undefined;
  const [evening, morning] = [settled(first.date), settled(second.date)];
  if (evening === undefined || morning === undefined) return undefined;
  const [from, to] = [singleDay(evening), singleDay(morning)];
  if (from === undefined || to === undefined || daysBetween(from, to) !== 1) return undefined;
  const days = eventDate(edtfOfDays(from, to));
  const passages = distinctPassages([first.expression, second.expression]);
  const expression = evidenceAt(
    { article: id, text: original },
    { start, end: second.expression.end },
    first.expression.rule,
  );
  if (first.date.status === "stated" && second.date.status === "stated")
    return { ...first, expression, date: stated(days, passages) };
  const evidence = distinctPassages([...passages, ...passagesOf(first.date), ...passagesOf(second.date)]);
  return { ...first, expression, date: implied(days, { because: "la nuit entre ces deux jours", evidence }) };
}
