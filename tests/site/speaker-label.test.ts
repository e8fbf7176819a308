import { expect, it, test } from "vitest";
import { stated } from "../../src/domain/attested.ts";
import { evidenceAt } from "../../src/domain/evidence.ts";
import { speakerLabel } from "../../src/site/speaker-label.ts";
import { articleRead } from "../chronicle/article-read.ts";

const labels = (text: string): readonly string[] => {
  const article = articleRead("a", `Une dépêche du jour\n\n${text}`);
  return article.quotes.map(({ speaker }) => speakerLabel(article, speaker));
};

test.each([
  ["« Le pont rouvrira lundi matin », a dit le maire de Clerval.", "selon le maire de Clerval"],
  ["« Le pont rouvrira lundi matin », a déclaré l'avocat de la commune.", "selon l’avocat de la commune"],
  ["« Le pont rouvrira lundi matin », a dit Mme Odile Garrec.", "selon Odile Garrec"],
  ["« Le pont rouvrira lundi matin », a déclaré la CGT.", "selon la CGT"],
  ["« Le pont rouvrira lundi matin ».", "locuteur inconnu"],
])("« %s » is said %s", (text, label) => {
  expect(labels(text)).toEqual([label]);
});

it("an office that stands without its article names nobody", () => {
  const article = articleRead("a", "Une dépêche du jour\n\nPorte-parole cité : « Le pont rouvrira lundi matin ».");
  const place = evidenceAt({ article: article.id, text: article.original }, { start: 21, end: 33 }, "test");
  expect(place.quote).toBe("Porte-parole");
  expect(speakerLabel(article, stated("porte-parole", [place]))).toBe("locuteur sans nom");
});
