import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { analyse } from "../src/analyse.ts";
import { passagesOf } from "../src/domain/attested.ts";
import type { Archive } from "../src/domain/archive.ts";
import { articleText, type PlacedArticle } from "../src/domain/article.ts";
import type { Evidence } from "../src/domain/evidence.ts";
import { slice } from "../src/domain/span.ts";
import type { Effects } from "../src/effects.ts";
import { decodeAs } from "../src/read/decode.ts";
import { siteModel } from "../src/site/site-model.ts";
import { memoryEffects } from "./support/memory-effects.ts";

/** Pieces of press articles as they are scraped, put together at random: stamps, furniture, sentences, quotations, debris. */
const PIECES = [
  "Mis à jour mardi 19 septembre 2023 – 04:14",
  "Publié le 3 mai 2024 à 9h05 | Par Jeanne Morvan",
  " date 2023-09 ",
  "[ad_1]",
  "Publicité",
  "À lire aussi : Le marché de Noël aura lieu",
  "Le maire de Varennes quitte ses fonctions",
  "Le maire de Varennes, Paul Tissandier, a démissionné lundi, a annoncé la préfecture.",
  "« Je pars sans regret », a déclaré M. Tissandier, 62 ans, devant 140 habitants.",
  "Selon l’AFP, le conseil se réunira vendredi 22 septembre 2023 ; 1,5 million d’euros sont en jeu.",
  "Il a ajouté : « Rien n’est décidé",
  "Une photo du pont. (Jean Roy/AFP)",
  "  • Un lien vers autre chose",
  "mot colleAutre mot. suite sans majuscule .",
  "e\u0301te\u0301 2021, l\u2019anne\u0301e derni\u00E8re\u00A0; il y a dix ans",
  "\uFEFF\u200B\u00AD",
  "---",
  "titre: un",
  "\uD800",
  "du 12 au 14 septembre 2023, entre le 3 et le 5 mai, de 1998 à 2004",
];
const articleOf = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: "binary", maxLength: 12 })), {
    minLength: 1,
    maxLength: 9,
  })
  .chain((pieces) => fc.constantFrom("\n\n", "\n", "\r\n\r\n", " ").map((joint) => `Texte. ${pieces.join(joint)}`));
const archiveOf = fc.array(articleOf, { minLength: 1, maxLength: 4 });

function effectsOf(texts: readonly string[]): Effects {
  // One plain seed, since an archive in which every file is set aside is refused.
  const seeds = ["Un texte ordinaire, que rien n’empêche de lire.", ...texts];
  return memoryEffects(Object.fromEntries(seeds.map((text, index) => [`a/seeds/${index}.txt`, text])));
}

async function archiveFrom(effects: Effects): Promise<Archive> {
  return (await analyse({ seeds: "a/seeds", lock: "a/lock", settings: "a/archive.yaml", overrides: {} }, effects))
    .archive;
}

/** Every passage that anything in the archive rests on. */
function passagesIn(archive: Archive): readonly Evidence[] {
  return [
    ...archive.articles.flatMap((article) => [
      ...[article.language, article.title, article.published, article.updated].flatMap((known) =>
        passagesOf<unknown>(known),
      ),
      ...article.sources.map((source) => source.evidence),
      ...article.quotes.flatMap((quote) => passagesOf(quote.speaker)),
      ...article.mentions.flatMap((mention) => [mention.expression, ...passagesOf(mention.date)]),
    ]),
    ...archive.events.flatMap((event) => [...passagesOf(event.title), ...passagesOf(event.when)]),
    ...archive.dossiers.flatMap((dossier) => [
      ...passagesOf(dossier.title),
      ...dossier.chronicle.flatMap((entry) => [...entry.statements, ...passagesOf(entry.date)]),
      ...dossier.facts.flatMap((fact) => fact.statements),
      ...dossier.quotations.flatMap((quotation) => quotation.versions),
      ...dossier.names.flatMap((name) => name.variants.flatMap((variant) => variant.evidence)),
    ]),
  ];
}

function rebuilt(article: PlacedArticle): string {
  let text = articleText(article);
  for (const noise of article.noise)
    text = text.slice(0, noise.start) + slice(article.original, noise) + text.slice(noise.start);
  return text;
}

describe("whatever the seeds hold", () => {
  it("every quote is exactly its slice of the original it names", async () => {
    await fc.assert(
      fc.asyncProperty(archiveOf, async (texts) => {
        const archive = await archiveFrom(effectsOf(texts));
        const originals = new Map(archive.articles.map((article) => [article.id, article.original]));
        for (const passage of passagesIn(archive)) {
          expect(originals.get(passage.article)?.slice(passage.start, passage.end)).toBe(passage.quote);
        }
      }),
      { numRuns: 150 },
    );
  });

  it("text and noise, put back in order, are the original, and the original is the seed", async () => {
    await fc.assert(
      fc.asyncProperty(archiveOf, async (texts) => {
        const effects = effectsOf(texts);
        const archive = await archiveFrom(effects);
        for (const article of archive.articles) {
          expect(rebuilt(article)).toBe(article.original);
          const bytes = await effects.files.read(`a/seeds/${article.seed.path}`);
          expect(decodeAs(bytes, article.seed.encoding)).toBe(article.original);
        }
      }),
      { numRuns: 150 },
    );
  });

  it("every date begins before it ends", async () => {
    await fc.assert(
      fc.asyncProperty(archiveOf, async (texts) => {
        for (const entry of (await archiveFrom(effectsOf(texts))).chronology) {
          const dates =
            entry.date.status === "disputed"
              ? entry.date.candidates.map(({ value }) => value)
              : entry.date.status === "unknown"
                ? []
                : [entry.date.value];
          for (const date of dates) expect(date.earliest <= date.latest, date.edtf).toBe(true);
        }
      }),
      { numRuns: 80 },
    );
  });

  it("the order in which the disk lists the files changes nothing", async () => {
    await fc.assert(
      fc.asyncProperty(archiveOf, async (texts) => {
        const effects = effectsOf(texts);
        const shuffled: Effects = {
          ...effects,
          files: { ...effects.files, list: async (folder) => (await effects.files.list(folder))?.toReversed() },
        };
        expect(JSON.stringify(await archiveFrom(shuffled))).toBe(JSON.stringify(await archiveFrom(effects)));
      }),
      { numRuns: 40 },
    );
  });

  it("every page can be made, its paragraphs the article's own words", async () => {
    await fc.assert(
      fc.asyncProperty(archiveOf, async (texts) => {
        const archive = await archiveFrom(effectsOf(texts));
        for (const page of siteModel(archive, "0").pages) {
          const content = page.data();
          if (content.kind !== "article") continue;
          const article = archive.articles.find((one) => page.address === `articles/${one.id}/index.html`);
          const shown = content.paragraphs.map((paragraph) => paragraph.runs.map((run) => run.text).join(""));
          const words = article?.paragraphs.map((paragraph) =>
            paragraph.pieces.map((piece) => slice(article.original, piece)).join(""),
          );
          expect(shown).toEqual(words);
        }
      }),
      { numRuns: 80 },
    );
  });
});
