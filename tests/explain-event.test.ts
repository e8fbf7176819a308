import { describe, expect, it } from "vitest";
import { explainCommand } from "../src/commands/explain.ts";
import { parseFlags } from "../src/commands/flags.ts";
import { memoryEffects } from "./support/memory-effects.ts";

/** Articles written for this test. */
const SEEDS = {
  "feu.txt":
    "Un incendie ravage la halle de Corvol\n\nPublié le 3 mai 2022\n\nLa halle de Corvol a brûlé dans la nuit, ont indiqué les pompiers de Clamecy. Le toit d’ardoise s’est effondré sur les étals.\n",
  "feu-suite.txt":
    "Halle de Corvol : l’incendie était accidentel\n\nPublié le 4 mai 2022\n\nL’incendie de la halle de Corvol serait accidentel, selon les pompiers de Clamecy. Le toit d’ardoise avait été refait.\n",
  "il-y-a-trente-ans.txt":
    "Il y a trente ans, la halle de Corvol brûlait\n\nPublié le 5 mai 2022\n\nLe 30e anniversaire de l’incendie de 1992 sera commémoré à Corvol. La halle et son toit d’ardoise avaient brûlé, les pompiers de Clamecy s’en souviennent.\n",
  "bal.txt":
    "Le bal du quatorze juillet\n\nPublié le 20 juin 2022\n\nUn accordéoniste animera la soirée sur la place.\n",
};

async function explained(args: readonly string[], settings = "", colour = false): Promise<string> {
  const seeds = Object.entries(SEEDS).map(([path, text]) => [`/a/seeds/${path}`, text]);
  const effects = memoryEffects({ ...Object.fromEntries(seeds), "/a/archive.yaml": settings }, {}, { colour });
  const { flags, operands } = parseFlags(args, explainCommand.flags);
  expect(await explainCommand.run({ flags, operands, workingFolder: "/a", effects })).toBe(0);
  return effects.said.join("\n");
}

describe("explain SEED event", () => {
  it("names the event, the nearest neighbours, and the words that make them alike", async () => {
    const out = await explained(["feu.txt", "event"]);
    expect(out).toMatch(/^Événement\u00A0: evenements\/.+ {2}\(2 articles\)$/mu);
    expect(out).toMatch(/^ {2}feu-suite\.txt {2}même événement$/mu);
    expect(out).toMatch(/^ {4}ressemblance 0,\d\d = mots 0,\d\d × jours 0,88 \(1 jour d’écart\)$/mu);
    expect(out).toMatch(/mots\u00A0: .*corvol 0,\d{3}/u);
    expect(out).toContain("Lire ces nombres");
  });

  it("says what a guard refused, and in which words", async () => {
    const out = await explained(["feu.txt", "evenement"]);
    expect(out).toMatch(
      /il-y-a-trente-ans\.txt {2}tenu à part\n.*\n {4}refusé\u00A0: l’un des deux commémore un fait ancien \(1992\)/u,
    );
  });

  it("tells what would have been the nearest of an article that is alone", async () => {
    const out = await explained(["il-y-a-trente-ans.txt", "event"]);
    expect(out).toContain("Événement\u00A0: aucun");
    expect(out).toMatch(
      /Le plus proche aurait été feu[\w-]*\.txt\u00A0: 0,\d\d, pour un seuil de 0,\d\d\u202F; une garde/u,
    );
    expect(await explained(["bal.txt", "event"])).toContain("Voisins\u00A0: aucun");
  });

  it("names the editor's decisions by their line, and follows them before any likeness", async () => {
    const settings = "separer:\n  - [feu.txt, feu-suite.txt]\nensemble:\n  - [feu.txt, bal.txt]\n";
    const out = await explained(["feu.txt", "event"], settings);
    expect(out).toContain("archive.yaml, ligne 2\u00A0: jamais dans le même événement que feu-suite.txt");
    expect(out).toContain("archive.yaml, ligne 4\u00A0: dans le même événement que bal.txt");
    expect(out).toMatch(/feu-suite\.txt {2}(?:ailleurs|même dossier, autre événement)\u00A0: archive\.yaml, ligne 2/u);
  });

  it("says the same in colour, and one object for programs", async () => {
    const plain = await explained(["feu.txt", "event"]);
    expect((await explained(["feu.txt", "event"], "", true)).replace(/\u001B\[\d+m/gu, "")).toBe(plain);
    const told: unknown = JSON.parse(await explained(["feu.txt", "event", "--json"]));
    expect(told).toMatchObject({ event: { articles: 2 }, decisions: [], named: null });
  });

  it("refuses a part that it does not know, with the nearest it does", async () => {
    await expect(explained(["feu.txt", "evnt"])).rejects.toThrow("Vouliez-vous dire « event » ?");
  });

  it("gives a title and its line", async () => {
    const settings = "evenements:\n  feu.txt: La halle en feu\n";
    const out = await explained(["feu-suite.txt", "event"], settings);
    expect(out).toContain("« La halle en feu »  indiqué par l’archiviste, archive.yaml, ligne 2");
  });
});
