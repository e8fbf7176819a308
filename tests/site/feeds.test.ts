import { DomUtils, parseDocument } from "htmlparser2";
import { describe, expect, it } from "vitest";
import { analyse } from "../../src/analyse.ts";
import { siteModel } from "../../src/site/site-model.ts";
import { memoryEffects } from "../support/memory-effects.ts";

const OPTIONS = { seeds: "a/seeds", lock: "a/lock", settings: "a/archive.yaml", overrides: {} };
const NEVER = "1970-01-01T00:00:00Z";

const SEEDS: Readonly<Record<string, string>> = {
  "a/seeds/pont.txt": `---
title: "Le pont <b>de</b> Varennes & le bac ]]> rouvrent"
date: 2024-06-04
source: L’Écho de l’Argonne
---
Le pont de Varennes a rouvert mardi à la circulation, a annoncé le maire.
`,
  "a/seeds/gare.txt": `La gare de Sainte-Menehould ferme ses guichets

Mis à jour le 3 mai 2024

Les guichets de la gare ferment à la fin du mois, faute de voyageurs.\u000B\uFFFF
`,
  "a/seeds/chorale.txt": "Une chorale chante sous les halles, devant deux cents personnes venues de tout le canton.\n",
};

interface Node {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
  readonly children: readonly Node[];
}

async function feedOf(seeds: Readonly<Record<string, string>>, url: string): Promise<Node> {
  const overrides = url === "" ? {} : { url };
  const { archive } = await analyse({ ...OPTIONS, overrides }, memoryEffects(seeds));
  const text =
    siteModel(archive, "0")
      .texts.find(({ address }) => address === "fil.xml")
      ?.content() ?? "";
  expect(text).toMatch(/^<\?xml version="1\.0" encoding="utf-8"\?>\n/u);
  expect(text).not.toMatch(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u);
  const [root] = nodesOf(parseDocument(text, { xmlMode: true }).children);
  if (root === undefined) throw new Error("the feed has no root");
  return root;
}

function nodesOf(children: Parameters<typeof DomUtils.textContent>[0]): readonly Node[] {
  return [children].flat().flatMap((child): readonly Node[] =>
    "attribs" in child
      ? [
          {
            name: child.name,
            attributes: child.attribs,
            text: DomUtils.textContent(child),
            children: nodesOf(child.children),
          },
        ]
      : [],
  );
}

const all = (node: Node, name: string) => node.children.filter((child) => child.name === name);
const only = (node: Node, name: string) => {
  const found = all(node, name);
  expect(found, `one ${name} in ${node.name}`).toHaveLength(1);
  return found[0]?.text ?? "";
};

/** RFC 4287, 3.3: a date construct is an RFC 3339 date-time with upper-case T and Z. */
const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:Z|[+-]\d{2}:\d{2})$/u;
/** RFC 4287, 4.1.1 and 4.1.2: what a feed and an entry may hold, of Atom's own. */
const IN_FEED = ["author", "category", "contributor", "generator", "icon", "id", "link", "logo", "rights", "subtitle"];
const IN_ENTRY = ["author", "category", "content", "contributor", "id", "link", "published", "rights", "source"];

describe.each([
  ["with an address", "https://archive.example/presse/"],
  ["without an address", ""],
])("the feed of an archive %s, against RFC 4287", (_, url) => {
  it("holds what a feed must hold, once (4.1.1)", async () => {
    const feed = await feedOf(SEEDS, url);
    expect(feed).toMatchObject({ name: "feed", attributes: { xmlns: "http://www.w3.org/2005/Atom" } });
    expect(only(feed, "title")).not.toBe("");
    expect(only(feed, "updated")).toMatch(MOMENT);
    expect(only(feed, "id")).toMatch(/^[a-z][a-z0-9+.-]*:.+/u);
    expect(all(feed, "author").map((author) => only(author, "name"))).not.toContain("");
    const names = feed.children.map(({ name }) => name);
    expect(names.filter((name) => ![...IN_FEED, "title", "updated", "entry"].includes(name))).toEqual([]);
    expect(names.indexOf("entry")).toBe(names.length - all(feed, "entry").length);
  });

  it("links to itself and to its page, each once (4.2.7)", async () => {
    const links = all(await feedOf(SEEDS, url), "link").map(({ attributes }) => attributes);
    expect(links).toMatchObject([
      { rel: "self", type: "application/atom+xml", href: `${url === "" ? "" : url}fil.xml` },
      { rel: "alternate", type: "text/html", href: url === "" ? "./" : url },
    ]);
  });

  it("holds what an entry must hold, once, under an id of its own (4.1.2, 4.2.6)", async () => {
    const feed = await feedOf(SEEDS, url);
    const entries = all(feed, "entry");
    expect(entries).toHaveLength(3);
    const ids = entries.map((entry) => only(entry, "id"));
    expect(new Set([...ids, only(feed, "id")]).size).toBe(4);
    for (const entry of entries) {
      expect(only(entry, "id")).toMatch(url === "" ? /^urn:x-recoupe:articles\/[a-z0-9-]+\/$/u : /^https:/u);
      expect(only(entry, "title")).not.toBe("");
      expect(only(entry, "updated")).toMatch(MOMENT);
      expect(only(entry, "summary")).not.toBe("");
      // Without content an entry must have an alternate link.
      expect(all(entry, "link").map(({ attributes }) => attributes["rel"])).toEqual(["alternate"]);
      const allowed = [...IN_ENTRY, "summary", "title", "updated"];
      expect(entry.children.map(({ name }) => name).filter((name) => !allowed.includes(name))).toEqual([]);
    }
  });

  it("takes a title for text, whatever signs it holds (3.1.1.1)", async () => {
    const titles = all(await feedOf(SEEDS, url), "entry").flatMap((entry) => all(entry, "title"));
    expect(titles.map(({ text }) => text)).toContain("Le pont <b>de</b> Varennes & le bac ]]> rouvrent");
    for (const title of titles) expect([title.attributes, title.children]).toEqual([{}, []]);
  });
});

describe("the moments of a feed", () => {
  const entryOn = async (word: string, seeds = SEEDS) =>
    all(await feedOf(seeds, ""), "entry").find((entry) => only(entry, "id").includes(word));

  it("give a published day only where it is stated", async () => {
    const [pont, gare] = [await entryOn("pont"), await entryOn("gare")];
    if (pont === undefined || gare === undefined) throw new Error("an entry is missing");
    expect(only(pont, "published")).toBe("2024-06-04T00:00:00+02:00");
    expect(all(gare, "published")).toEqual([]);
    expect(only(gare, "updated")).toBe("2024-05-03T00:00:00+02:00");
  });

  it("never move for an undated article when others come", async () => {
    const before = await entryOn("chorale", { "a/seeds/chorale.txt": SEEDS["a/seeds/chorale.txt"] ?? "" });
    const after = await entryOn("chorale");
    if (before === undefined || after === undefined) throw new Error("an entry is missing");
    expect([only(before, "updated"), only(after, "updated")]).toEqual([NEVER, NEVER]);
    expect(only(after, "summary")).toContain("date d’écriture\u00A0: inconnu");
  });

  it("are those of the latest article for the feed itself", async () => {
    expect(only(await feedOf(SEEDS, ""), "updated")).toBe("2024-06-04T00:00:00+02:00");
  });
});

it("an entry names the paper of its article as its author, and the archive stands for the rest", async () => {
  const feed = await feedOf(SEEDS, "");
  const named = all(feed, "entry").flatMap((entry) => all(entry, "author").map((author) => only(author, "name")));
  expect(named).toEqual(["L’Écho de l’Argonne"]);
});

describe("the sitemap", () => {
  const texts = async (url?: string) => {
    const { archive } = await analyse(
      { ...OPTIONS, overrides: url === undefined ? {} : { url } },
      memoryEffects(SEEDS),
    );
    return new Map(siteModel(archive, "0").texts.map(({ address, content }) => [String(address), content]));
  };

  it("holds absolute addresses only, and is named by robots.txt", async () => {
    const all = await texts("https://archive.example/presse/");
    const addresses = (all.get("sitemap.xml")?.() ?? "").match(/(?<=<loc>)[^<]+/gu) ?? [];
    expect(addresses.length).toBeGreaterThan(3);
    expect(addresses.filter((one) => !one.startsWith("https://archive.example/presse/"))).toEqual([]);
    expect(all.get("robots.txt")?.()).toContain("Sitemap: https://archive.example/presse/sitemap.xml\n");
  });

  it("is not there where the archive does not know its address", async () => {
    const all = await texts();
    expect(all.get("sitemap.xml")?.()).toMatch(/<urlset[^>]*>\s*<\/urlset>|<urlset[^>]*\/>/u);
    expect(all.get("robots.txt")?.()).toBe("User-agent: *\nAllow: /\n");
  });
});
