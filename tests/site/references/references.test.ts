import { Cite } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-csl";
import "@citation-js/plugin-ris";
import { describe, expect, it } from "vitest";
import { analyse } from "../../../src/analyse.ts";
import { coins } from "../../../src/site/references/coins.ts";
import { REFERENCE_FORMATS } from "../../../src/site/references/index.ts";
import { oneLine } from "../../../src/site/one-line.ts";
import { referenceDate, type Reference } from "../../../src/site/references/reference.ts";
import { eventDate } from "../../../src/domain/edtf-date.ts";
import { siteModel, type SiteModel } from "../../../src/site/site-model.ts";
import { memoryEffects } from "../../support/memory-effects.ts";

const OPTIONS = { seeds: "a/seeds", lock: "a/lock", settings: "a/archive.yaml", overrides: {} };

const STATED = `---
title: Le pont de Varennes rouvre
date: 2024-06-04
source: L’Écho de l’Argonne
author: Solène Quirot
url: https://echo.example/pont
---
Le pont de Varennes a rouvert mardi à la circulation, a annoncé le maire.

Les travaux ont duré deux ans.
`;
const IMPLIED = `La gare de Sainte-Menehould ferme ses guichets

Mis à jour le 3 mai 2024

Les guichets de la gare ferment à la fin du mois, faute de voyageurs.
`;
const UNDATED = "Une chorale chante sous les halles, devant deux cents personnes venues de tout le canton.\n";

async function site(url = "https://archive.example/presse/"): Promise<SiteModel> {
  const seeds = { "a/seeds/pont.txt": STATED, "a/seeds/gare.txt": IMPLIED, "a/seeds/chorale.txt": UNDATED };
  const { archive } = await analyse({ ...OPTIONS, overrides: url === "" ? {} : { url } }, memoryEffects(seeds));
  return siteModel(archive, "0");
}

const fileAt = (model: SiteModel, address: string): string =>
  model.texts.find((one) => one.address === address)?.content() ?? "";
const addressOf = (model: SiteModel, word: string, extension: string): string =>
  model.texts.map(({ address }) => address).find((at) => at.includes(word) && at.endsWith(`.${extension}`)) ?? "";
const published = async (word: string, extension: string, url?: string): Promise<string> => {
  const model = await site(url);
  return fileAt(model, addressOf(model, word, extension));
};
const READ_AS = { bib: "@biblatex/text", ris: "@ris/file", json: "@else/json" } as const;
const parsed = (text: string, extension: keyof typeof READ_AS) =>
  new Cite(text, { forceType: READ_AS[extension] }).data;

const A_REFERENCE: Reference = {
  key: "article-crue",
  kind: "article",
  title: "La crue",
  authors: ["Solène Quirot", "Paul et Marie and Co"],
  publishers: ["L’Écho"],
  date: { edtf: "2024-06-04", parts: [[2024, 6, 4]] },
  language: "fr",
  archive: "Recoupe",
  path: "articles/crue/",
  url: "https://archive.example/articles/crue/",
  notes: ["Pièce A."],
};

describe("the reference of an article that states all", () => {
  it.each(REFERENCE_FORMATS.map((format) => [format.extension] as const))(
    "gives title, date, paper, author and address back from .%s",
    async (extension) => {
      const [item] = parsed(await published("pont", extension), extension);
      expect(item).toMatchObject({
        title: "Le pont de Varennes rouvre",
        "container-title": "L’Écho de l’Argonne",
        issued: { "date-parts": [extension === "ris" ? [2024] : [2024, 6, 4]] },
        URL: expect.stringMatching(/^https:\/\/archive\.example\/presse\/articles\/[a-z0-9-]+\/$/u),
      });
      expect(JSON.stringify(item)).toContain("Solène Quirot");
    },
  );

  it("gives its day in RIS too, where the parser of the test keeps the year alone", async () => {
    expect(await published("pont", "ris")).toContain("\r\nPY  - 2024\r\nDA  - 2024/06/04/\r\n");
  });
});

describe("the reference of an article whose date is implied", () => {
  it("keeps the question mark where the format has one, and no number", async () => {
    expect(parsed(await published("gare", "json"), "json")[0]?.["issued"]).toEqual({ literal: "2024-05-03?" });
    expect(await published("gare", "bib")).toContain("date = {2024-05-03?},");
  });

  it("gives no date in RIS, and tells it in a note", async () => {
    const text = await published("gare", "ris");
    expect(text).not.toMatch(/^(?:PY|DA)/mu);
    expect(text).toMatch(/^N1 {2}- Écrit\u00A0: 3\u00A0mai 2024\u202F\? \(date déduite, EDTF 2024-05-03\?\)\.\r$/mu);
  });
});

it("an article without a date has none in any reference, and says so", async () => {
  for (const { extension } of REFERENCE_FORMATS) {
    const text = await published("chorale", extension);
    expect(text).toContain("Écrit\u00A0: date inconnue.");
    expect(text).not.toMatch(/^\s*(?:date =|"issued"|PY|DA)/mu);
  }
});

it("an archive without an address of its own gives none, and names the page by its path", async () => {
  for (const { extension } of REFERENCE_FORMATS)
    expect(await published("pont", extension, "")).not.toMatch(/UR {2}-|url|URL/u);
  expect(await published("pont", "bib", "")).toMatch(/note = \{Recoupe, articles\/[a-z0-9-]+\/\. /u);
  expect(await published("pont", "json", "")).toMatch(/"archive_location": "articles\/[a-z0-9-]+\/"/u);
});

describe("a date in a reference", () => {
  it.each([
    ["2024-06-04", true, "2024-06-04", [[2024, 6, 4]]],
    ["2024-06", true, "2024-06", [[2024, 6]]],
    [
      "2024-06-04/2024-06-06",
      true,
      "2024-06-04/2024-06-06",
      [
        [2024, 6, 4],
        [2024, 6, 6],
      ],
    ],
    ["2024-06-04", false, "2024-06-04?", null],
    ["2024-06-04/2024-06-06", false, "2024-06-04?/2024-06-06?", null],
    ["2024-06-04?", true, "2024-06-04?", null],
    ["199X", true, "199X", null],
    ["2024-21", true, "2024-21", null],
  ])("%s, stated: %s, is told as %s", (edtf, isStated, told, parts) => {
    expect(referenceDate(eventDate(edtf), isStated)).toEqual({ edtf: told, parts });
  });
});

describe("the OpenURL of a reference", () => {
  it("gives title, date, paper and authors back as keys and values", () => {
    const pairs = new URLSearchParams(coins(A_REFERENCE));
    expect(Object.fromEntries(pairs)).toMatchObject({
      ctx_ver: "Z39.88-2004",
      rft_val_fmt: "info:ofi/fmt:kev:mtx:dc",
      "rft.type": "newspaperArticle",
      "rft.title": "La crue",
      "rft.source": "L’Écho",
      "rft.date": "2024-06-04",
      "rft.identifier": "https://archive.example/articles/crue/",
    });
    expect(pairs.getAll("rft.creator")).toEqual(A_REFERENCE.authors);
  });

  it("leaves a doubtful date out", () => {
    const doubtful = { ...A_REFERENCE, date: { edtf: "2024-06-04?", parts: null } };
    expect(new URLSearchParams(coins(doubtful)).has("rft.date")).toBe(false);
  });
});

const HOSTILE = [
  "100 % de 5 & 6, # _ $ ^ ~ \\ { } } {",
  "}, url = {javascript:alert(1)}, note = {",
  "@article{x, title={y}}",
  "ligne\r\nER  - \r\nTY  - BOOK\r\nTI  - autre",
  "</script><script>alert(1)</script>",
  "\u202Eàrevers\u2028suite\u0000\uD800",
  `e${"\u0301".repeat(40)}`,
  "« Où ? » dit-il ; l’œuvre",
  "=HYPERLINK(1)",
];

describe.each(HOSTILE)("a title like %j", (words) => {
  const reference: Reference = { ...A_REFERENCE, title: oneLine(words), publishers: [oneLine(words)] };

  it.each(REFERENCE_FORMATS.map((format) => [format.extension, format] as const))(
    "comes back whole from .%s",
    (extension, { write }) => {
      const items = parsed(write(reference), extension);
      const [item] = items;
      expect(items).toHaveLength(1);
      // The parser takes every space for a plain one, and composes or not as it likes.
      const plain = (text: unknown) => String(text).replace(/\s+/gu, " ").normalize("NFC");
      expect(plain(item?.["title"])).toBe(plain(reference.title));
      expect(plain(item?.["container-title"])).toBe(plain(reference.title));
      expect(item?.["URL"]).toBe(A_REFERENCE.url);
      expect(item?.["note"]).toBe("Pièce A.");
    },
  );

  it("stays one value of the OpenURL", () => {
    expect(new URLSearchParams(coins(reference)).get("rft.title")).toBe(reference.title);
  });

  it("stays on one line of RIS", () => {
    const lines = REFERENCE_FORMATS[1]?.write(reference).split("\r\n") ?? [];
    expect(
      lines.slice(0, -1).every((line) => /^[A-Z][A-Z0-9] {2}- /u.test(line) && !/[\p{Cc}\p{Zl}\p{Zp}]/u.test(line)),
    ).toBe(true);
  });
});

it("a title of ten thousand characters is cut at a word, in every field", () => {
  const long = oneLine("mot ".repeat(2500));
  expect(long.length).toBeLessThan(510);
  expect(long.endsWith("mot […]")).toBe(true);
});
