import type { PlacedArticle } from "../../domain/article.ts";
import { settled } from "../../domain/attested.ts";
import { singleDay, type EventDate } from "../../domain/edtf-date.ts";
import type { Evidence } from "../../domain/evidence.ts";
import { by } from "../../domain/order.ts";
import { preposition } from "../article-line.ts";
import { chipOf } from "../chips.ts";
import { dateLabel } from "../french-dates.ts";
import { asSentence } from "../french-labels.ts";
import type { Findings, Look, Matter } from "./findings.ts";
import { inArticle } from "./remedies.ts";
import type { RemedyView } from "./views.ts";

/** Stands for a date that only the archivist may know. */
export const DATE_TO_FILL = "AAAA-MM-JJ";

/** Articles of which nobody says when they were written: those in large company first, since others are dated by them and beside them. */
export const undated: Look = (findings) => {
  const sizes = companySizes(findings);
  return findings.archive.articles
    .filter(({ published }) => published.status === "unknown")
    .toSorted(
      by(
        (article) => -(sizes.get(article.dossier ?? article.event ?? "") ?? 0),
        ({ seed }) => seed.path,
      ),
    )
    .map((article) => matterOf(article, findings));
};

/** Articles in each event and dossier. */
function companySizes({ archive }: Findings): ReadonlyMap<string, number> {
  return new Map(
    [...archive.events, ...archive.dossiers].map(({ id, articles }): [string, number] => [id, articles.length]),
  );
}

function matterOf(article: PlacedArticle, findings: Findings): Matter {
  return {
    article,
    file: article.seed.path,
    show: (context) => {
      const { published } = article;
      const hint = lastDayTold(article);
      const remedies = remediesFor(article, findings, hint);
      return {
        because: published.status === "unknown" ? asSentence(published.because) : "",
        passages: hint === undefined ? [] : [{ quote: hint.expression.quote, chip: chipOf(hint.expression, context) }],
        remedies,
        advice: remedies.length > 0 ? "" : UNREADABLE,
      };
    },
  };
}

/** What is said where a line would not be read. */
export const UNREADABLE =
  "L’en-tête de ce fichier n’est pas lisible\u00A0: corrigez-le d’abord, une ligne de plus ne serait pas lue.";

interface DayTold {
  readonly date: EventDate;
  readonly expression: Evidence;
}

/** The last day that the article's own words date to the day: it was hardly written before. */
function lastDayTold({ mentions }: PlacedArticle): DayTold | undefined {
  return mentions
    .flatMap(({ date, expression }): readonly DayTold[] => {
      const value = settled(date);
      return value === undefined || singleDay(value) === undefined ? [] : [{ date: value, expression }];
    })
    .toSorted(
      by(
        ({ date }) => date.earliest,
        ({ expression }) => -expression.start,
      ),
    )
    .at(-1);
}

function remediesFor(article: PlacedArticle, findings: Findings, hint: DayTold | undefined): readonly RemedyView[] {
  const event = findings.archive.events.find(({ id }) => id === article.event);
  const when = event === undefined || event.articles.length < 2 ? undefined : settled(event.when);
  const state = (words: string, value: string): readonly RemedyView[] =>
    inArticle(words, article, findings.suggest.state(article, "date", value), findings);
  return [
    ...(hint === undefined
      ? []
      : state(`S’il est du dernier jour dont il parle, le ${dateLabel(hint.date)}\u00A0:`, hint.date.edtf)),
    ...(when === undefined || when.edtf === hint?.date.edtf
      ? []
      : state(`S’il est du temps de son événement,${preposition(when)} ${dateLabel(when)}\u00A0:`, when.edtf)),
    ...state("Si vous savez la date (2024-05-03, 2024-05 ou 2024)\u00A0:", DATE_TO_FILL),
  ];
}
