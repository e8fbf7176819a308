import { describe, expect, it } from "vitest";
import { analyse } from "../../src/analyse.ts";
import { siteModel } from "../../src/site/site-model.ts";
import type { PageData, PageKind } from "../../src/site/pages.ts";
import { memoryEffects } from "../support/memory-effects.ts";

const OPTIONS = { seeds: "a/seeds", lock: "a/lock", settings: "a/archive.yaml", overrides: {} };

/** An archive in which forty articles tell, each in its own words, of one day, and all quote the same prefect three times. */
async function pages(oncePublished: readonly string[] = []): Promise<ReadonlyMap<string, () => PageData>> {
  const seeds = Array.from({ length: 40 }, (_, index): [string, string] => {
    const said = Array.from(
      { length: 3 },
      (__, time) => `« Point ${index}.${time} », a déclaré le préfet de la Creuse.`,
    ).join("\n\n");
    const text = `Le 4 mars 2021, la digue numéro ${index} a cédé à Lancy.\n\n${said}\n`;
    return [`a/seeds/${index}.txt`, `---\ndate: 2021-03-05\nevent: Digues ${index % 2}\n---\n${text}`];
  });
  const { archive } = await analyse(OPTIONS, memoryEffects(Object.fromEntries(seeds)));
  return new Map(siteModel(archive, "0", oncePublished).pages.map((page) => [page.address, page.data]));
}

async function pageAt<K extends PageKind>(address: string, kind: K): Promise<Extract<PageData, { kind: K }>> {
  const page = (await pages()).get(address)?.();
  if (page?.kind !== kind) throw new Error(`${address} is ${page?.kind ?? "missing"}`);
  return page as Extract<PageData, { kind: K }>;
}

describe("a crowded archive", () => {
  it("gives a day of which much is told a page of its own, which leaves nothing out", async () => {
    const month = await pageAt("chronologie/2021/03/index.html", "month");
    const day = month.days.find(({ anchor }) => anchor === "j-2021-03-04");
    expect(day?.statements).toHaveLength(10);
    expect(day?.rest).toEqual({ label: "30\u00A0autres passages", href: "04/" });
    const whole = await pageAt("chronologie/2021/03/04/index.html", "day");
    expect(whole.days.flatMap(({ statements }) => statements)).toHaveLength(40);
    expect(whole.days.map(({ rest }) => rest)).toEqual([null]);
  });

  it("shortens the day on the page of an event too, and leads to the whole", async () => {
    const all = await pages();
    const event = [...all].find(([address]) => address.startsWith("evenements/digues-0"))?.[1]();
    const day = event?.kind === "event" ? event.chronicle[0] : undefined;
    expect(day?.rest).toEqual({ label: "10\u00A0autres passages", href: "../../chronologie/2021/03/04/" });
  });

  it("parts the passages of a source, each on one part only", async () => {
    const first = await pageAt("sources/prefet-de-la-creuse/index.html", "source");
    const second = await pageAt("sources/prefet-de-la-creuse/2/index.html", "source");
    expect(first.attributions).toHaveLength(100);
    expect(first.parts.map(({ label, current }) => [label, current])).toEqual([
      ["1 à 100", true],
      [`101 à ${100 + second.attributions.length}`, false],
    ]);
    const hrefs = [...first.attributions, ...second.attributions].map(({ chip }) =>
      chip.href.replace("../../../", "../../"),
    );
    expect(new Set(hrefs).size).toBe(hrefs.length);
  });

  it("lists every event under its month, and few articles of each on the front page", async () => {
    const month = await pageAt("chronologie/2021/03/index.html", "month");
    expect(month.events.map(({ amount }) => amount)).toEqual(["20\u00A0articles", "20\u00A0articles"]);
    const front = await pageAt("index.html", "front");
    expect(front.events.map(({ articles, rest }) => [articles.length, rest?.label])).toEqual([
      [4, "16\u00A0autres articles"],
      [4, "16\u00A0autres articles"],
    ]);
  });

  it("leads on from a day or a part that stands no more to the page above it", async () => {
    const all = await pages(["chronologie/2021/03/09/", "sources/prefet-de-la-creuse/7/", "chronologie/2021/05/06/"]);
    const target = (address: string) => {
      const page = all.get(address)?.();
      return page?.kind === "redirect" ? page.to.href : undefined;
    };
    expect(target("chronologie/2021/03/09/index.html")).toBe("../");
    expect(target("chronologie/2021/05/06/index.html")).toBe("../../");
    expect(target("sources/prefet-de-la-creuse/7/index.html")).toBe("../");
  });
});
