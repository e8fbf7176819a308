import { describe, expect, it } from "vitest";
import { analyse, type Analysis } from "../src/analyse.ts";
import { formatLedger } from "../src/group/ledger-format.ts";
import { EMPTY_LEDGER, type Ledger } from "../src/group/ledger.ts";
import { memoryEffects } from "./support/memory-effects.ts";

/** Articles written for this test: nothing but the editor's word relates them. */
const HARVEST =
  "Les vendanges commencent tôt\n\nPublié le 20 août 2018\n\nLes premiers raisins ont été coupés lundi à Irancy.\n";
const CHESS =
  "Un tournoi d’échecs au lycée\n\nPublié le 9 mars 2021\n\nQuarante élèves se sont affrontés mardi au gymnase.\n";
const RAIN =
  "La pluie retarde la foire\n\nPublié le 2 juin 2020\n\nLes forains attendent une accalmie pour monter leurs manèges.\n";
const SEEDS = { "vendanges.txt": HARVEST, "echecs.txt": CHESS, "pluie.txt": RAIN };

async function analysed(
  seeds: Readonly<Record<string, string>>,
  settings = "",
  ledger: Ledger = EMPTY_LEDGER,
): Promise<Analysis> {
  const files = Object.entries(seeds).map(([path, text]) => [`/a/seeds/${path}`, text]);
  const effects = memoryEffects({
    ...Object.fromEntries(files),
    "/a/archive.yaml": settings,
    "/a/archive.lock.json": formatLedger(ledger),
  });
  return analyse(
    { seeds: "/a/seeds", lock: "/a/archive.lock.json", settings: "/a/archive.yaml", overrides: {} },
    effects,
  );
}

const codes = ({ archive }: Analysis): readonly string[] => archive.diagnostics.map(({ code }) => code);

function named(event: string, text: string): string {
  return `---\nevent: ${event}\n---\n${text}`;
}

describe("an event that front matter names", () => {
  it("holds its articles, years apart, and is titled with the editor's words", async () => {
    const analysis = await analysed({
      "a.md": named("Fête du village", HARVEST),
      "b.md": `---\névénement: fête du VILLAGE\n---\n${CHESS}`,
      "c.txt": RAIN,
    });
    const [event, ...others] = analysis.archive.events;
    expect(others).toEqual([]);
    expect(event).toMatchObject({
      id: "fete-du-village",
      title: { status: "stated", by: "editor", value: "Fête du village" },
    });
    expect(event?.articles).toHaveLength(2);
    const quotes = event?.title.status === "stated" ? event.title.evidence.map(({ quote }) => quote) : [];
    expect(quotes.toSorted()).toEqual(["Fête du village", "fête du VILLAGE"]);
  });
});

describe("decisions from one build to the next", () => {
  it("keep an event together under its address, whatever comes and goes", async () => {
    const settings =
      "ensemble:\n  - [vendanges.txt, echecs.txt, pluie.txt]\nevenements:\n  pluie.txt: Une année au village\n";
    const first = await analysed(SEEDS, settings);
    expect(first.archive.events).toMatchObject([{ id: "une-annee-au-village" }]);
    const again = await analysed(
      { "vendanges.txt": HARVEST, "echecs.txt": `${CHESS}Un mot de plus.\n` },
      settings,
      first.ledger,
    );
    expect(again.archive.events).toMatchObject([{ id: "une-annee-au-village", articles: { length: 2 } }]);
    expect(codes(again)).toEqual(["decision-refers-to-nothing", "decision-refers-to-nothing"]);
  });

  it("split an event when they keep it apart, and the address answers", async () => {
    const together = await analysed(SEEDS, "ensemble:\n  - [vendanges.txt, echecs.txt, pluie.txt]\n");
    const [before] = together.archive.events;
    const settings =
      "ensemble:\n  - [vendanges.txt, echecs.txt]\nseparer:\n  - [pluie.txt, [vendanges.txt, echecs.txt]]\n";
    const split = await analysed(SEEDS, settings, together.ledger);
    const kept = split.archive.events.find(({ id }) => id === before?.id);
    expect(kept?.articles).toHaveLength(2);
  });

  it("title an event by its address, and say so when that leads nowhere any more", async () => {
    const together = "ensemble:\n  - [vendanges.txt, echecs.txt]\n";
    const first = await analysed(SEEDS, together);
    const id = first.archive.events[0]?.id ?? "";
    const titles = `evenements:\n  evenements/${id}/: Deux rendez-vous\n`;
    const titled = await analysed(SEEDS, `${together}${titles}`, first.ledger);
    expect(titled.archive.events).toMatchObject([{ id, title: { value: "Deux rendez-vous", setting: { line: 4 } } }]);
    const gone = await analysed({ "pluie.txt": RAIN }, titles, titled.ledger);
    expect(codes(gone)).toEqual(["decision-refers-to-nothing"]);
    expect(gone.archive.diagnostics[0]?.message).toMatch(
      /^archive\.yaml, ligne 2\u00A0: .*ne mène plus à aucune page/u,
    );
  });

  it("take neither of two titles for one event", async () => {
    const analysis = await analysed(
      SEEDS,
      "ensemble:\n  - [vendanges.txt, echecs.txt]\nevenements:\n  vendanges.txt: Un\n  echecs.txt: Deux\n",
    );
    expect(codes(analysis)).toEqual(["decision-ambiguous"]);
    expect(analysis.archive.events[0]?.title).toMatchObject({ status: "implied" });
  });

  it("report a title for an article that is in no event, and offer the event's own name for a slip", async () => {
    const settings = "ensemble:\n  - [vendanges.txt, echecs.txt]\nevenements:\n  pluie.txt: La pluie\n";
    expect(codes(await analysed(SEEDS, settings))).toEqual(["decision-refers-to-nothing"]);
    const first = await analysed(SEEDS, settings);
    const id = first.archive.events[0]?.id ?? "";
    const slip = await analysed(
      SEEDS,
      `ensemble:\n  - [vendanges.txt, echecs.txt]\nevents:\n  ${id.slice(0, -1)}: x\n`,
      first.ledger,
    );
    expect(slip.archive.diagnostics[0]?.message).toContain(`Vouliez-vous écrire «\u202F${id}\u202F»`);
    const far = await analysed(SEEDS, "evenements:\n  evenements/tout-autre-chose-encore/: x\n", first.ledger);
    expect(far.archive.diagnostics[0]?.message).toMatch(/aucune adresse d’événement.*sur la page d’événement/u);
    const group = await analysed(SEEDS, "ensemble:\n  - [vendanges.txt, evenements/echecs/]\n", first.ledger);
    expect(group.archive.diagnostics.map(({ message }) => message).join(" ")).toContain(
      "C’est l’adresse d’un événement ou d’un dossier",
    );
  });
});

describe("decisions that deny one another", () => {
  it("stop the build, with the line of each", async () => {
    const settings =
      "ensemble:\n  - [vendanges.txt, echecs.txt]\n  - [echecs.txt, pluie.txt]\nseparer:\n  - [pluie.txt, vendanges.txt]\n";
    await expect(analysed(SEEDS, settings)).rejects.toThrow(
      /^archive\.yaml, ligne 5\u00A0: «\u202Fpluie\.txt\u202F» et «\u202Fvendanges\.txt\u202F» .*les lignes 2, 3 les réunissent\u202F; rien n’est publié/u,
    );
  });

  it("are reported and archive.yaml is followed where the other is front matter", async () => {
    const seeds = {
      "a.md": named("La foire", HARVEST),
      "b.md": named("La foire", CHESS),
      "c.md": named("Le bal", RAIN),
    };
    const parted = await analysed(seeds, "separer:\n  - [a.md, b.md]\n");
    expect(codes(parted)).toEqual(["decision-over-front-matter"]);
    expect(parted.archive.events).toEqual([]);
    const joined = await analysed(seeds, "ensemble:\n  - [b.md, c.md]\n");
    expect(codes(joined)).toEqual(["decision-over-front-matter"]);
    expect(joined.archive.events).toMatchObject([{ articles: { length: 3 }, title: { status: "implied" } }]);
  });
});
