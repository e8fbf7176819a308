import { describe, expect, test } from "vitest";
import { disputed, implied, stated, unknown } from "../../src/domain/attested.ts";
import { eventDate } from "../../src/domain/edtf-date.ts";
import { evidenceAt } from "../../src/domain/evidence.ts";
import { articleId, seedPath } from "../../src/domain/names.ts";
import type { Seed } from "../../src/domain/seed.ts";
import { frontMatterContradictions } from "../../src/read/front-matter-contradictions.ts";
import { readFrontMatter } from "../../src/read/front-matter.ts";

const PATH = seedPath("2024/digue.txt");
const HEAD = "---\ntitre: Une digue neuve\ndate: 2024-05-03\nsource: Le Courrier du Lac\nlang: fr\n---\n";
const STAMP = "Publié le 5 mai 2024";
const TEXT = `${HEAD}La digue a cédé\n\n${STAMP}\n\nThe dam broke on Sunday.\n\nRadio Bresse`;
const ORIGINAL = { article: articleId("essai"), text: TEXT };

const seed: Seed = {
  path: PATH,
  sha256: "0".repeat(64),
  bytes: TEXT.length,
  encoding: "utf-8",
  original: TEXT,
  ...readFrontMatter(PATH, TEXT).value,
};

function passage(words: string) {
  const start = TEXT.indexOf(words);
  return evidenceAt(ORIGINAL, { start, end: start + words.length }, "test");
}

const kept = {
  title: stated("Une digue neuve", [passage("Une digue neuve")], "editor"),
  published: stated(eventDate("2024-05-03"), [passage("2024-05-03")], "editor"),
  updated: unknown("rien"),
  language: stated("fr", [passage("fr\n")], "editor"),
  sources: [],
};
const silent = {
  title: unknown("rien"),
  published: unknown("rien"),
  updated: unknown("rien"),
  language: unknown("rien"),
  sources: [],
};

function keys(read: Parameters<typeof frontMatterContradictions>[2]): readonly string[] {
  return frontMatterContradictions(seed, kept, read).map((one) => one.key);
}

describe("the front matter is contradicted", () => {
  test("by a stamp, a headline, a language and a publisher of the text, each with its line and passage", () => {
    const found = frontMatterContradictions(seed, kept, {
      title: stated("La digue a cédé", [passage("La digue a cédé")]),
      published: stated(eventDate("2024-05-05"), [passage(STAMP)]),
      updated: unknown("rien"),
      language: implied("en", { because: "lettres", evidence: [passage("The dam broke")] }),
      sources: [
        { name: "Radio Bresse", canonical: "Radio Bresse", role: "publisher", evidence: passage("Radio Bresse") },
      ],
    });
    expect(found.map((one) => one.key)).toEqual(["date", "title", "lang", "source"]);
    expect(found.map((one) => TEXT.slice(one.at.start, one.at.end))).toEqual([
      "2024-05-03",
      "Une digue neuve",
      "fr",
      "Le Courrier du Lac",
    ]);
    expect(found[0]?.message).toBe(
      "2024/digue.txt, ligne 3\u00A0: l’en-tête dit «\u202F2024-05-03\u202F», le texte dit «\u202FPublié le 5 mai 2024\u202F». La valeur de l’en-tête est publiée, comme parole de l’archiviste. Vérifiez-la\u202F; si le texte a raison, retirez cette ligne.",
    );
  });

  test("by two stamps that disagree, when neither is the editor's day", () => {
    const published = disputed([
      { value: eventDate("2024-05-05"), evidence: [passage(STAMP)] },
      { value: eventDate("2024-06"), evidence: [passage("Radio Bresse")] },
    ]);
    expect(keys({ ...silent, published })).toEqual(["date"]);
  });
});

describe("the front matter is not contradicted", () => {
  test("by a text that says nothing", () => {
    expect(keys(silent)).toEqual([]);
  });

  test("by the month in which the editor's day lies, nor by what is only implied", () => {
    const month = stated(eventDate("2024-05"), [passage(STAMP)]);
    expect(keys({ ...silent, published: month })).toEqual([]);
    const day = implied(eventDate("2024-05-05?"), { because: "dépêche", evidence: [passage(STAMP)] });
    expect(keys({ ...silent, published: day })).toEqual([]);
  });

  test("by a headline that only typography or length parts from the editor's", () => {
    const title = stated("« UNE DIGUE NEUVE » pour le lac", [passage("La digue a cédé")]);
    expect(keys({ ...silent, title })).toEqual([]);
  });
});
