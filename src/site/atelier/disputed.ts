import type { PlacedArticle } from "../../domain/article.ts";
import type { Attested } from "../../domain/attested.ts";
import type { EventDate } from "../../domain/edtf-date.ts";
import { by } from "../../domain/order.ts";
import { preposition } from "../article-line.ts";
import { chipOf } from "../chips.ts";
import { dateLabel } from "../french-dates.ts";
import type { Findings, Look, Matter } from "./findings.ts";
import { inArticle } from "./remedies.ts";
import { UNREADABLE } from "./undated.ts";

/** Articles whose passages give two dates for one thing: the archive shows both and takes neither. */
export const disputed: Look = (findings) =>
  findings.archive.articles
    .toSorted(by(({ seed }) => seed.path))
    .flatMap((article) => [
      ...matterOf("date", article.published, article, findings),
      ...matterOf("updated", article.updated, article, findings),
    ]);

function matterOf(
  key: "date" | "updated",
  known: Attested<EventDate>,
  article: PlacedArticle,
  findings: Findings,
): readonly Matter[] {
  if (known.status !== "disputed") return [];
  return [
    {
      article,
      file: article.seed.path,
      show: (context) => {
        const remedies = known.candidates.flatMap(({ value }) =>
          inArticle(
            `Si c’est${preposition(value)} ${dateLabel(value)}\u00A0:`,
            article,
            findings.suggest.state(article, key, value.edtf),
            findings,
          ),
        );
        return {
          because: key === "date" ? WRITTEN : UPDATED,
          passages: known.candidates.flatMap(({ evidence }) =>
            evidence.map((passage) => ({ quote: passage.quote, chip: chipOf(passage, context) })),
          ),
          remedies,
          advice: remedies.length > 0 ? "" : UNREADABLE,
        };
      },
    },
  ];
}

const WRITTEN = "Ces passages ne disent pas le même jour d’écriture.";
const UPDATED = "Ces passages ne disent pas le même jour de mise à jour.";
