import { describe, expect, it } from "vitest";
import { startSession } from "../../src/commands/session.ts";
import type { Glance } from "../../src/domain/glance.ts";
import type { Published } from "../../src/serve/builder-messages.ts";
import { memoryEffects } from "../support/memory-effects.ts";

const GLANCE: Glance = {
  published: 5,
  events: 2,
  dossiers: 1,
  matters: [
    { id: "sans-date", amount: 4, label: "articles sans date", files: ["seeds/a.txt", "seeds/b\u001b[2J.txt"] },
  ],
  changes: [],
  first: false,
};

function built(change: Partial<Published> = {}): Published {
  return { published: true, troubles: [], summary: "5 articles lus", glance: GLANCE, atelier: "", ...change };
}

function session(colour = false) {
  const effects = memoryEffects({}, {}, { colour });
  return { effects, tell: startSession("http://localhost:8080/", effects).tell };
}

describe("the terminal of npm start", () => {
  it("tells the state of the archive once, with the addresses to open", () => {
    const { effects, tell } = session();
    tell(built());
    expect(effects.said).toEqual([
      "",
      "Le fonds",
      "    5 articles publiés · 2 événements, 1 dossier",
      "    4 articles sans date  seeds/a.txt, seeds/b\\u{1b}[2J.txt…",
      "À ouvrir",
      "  http://localhost:8080/  le site",
      "  http://localhost:8080/_atelier/  4 à revoir, le plus utile d’abord",
      "",
      "5 articles lus",
    ]);
  });

  it("stays at one line where a build changed nothing", () => {
    const { effects, tell } = session();
    tell(built({ troubles: ["a.txt : abîmé"] }));
    effects.said.length = 0;
    tell(built({ troubles: ["a.txt : abîmé"] }));
    expect(effects.said).toEqual(["5 articles lus"]);
    expect(effects.warned).toEqual(["a.txt : abîmé"]);
  });

  it("tells what changed, with its addresses, and which counts moved", () => {
    const { effects, tell } = session();
    tell(built());
    effects.said.length = 0;
    const shown = [{ name: "La \u202Ecrue", path: "articles/la-crue/" }];
    const changes = [{ label: "article modifié", amount: 1, shown }];
    const [matter] = GLANCE.matters;
    const matters = matter === undefined ? [] : [{ ...matter, amount: 3 }];
    tell(built({ glance: { ...GLANCE, changes, matters } }));
    expect(effects.said).toEqual([
      "    1 article modifié",
      "        La \\u{202e}crue  http://localhost:8080/articles/la-crue/",
      "    3 articles sans date (1 de moins)",
      "5 articles lus",
    ]);
  });

  it("says why nothing is published, sign by sign, and has no more than eight troubles at once", () => {
    const { effects, tell } = session();
    tell({ published: false, reasons: ["archive.yaml\u001b[31m, ligne 3"], atelier: undefined });
    expect(effects.warned).toEqual([
      "Rien n’est publié ; l’ancien site reste en place.",
      "archive.yaml\\u{1b}[31m, ligne 3",
    ]);
    effects.warned.length = 0;
    tell(built({ troubles: Array.from({ length: 20 }, (_, at) => `${at}.txt : abîmé`) }));
    expect(effects.warned).toHaveLength(9);
    expect(effects.warned.at(-1)).toContain("12");
  });

  it("says that there is nothing to look at", () => {
    const { effects, tell } = session();
    tell(built({ glance: { ...GLANCE, matters: [] } }));
    expect(effects.said.join("\n")).toContain("rien à revoir");
  });

  it("has colours on a terminal only", () => {
    const [plain, coloured] = [session(), session(true)];
    for (const { tell } of [plain, coloured]) tell(built());
    expect(plain.effects.said.join("\n")).not.toContain("\u001b");
    expect(coloured.effects.said.join("\n")).toContain("\u001b[");
  });
});
