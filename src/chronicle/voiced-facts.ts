import type { PlacedArticle } from "../domain/article.ts";
import type { Fact, FactStatement } from "../domain/dossier.ts";
import { evidenceAt } from "../domain/evidence.ts";
import { slice, type Span } from "../domain/span.ts";
import { isCompatible } from "./figure.ts";
import { sentencesOf } from "./sentences.ts";
import { voicedPair } from "./voices.ts";

/**
 * Figures that two voices give of one thing in one sentence: marchers as the police and as the organisers count them. The press sets them side by
 * side itself, so one article is enough. Articles of one event that give the same two figures give one fact. In the order of the articles.
 * A fact goes by what is counted, and by those who count where no word says it: « les organisateurs / la préfecture ».
 */
export function voicedFacts(articles: readonly PlacedArticle[]): readonly Fact[] {
  const facts = new Map<string, Fact>();
  for (const article of articles) {
    for (const sentence of sentencesOf(article)) {
      const pair = voicedPair(slice(article.original, sentence));
      if (pair === undefined) continue;
      const [one, other] = pair;
      const words = ({ start, end }: Span): string =>
        article.original.slice(sentence.start + start, sentence.start + end);
      const statements = pair.map(({ place, figure }): FactStatement => {
        const at = { start: sentence.start + place.start, end: sentence.start + place.end };
        const passage = evidenceAt({ article: article.id, text: article.original }, at, "chronicle/voices");
        return { ...passage, value: figure.label };
      });
      const topic = one.topic === undefined ? pair.map(({ who }) => words(who)).join(" / ") : words(one.topic);
      const labels = pair.map(({ voice, figure }) => `${voice} ${figure.label}`).toSorted();
      const key = [article.event ?? article.id, one.noun, ...labels].join("|");
      const known = facts.get(key);
      facts.set(key, {
        topic: known?.topic ?? topic,
        statements: [...(known?.statements ?? []), ...statements],
        agreement: isCompatible(one.figure, other.figure) ? "agree" : "differ",
      });
    }
  }
  return [...facts.values()];
}
