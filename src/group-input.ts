import { toldDays, yearlessDays } from "./chronicle/lead-mentions.ts";
import { articleText, type Article } from "./domain/article.ts";
import { settled } from "./domain/attested.ts";
import { writtenDate } from "./domain/written.ts";
import type { GroupInput } from "./group/profile.ts";

/** What grouping needs of an article that was read. */
export function groupInput(article: Article): GroupInput {
  return {
    id: article.id,
    text: () => `${settled(article.title) ?? ""}\n${articleText(article)}`,
    days: writtenDate(article),
    told: toldDays(article),
    yearless: yearlessDays(article),
    editorEvent: article.editorEvent?.value,
  };
}
