import { DomUtils, parseDocument } from "htmlparser2";
import { describe, expect, it } from "vitest";
import { analyse } from "../../../src/analyse.ts";
import type { PageKind } from "../../../src/site/pages.ts";
import { siteModel } from "../../../src/site/site-model.ts";
import { inertJson } from "../../../src/site/structured/inert-json.ts";
import { memoryEffects } from "../../support/memory-effects.ts";
import { renderSample } from "../../templates/render-sample.ts";
import { faultsOf } from "./vocabulary.ts";

const OPTIONS = { seeds: "a/seeds", lock: "a/lock", settings: "a/archive.yaml", overrides: {} };
const HOSTILE = "</script><script>alert(1)</script> & \u2028 <!--";

const SEEDS = {
  "a/seeds/pont.txt": `---
title: Le pont de Varennes rouvre
date: 2024-06-04
source: L’Écho de l’Argonne
author: Solène Quirot
event: Le pont
---
Le pont de Varennes a rouvert mardi à la circulation, a annoncé le maire.
`,
  "a/seeds/pont-2.txt": `---
title: ${JSON.stringify(HOSTILE)}
event: Le pont
---
Le pont de Varennes rouvre, et les camions reviennent dans la ville.
`,
  "a/seeds/gare.txt": `La gare de Sainte-Menehould ferme ses guichets

Mis à jour le 3 mai 2024

Les guichets de la gare ferment à la fin du mois, faute de voyageurs.
`,
};

/** The pages of a kind as HTML, with the graph each holds. */
async function pages(kind: PageKind, url: string | undefined = "https://archive.example/presse/") {
  const { archive } = await analyse({ ...OPTIONS, overrides: url === "" ? {} : { url } }, memoryEffects(SEEDS));
  return siteModel(archive, "0")
    .pages.filter((page) => page.kind === kind)
    .map((page) => {
      const document = parseDocument(renderSample(page));
      const blocks = DomUtils.findAll(({ name }) => name === "script", document.children);
      return {
        address: page.address,
        blocks,
        graph: graphIn(blocks.map((block) => DomUtils.textContent(block)).join("")),
        meta: new Map(
          DomUtils.findAll(({ name, attribs }) => name === "meta" && "property" in attribs, document.children).map(
            ({ attribs }) => [attribs["property"], attribs["content"]],
          ),
        ),
      };
    });
}

function graphIn(text: string): readonly Readonly<Record<string, unknown>>[] {
  const value: unknown = text === "" ? { "@graph": [] } : JSON.parse(text);
  return Object(value)["@graph"];
}

const about = async (kind: PageKind, word: string, url?: string) =>
  (await pages(kind, url)).find(({ address }) => address.includes(word))?.graph.at(-1);

describe("what a page tells programs of itself", () => {
  it.each([
    ["front"],
    ["event"],
    ["article"],
    ["chronology"],
    ["year"],
    ["sources"],
    ["source"],
    ["data"],
    ["about"],
  ] as const)("keeps to the vocabulary of schema.org on a %s page", async (kind) => {
    for (const url of [undefined, ""]) {
      const all = await pages(kind, url);
      expect(all.length).toBeGreaterThan(0);
      for (const { graph, blocks } of all) {
        expect(blocks.map(({ attribs }) => attribs["type"])).toEqual(["application/ld+json"]);
        expect(graph.slice(0, 2).map((thing) => thing["@type"])).toEqual(["WebSite", "WebPage"]);
        expect(graph.flatMap((thing) => faultsOf(thing))).toEqual([]);
      }
    }
  });

  it("says nothing on a page that leads nowhere", async () => {
    const [page] = await pages("not-found");
    expect(page?.blocks).toEqual([]);
    expect(page?.meta.size).toBe(0);
  });

  it("gives a stated day, headline, author and paper, and the original with its sum", async () => {
    expect(await about("article", "pont-de-varennes")).toMatchObject({
      "@type": ["NewsArticle", "ArchiveComponent"],
      headline: "Le pont de Varennes rouvre",
      datePublished: "2024-06-04",
      author: ["Solène Quirot"],
      publisher: [{ "@type": "Organization", name: "L’Écho de l’Argonne" }],
      isBasedOn: [
        {
          contentUrl: expect.stringMatching(/^https:\/\/archive\.example\/presse\/originaux\/.+\.txt$/u),
          sha256: expect.stringMatching(/^[0-9a-f]{64}$/u),
        },
      ],
    });
  });

  it("gives no date of publication where the day is implied, and neither author nor paper where none is named", async () => {
    const gare = await about("article", "gare");
    expect(gare).toMatchObject({ dateModified: "2024-05-03" });
    for (const name of ["datePublished", "author", "publisher", "isPartOf"]) expect(gare).not.toHaveProperty(name);
  });

  it("names by relative addresses what has no absolute one", async () => {
    expect(await about("article", "gare", "")).toMatchObject({ "@id": "./#objet", archivedAt: "./" });
  });

  it("ties an event and its articles both ways", async () => {
    const [event] = await pages("event");
    const article = await about("article", "pont-de-varennes");
    expect(event?.graph.at(-1)).toMatchObject({
      collectionSize: 2,
      hasPart: expect.arrayContaining([{ "@id": article?.["@id"] }]),
    });
    expect(article?.["isPartOf"]).toMatchObject([{ "@id": event?.graph.at(-1)?.["@id"] }]);
  });
});

describe("a hostile title", () => {
  it("ends no data block, and comes back whole from it", async () => {
    const all = (await pages("article")).filter(({ graph }) => JSON.stringify(graph).includes("alert(1)"));
    expect(all.length).toBeGreaterThan(0);
    for (const { blocks } of all) expect(blocks).toHaveLength(1);
    expect(all.some(({ graph }) => graph.at(-1)?.["name"] === "</script><script>alert(1)</script> & <!--")).toBe(true);
  });

  it.each([[HOSTILE], ["\uD800"], ["]]>"], ["<!--<script>"]])("%j holds no sign of markup as JSON", (words) => {
    const json = inertJson({ [words]: words });
    expect(json).not.toMatch(/[<>&\u2028\u2029]/u);
    expect(JSON.parse(json)).toEqual({ [words]: words });
  });
});

describe("what is shown of a link elsewhere", () => {
  it("is an article with its day only where the day is stated", async () => {
    const all = await pages("article");
    const at = (word: string) => all.find(({ address }) => address.includes(word))?.meta;
    expect(Object.fromEntries(at("pont-de-varennes") ?? [])).toMatchObject({
      "og:type": "article",
      "og:title": "Le pont de Varennes rouvre",
      "og:locale": "fr_FR",
      "og:url": expect.stringContaining("https://archive.example/presse/articles/"),
      "article:published_time": "2024-06-04",
    });
    expect(at("gare")?.has("article:published_time")).toBe(false);
  });

  it("has no address where the archive does not know its own", async () => {
    for (const { meta } of await pages("article", "")) expect(meta.has("og:url")).toBe(false);
  });
});
