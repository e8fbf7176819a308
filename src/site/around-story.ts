import type { PlacedArticle } from "../domain/article.ts";
import { settled } from "../domain/attested.ts";
import { addDays } from "../domain/day.ts";
import type { ChronicleEntry } from "../domain/dossier.ts";
import type { Event } from "../domain/event.ts";
import { spanOfDays } from "./span-of-days.ts";

/** Days beyond which a date no longer belongs to the story itself: what led to it within a month does, a treaty of 1953 does not. */
const STORY_MARGIN_DAYS = 31;

/** Parts a chronicle into the days of the story and the dates recalled or looked ahead to. Without any dated event, all is story. */
export function aroundStory(
  chronicle: readonly ChronicleEntry[],
  articles: readonly PlacedArticle[],
  events: readonly Event[],
): { readonly story: readonly ChronicleEntry[]; readonly background: readonly ChronicleEntry[] } {
  const span = spanOfDays(articles, events);
  if (span === undefined) return { story: chronicle, background: [] };
  const from = addDays(span.earliest, -STORY_MARGIN_DAYS);
  const to = addDays(span.latest, STORY_MARGIN_DAYS);
  const isStory = (entry: ChronicleEntry): boolean => {
    const dates =
      entry.date.status === "disputed" ? entry.date.candidates.map(({ value }) => value) : [settled(entry.date)];
    return dates.some((date) => date !== undefined && date.earliest >= from && date.latest <= to);
  };
  return { story: chronicle.filter(isStory), background: chronicle.filter((entry) => !isStory(entry)) };
}
