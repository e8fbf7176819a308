import type { DatedMention } from "../domain/article.ts";
import { implied, stated, type Implied, type Stated } from "../domain/attested.ts";
import { eventDate, isUncertain, type EventDate } from "../domain/edtf-date.ts";
import { distinctPassages } from "./article-order.ts";

/** A mention whose day the archive holds, by the text or by deduction. */
export interface SettledMention extends DatedMention {
  readonly date: Stated<EventDate> | Implied<EventDate>;
}

/** True when the mention has exactly one value. */
export function isSettled(mention: DatedMention): mention is SettledMention {
  return mention.date.status === "stated" || mention.date.status === "implied";
}

/**
 * One date from mentions that all mean the same days: stated as soon as one of them states it, with the passages of those
 * that do; else implied, with the expressions it was deduced from. Uncertain only if all that decide are uncertain.
 * Throws RangeError without mentions.
 */
export function attestDays(mentions: readonly SettledMention[]): Stated<EventDate> | Implied<EventDate> {
  const stating = mentions.flatMap(({ date }) => (date.status === "stated" ? [date] : []));
  if (stating.length > 0) {
    const by = stating.every((date) => date.by === "editor") ? "editor" : "text";
    return stated(commonDate(stating), distinctPassages(stating.flatMap((date) => date.evidence)), by);
  }
  const evidence = distinctPassages(mentions.flatMap(({ date, expression }) => [expression, ...date.evidence]));
  return implied(commonDate(mentions.map(({ date }) => date)), {
    because: `déduit de ${quotedExpressions(mentions)}`,
    evidence,
  });
}

/** « lundi », « lundi matin »: the expressions as they stand, each wording once, in French quotation marks. */
export function quotedExpressions(mentions: readonly DatedMention[]): string {
  const wordings = new Map<string, string>();
  for (const { expression } of mentions) {
    const wording = expression.quote.replace(/\s+/gu, " ").trim();
    const key = wording.toLowerCase();
    if (!wordings.has(key)) wordings.set(key, wording);
  }
  return [...wordings.values()].map((wording) => `«\u202F${wording}\u202F»`).join(", ");
}

/** The value they share; its hour only where all give the same one. */
function commonDate(dates: readonly { readonly value: EventDate }[]): EventDate {
  const values = dates.map(({ value }) => value);
  const best = values.find((value) => !isUncertain(value)) ?? values[0];
  if (best === undefined) throw new RangeError("no date to choose from");
  const sameTime = values.every((value) => value.time === best.time && value.zone === best.zone);
  if (!sameTime) return eventDate(best.edtf);
  return best;
}
