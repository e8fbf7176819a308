import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { explainCommand } from "../src/commands/explain.ts";
import { parseFlags } from "../src/commands/flags.ts";
import { analyse } from "../src/analyse.ts";
import { passagesOf } from "../src/domain/attested.ts";
import type { PlacedArticle } from "../src/domain/article.ts";
import { rejectedPassage, type Rejected } from "../src/domain/rejected.ts";
import { overlaps } from "../src/domain/span.ts";
import { rejectedCandidates } from "../src/rejected-candidates.ts";
import { texts } from "./clean/any-text.ts";
import { memoryEffects } from "./support/memory-effects.ts";

/** An article written for this test: a stamp, a caption with its date, and words that only look like dates. */
const LIBRARY = `La bibliothèque rouvre ses portes

Publié le 14 mars 2022 à 18 h 05 – Mis à jour le 15 mars 2022

La bibliothèque de la rue du 4-Septembre a rouvert jeudi, a indiqué la mairie. Elle ouvrira les mardis et un samedi sur deux.

Le chantier au long cours

Mme Avril, qui la dirige, attend 2150 lecteurs. Le chantier avait commencé le 3 mai 2019 pour 1900 euros. Le club Lecture 2030 a gagné son tournoi 3-1.

À lire aussi : Le musée fermera le 2 juin 2022
`;

/** Runs the command as the program does, in a world in memory. */
async function explained(
  seeds: Readonly<Record<string, string>>,
  args: readonly string[],
  colour = false,
): Promise<string> {
  const files = Object.fromEntries(Object.entries(seeds).map(([path, text]) => [`/a/seeds/${path}`, text]));
  const effects = memoryEffects(files, {}, { colour });
  const { flags, operands } = parseFlags(args, explainCommand.flags);
  expect(await explainCommand.run({ flags, operands, workingFolder: "/a", effects })).toBe(0);
  return effects.said.join("\n");
}

async function articlesOf(seeds: Readonly<Record<string, string>>): Promise<readonly PlacedArticle[]> {
  const files = Object.fromEntries(Object.entries(seeds).map(([path, text]) => [`/a/seeds/${path}`, text]));
  const paths = { seeds: "/a/seeds", lock: "/a/archive.lock.json", settings: "/a/archive.yaml" };
  return (await analyse({ ...paths, overrides: {} }, memoryEffects(files))).archive.articles;
}

/** Passages of a list with their reasons: « les mardis » → why. */
function reasons(list: readonly Rejected[]): ReadonlyMap<string, string> {
  return new Map(list.map((one) => [one.kind === "text" ? one.text : one.evidence[0].quote, one.because]));
}

describe("explain", () => {
  it("lists every word that looks like a date and is none, with the reason", async () => {
    const [article] = await articlesOf({ "a.txt": LIBRARY });
    if (article === undefined) throw new Error("no article");
    const { mentions } = rejectedCandidates(article, [article]);
    expect([...reasons(mentions)]).toEqual([
      ["4-Septembre", "nom de rue ou de lieu"],
      ["mardis", "jour qui revient\u00a0: le pluriel ne dit pas lequel"],
      ["samedi", "jour qui revient"],
      ["Avril", "nom de personne\u00a0: un titre de civilité est devant"],
      ["1900", "prix ou montant"],
      ["2030", "partie d’un nom\u00a0: modèle, œuvre ou rendez-vous qui porte une année"],
      ["3-1", "score, ou intervalle entre deux nombres"],
    ]);
  });

  it("says why each other date of the file does not date the article", async () => {
    const [article] = await articlesOf({ "2022-03-20-bibliotheque.txt": LIBRARY });
    if (article === undefined) throw new Error("no article");
    const { published } = rejectedCandidates(article, [article]);
    const why = reasons(published);
    expect(why.get("3 mai 2019")).toMatch(/^dite dans le corps.*quand une chose est arrivée/u);
    expect(why.get("Mis à jour le 15 mars 2022")).toMatch(/^mise à jour/u);
    expect(why.get("2 juin 2022")).toMatch(/lien vers un autre article/u);
    expect(why.get("2022-03-20-bibliotheque.txt")).toMatch(/nom du fichier.*il dit le 20 mars 2022/u);
  });

  it("names the lines that are no title, the names that are no source, and the doubtful lines that were kept", async () => {
    const out = await explained({ "a.txt": LIBRARY }, ["a.txt"]);
    expect(out).toMatch(
      /lignes non retenues comme titre \(1\)\n {4}mise de côté\u00a0: la mise à jour de l’article\n/u,
    );
    expect(out).toMatch(/ligne isolée sans point\u00a0: intertitre possible, gardée\n.*« Le chantier au long cours »/u);
    const [article] = await articlesOf({ "a.txt": LIBRARY.replace("Mme Avril", "Odile Brémond") });
    if (article === undefined) throw new Error("no article");
    expect([...reasons(rejectedCandidates(article, [article]).sources)]).toContainEqual([
      "Odile Brémond",
      "nommé, rien ne lui est attribué",
    ]);
  });

  it("prints not one escape where nobody asked for colour, and the same words in colour where somebody did", async () => {
    const plain = await explained({ "a.txt": LIBRARY }, ["a.txt"]);
    const coloured = await explained({ "a.txt": LIBRARY }, ["a.txt"], true);
    expect(plain).not.toContain("\u001B");
    expect(coloured).toContain("\u001B[1m");
    expect(coloured).toContain("\u001B[2m");
    expect(coloured.replace(/\u001B\[\d+m/gu, "")).toBe(plain);
  });

  it("never lets a control character of a seed reach the terminal", async () => {
    const seed = LIBRARY.replace("Mme Avril", "Mme \u001B[31mAvril\u202E\u{1F4D6}");
    expect(await explained({ "a.txt": seed }, ["a.txt", "--all"])).not.toMatch(/[\u001B\u202E]/u);
  });

  it("lists twelve candidates of a kind, and all of them when asked", async () => {
    const scores = Array.from({ length: 15 }, (_, index) => `${index + 1}-2`);
    const seed = `Le tournoi de pétanque du canton s’est joué sans pluie. Les parties ont fini par ${scores.join(", puis ")} au bout de la nuit.\n`;
    const some = await explained({ "a.txt": seed }, ["a.txt"]);
    const all = await explained({ "a.txt": seed }, ["a.txt", "--all"]);
    expect(some).toContain("mots qui ressemblent à une date (15)");
    expect(some).toContain("… et 3 autres");
    expect(all).not.toContain("… et");
    expect(all.split("\n").length).toBeGreaterThan(some.split("\n").length);
  });

  it("prints one JSON object for programs: the article as it is published, and what was rejected", async () => {
    const out = await explained({ "a.txt": LIBRARY }, ["a.txt", "--json"], true);
    const told: unknown = JSON.parse(out);
    expect(told).toMatchObject({
      title: { status: "stated", value: "La bibliothèque rouvre ses portes" },
      published: { status: "stated", value: { edtf: "2022-03-14" } },
      diagnostics: [],
    });
    expect(told).toHaveProperty("rejected.mentions.0.evidence.0.quote", "4-Septembre");
  });

  it("refuses a seed that is not there", async () => {
    await expect(explained({ "a.txt": LIBRARY }, ["b.txt"])).rejects.toThrow(/Aucun article/u);
    const twice = { "nord/1.txt": LIBRARY, "sud/1.txt": LIBRARY.replace("jeudi", "vendredi") };
    await expect(explained(twice, ["1.txt"])).rejects.toThrow(/Plusieurs articles.*nord\/1\.txt.*sud\/1\.txt/u);
    expect(await explained(twice, ["sud/1"])).toContain("sud/1.txt");
    expect(await explained(twice, ["seeds/sud/1.txt"])).toContain("sud/1.txt");
  });
});

describe("for any text", () => {
  it("every rejected passage is the exact slice, and no date that was found is said to be passed over", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(texts, { minLength: 1, maxLength: 3 }), async (some) => {
        // A text with a NUL is set aside; this one is always there.
        const seeds = {
          ...Object.fromEntries(some.map((text, index) => [`${index}.txt`, `${text}\nLe bac part mardi 3 mai 2022.`])),
          "library.txt": LIBRARY,
        };
        const articles = await articlesOf(seeds);
        const byId = new Map(articles.map((one) => [one.id, one]));
        for (const article of articles) {
          const rejected = rejectedCandidates(article, articles);
          const found = [
            ...article.mentions.map(({ expression }) => expression),
            ...passagesOf(article.published),
            ...passagesOf(article.updated),
          ].filter((passage) => passage.article === article.id);
          for (const one of Object.values(rejected).flat()) {
            expect(one.because).not.toBe("");
            if (one.kind === "text") continue;
            for (const { article: of, start, end, quote } of one.evidence)
              expect(quote).toBe(byId.get(of)?.original.slice(start, end));
          }
          const over = rejected.mentions.flatMap((one) => rejectedPassage(one) ?? []);
          expect(over.filter((passage) => found.some((one) => overlaps(one, passage)))).toEqual([]);
        }
      }),
      { numRuns: 60 },
    );
  });
});
