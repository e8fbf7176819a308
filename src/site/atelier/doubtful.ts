import type { PlacedArticle } from "../../domain/article.ts";
import type { Noise, NoiseKind } from "../../domain/noise.ts";
import { by } from "../../domain/order.ts";
import { slice } from "../../domain/span.ts";
import { withoutLines } from "../../domain/suggested-edit.ts";
import { visibleText } from "../../domain/visible-text.ts";
import { chipAt } from "../chips.ts";
import { asSentence, count, NOISE_LABELS, quoted } from "../french-labels.ts";
import { sliceView } from "../slices.ts";
import type { Look, Matter } from "./findings.ts";
import { inArticle } from "./remedies.ts";

/**
 * Units from which a passage that was set aside is worth a look: of 137 in 45 articles, the longest but one has 143, most have fewer than
 * 80. A rule that takes too much takes a paragraph, not a line.
 */
const LONG = 200;
/** Share of a file, 0–1, from which what was set aside is worth a look as a whole: in 45 articles the median is .07. */
const LARGE_SHARE = 0.4;
/** Units of a passage that are shown. */
const SHOWN = 400;

/** What is shown in its own place on the page of the article, and what the archivist wrote: long or not, nothing of it is lost. */
const SHOWN_ELSEWHERE: ReadonlySet<NoiseKind> = new Set<NoiseKind>(["title-line", "update-line", "date-header"]);

/**
 * Passages that may have been set aside wrongly: long ones, and files of which much was set aside. Doubtful means no more than that: no rule says
 * of itself that it is unsure, so what is told is what would be lost if it were wrong. Longest first.
 */
export const setAsideDoubtfully: Look = (findings) =>
  findings.archive.articles
    .flatMap((article): readonly (Matter & { readonly units: number })[] => {
      const noise = article.noise.filter(({ kind, rule }) => !SHOWN_ELSEWHERE.has(kind) && rule !== "front-matter");
      const units = noise.reduce((sum, { start, end }) => sum + end - start, 0);
      const long = noise.filter(({ start, end }) => end - start >= LONG);
      if (units >= LARGE_SHARE * article.original.length && long.length === 0)
        return [{ ...matterOf(article, noise, units), units }];
      return long.map((one) => ({ ...matterOf(article, [one], units), units: one.end - one.start }));
    })
    .toSorted(
      by(
        ({ units }) => -units,
        ({ file }) => file,
      ),
    );

function matterOf(article: PlacedArticle, noise: readonly Noise[], units: number): Matter {
  const kinds = [...new Set(noise.map(({ kind }) => quoted(NOISE_LABELS[kind])))].join(", ");
  const [only, second] = noise;
  const share = Math.round((100 * units) / article.original.length);
  return {
    article,
    file: article.seed.path,
    show: (context) => ({
      because:
        second === undefined && only !== undefined
          ? `${count(only.end - only.start, "signe")} d’un seul tenant, mis de côté comme ${kinds}.`
          : `${share}\u00A0% du fichier sont mis de côté, comme ${kinds}.`,
      passages: noise.map((one) => ({
        quote: shortened(slice(article.original, one)),
        chip: chipAt(article, one, context),
      })),
      advice: NO_LINE,
    }),
  };
}

const NO_LINE =
  "Si ce n’est pas de l’article, il n’y a rien à faire. Si c’en est, aucune ligne ne peut le dire\u00A0: la règle est à corriger, et «\u202Fnpm run explain\u202F» donne son nom.";

/** Lines that look like no text of an article and were kept, since nothing proves it. Subheadings are left out: they are text. */
export const keptDoubtfully: Look = (findings) =>
  findings.archive.articles.toSorted(by(({ seed }) => seed.path)).flatMap((article) =>
    findings.keptLines(article).map((line) => ({
      article,
      file: article.seed.path,
      show: (context) => ({
        because: asSentence(line.because),
        passages: [{ quote: shortened(slice(article.original, line)), chip: chipAt(article, line, context) }],
        remedies: inArticle(
          "Si ce n’est pas de l’article\u00A0:",
          article,
          withoutLines(article.original, line),
          findings,
        ),
        advice: "Si c’en est, il n’y a rien à faire.",
      }),
    })),
  );

function shortened(passage: string): string {
  const { text, cut } = sliceView(passage.replace(/\s+/gu, " ").trim(), SHOWN);
  return visibleText(cut ? `${text} […]` : text, SHOWN + 10);
}
