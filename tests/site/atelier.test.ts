import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { formatLedger } from "../../src/group/ledger-format.ts";
import { atelierOf, follow, mattersIn, registerOf, type ArchiveFiles } from "../support/atelier-archive.ts";
import { PROJECT } from "../support/program.ts";
import { TROUBLED } from "../support/troubled-archive.ts";

const VOTE = "Le conseil municipal de Varennes a voté la réfection du pont des Tanneurs, a annoncé le maire.\n";

describe("the atelier", () => {
  it("shows each kind of trouble under its heading, most useful first", async () => {
    const { page } = await atelierOf(TROUBLED);
    expect(page.sections.map(({ id }) => id)).toEqual([
      "ecartes",
      "sans-effet",
      "divergents",
      "sans-date",
      "contredits",
      "gardes",
      "sans-source",
    ]);
    expect(page.state[0]).toMatchObject({ number: "7", label: "articles publiés" });
    expect(page.state.slice(3).map(({ href }) => href)).toEqual(page.sections.map(({ id }) => `#${id}`));
    expect(page.state[3]).toMatchObject({ number: "1", label: "fichier écarté" });
    expect(mattersIn(page, "ecartes")[0]).toMatchObject({ path: "seeds/vide.txt", title: null, href: null });
    const lines = mattersIn(page, "sans-effet").map(({ path, passages }) => passages[0]?.quote ?? path);
    expect(lines).toEqual(["- [pont.txt, inconnu.txt]", "absent.txt: Rien", "seeds/entete.md"]);
    expect(mattersIn(page, "divergents")[0]).toMatchObject({
      path: "seeds/pont.txt",
      href: expect.stringMatching(/^\.\.\/articles\/[a-z-]+\/$/u),
      passages: [{ quote: "Publié le 18 juin 2024" }, { quote: "Publié le 19 juin 2024" }],
    });
  });

  it("offers no line that does not settle its matter, and says where to write it", async () => {
    const { page } = await atelierOf(TROUBLED);
    const tried: string[] = [];
    for (const { id, matters } of page.sections) {
      for (const { path, passages, remedies } of matters) {
        for (const remedy of remedies) {
          const filled = {
            ...remedy,
            lines: remedy.lines.replace("AAAA-MM-JJ", "2024-05-20").replace("Nom du journal", "Le Messager"),
          };
          const after = await atelierOf(follow(TROUBLED, filled));
          const left = mattersIn(after.page, id).filter(
            (one) => one.path === path && JSON.stringify(one.passages) === JSON.stringify(passages),
          );
          expect(left, `${id}, ${path}: ${remedy.where}\n${filled.lines}`).toEqual([]);
          expect(after.page.sections.filter((section) => section.id === "ecartes").length).toBe(1);
          const now = after.analysis.archive.articles.find(({ seed }) => `seeds/${seed.path}` === path);
          if (id === "sans-date" || id === "divergents")
            expect(now?.published, remedy.where).toMatchObject({ status: "stated", by: "editor" });
          if (id === "sans-source")
            expect(now?.sources.map(({ evidence }) => evidence.rule)).toContainEqual(
              expect.stringMatching(/^editor\//u),
            );
          tried.push(id);
        }
      }
    }
    expect([...new Set(tried)]).toEqual([
      "sans-effet",
      "divergents",
      "sans-date",
      "contredits",
      "gardes",
      "sans-source",
    ]);
  });

  it("offers the name that a decision was meant to have, in its line as it stands", async () => {
    const files: ArchiveFiles = {
      "archive.yaml":
        'separer:\n  - dossier: ["fiore.txt", [pont.txt, "lavoir.txt"]] # vu\nevenements:\n  fiore.txt: La foire\n',
      "seeds/foire.txt": "Neuf mille visiteurs à la foire aux oignons, selon les gendarmes.\n",
      "seeds/1/lavoir.txt": "Le lavoir est à vendre, annonce la commune.\n",
      "seeds/2/lavoir.txt": "Le chasse-neige est sorti à l’aube sur la route du col.\n",
      "seeds/pont.txt": "Un pont neuf enjambe la Brenne, se réjouit le canton.\n",
    };
    const { page } = await atelierOf(files);
    const [decision, title] = mattersIn(page, "sans-effet");
    expect(decision?.remedies.map(({ lines }) => lines)).toEqual([
      '  - dossier: ["foire.txt", [pont.txt, "lavoir.txt"]] # vu',
      '  - dossier: ["fiore.txt", [pont.txt, "1/lavoir.txt"]] # vu',
      '  - dossier: ["fiore.txt", [pont.txt, "2/lavoir.txt"]] # vu',
      "",
    ]);
    // The fair stands alone: a title for it would be as vain as before.
    expect(title?.remedies.map(({ where }) => where)).toEqual(["Dans archive.yaml, ôtez la ligne 4."]);
    let settled = files;
    for (let left = 2; left > 0; left -= 1) {
      const [remedy] = mattersIn((await atelierOf(settled)).page, "sans-effet")[0]?.remedies ?? [];
      if (remedy !== undefined) settled = follow(settled, remedy);
    }
    const { analysis } = await atelierOf(settled);
    expect(analysis.rulings.apart[0]?.groups.map((group) => group.length)).toEqual([1, 2]);
  });

  it("offers an undated article the last day it speaks of, and the day of its event", async () => {
    const { page } = await atelierOf(TROUBLED);
    const [foire] = mattersIn(page, "sans-date").filter(({ path }) => path === "seeds/foire.txt");
    expect(foire?.remedies[0]).toMatchObject({ lines: "---\ndate: 2024-05-14\n---" });
    expect(foire?.passages[0]?.quote).toContain("14 mai 2024");
  });

  it("puts first the undated articles that stand in large company", async () => {
    const { page } = await atelierOf({
      "archive.yaml": "ensemble:\n  - [z.txt, y.txt]\n",
      "seeds/a.txt": "Le lavoir est à vendre, annonce la commune.\n",
      "seeds/y.txt": "Neuf mille visiteurs à la foire aux oignons, selon les gendarmes.\n",
      "seeds/z.txt": "Le chasse-neige est sorti à l’aube sur la route du col.\n",
    });
    const paths = mattersIn(page, "sans-date").map(({ path }) => path);
    expect(paths).toEqual(["seeds/y.txt", "seeds/z.txt", "seeds/a.txt"]);
  });

  it("offers an article without a source the paper that all others of its folder name", async () => {
    const named = (text: string): string => `---\nsource: L’Écho de Brenne\n---\n${text}`;
    const { page } = await atelierOf({
      "seeds/echo/un.txt": named("Un pont neuf enjambe la Brenne.\n"),
      "seeds/echo/deux.txt": named("Le lavoir est à vendre.\n"),
      "seeds/echo/trois.txt": "Le bac ne passe plus depuis lundi.\n",
    });
    expect(mattersIn(page, "sans-source")[0]?.remedies.map(({ lines }) => lines)).toEqual([
      "---\nsource: L’Écho de Brenne\n---",
      "---\nsource: Nom du journal\n---",
    ]);
  });

  it("says that there is nothing to look at where there is nothing", async () => {
    const { page } = await atelierOf({
      "seeds/pont.txt": `---\ndate: 2024-06-18\nsource: L’Écho de Brenne\n---\n${VOTE}`,
    });
    expect(page.sections).toEqual([]);
  });

  it("shows the first of a thousand whole, the next as lines, and counts the rest", async () => {
    const seeds = Array.from({ length: 1_000 }, (_, at) => [
      `seeds/${String(at).padStart(4, "0")}.txt`,
      `Le dossier numéro ${at} attend toujours, regrette la mairie.\n`,
    ]);
    const { page } = await atelierOf(Object.fromEntries(seeds));
    const section = page.sections.find(({ id }) => id === "sans-date");
    expect(section?.title).toBe("Sans date\u00A0: 1\u202F000");
    expect(section?.matters).toHaveLength(20);
    expect(section?.rest?.lines).toHaveLength(500);
    expect(section?.rest?.more).toContain("480");
  });
});

describe("passages that were set aside", () => {
  it("are worth a look where they are long, as the caption in one of the first five seeds is", async () => {
    const text = await readFile(join(PROJECT, "seeds/003_4159f345f072ba29.txt"), "utf8");
    const { page } = await atelierOf({ "seeds/003.txt": text });
    const [matter, second] = mattersIn(page, "mis-de-cote");
    expect(matter?.because).toBe("228\u00A0signes d’un seul tenant, mis de côté comme «\u202Flégende\u202F».");
    expect(matter?.passages[0]?.quote).toHaveLength(228);
    expect(second).toBeUndefined();
  });
});

describe("two articles that are nearly together", () => {
  it("are found among those that stand alone", async () => {
    const folder = join(PROJECT, "tests/golden/festival-night-by-night/seeds");
    const names = (await readdir(folder)).toSorted();
    const texts = await Promise.all(names.map(async (name) => readFile(join(folder, name), "utf8")));
    const files = Object.fromEntries(names.map((name, at) => [`seeds/${name}`, texts[at] ?? ""]));
    const { analysis, page } = await atelierOf(files);
    const near = analysis.grouping.nearly();
    expect(near.map(({ article }) => article)).toEqual(["les-nuits-de-la-vauge-ont-fete-jeudi-soir-leur-dixieme"]);
    const [only] = near;
    expect(analysis.archive.articles.find(({ id }) => id === only?.article)?.dossier).toBeNull();
    expect(mattersIn(page, "seuls")).toHaveLength(1);
  });

  const files: ArchiveFiles = {
    "seeds/l’orage: ’24.txt": "La grêle a haché les vignes du coteau, disent les viticulteurs.\n",
    "seeds/2024/vignes.txt": "Le club de pétanque de Villers cherche un trésorier pour la rentrée.\n",
  };

  it("are joined, put in one dossier or kept apart by the lines that are offered, and are then no longer listed", async () => {
    const near = async (them: ArchiveFiles) =>
      atelierOf(them, (findings) => {
        const [one, other] = findings.archive.articles;
        const isAlone = findings.archive.events.every(({ articles }) => articles.length < 2);
        if (one === undefined || other === undefined || !isAlone || findings.archive.dossiers.length > 0)
          return findings;
        return { ...findings, nearly: [{ article: one.id, beside: other.id, similarity: 0.1 }] };
      });
    const [matter] = mattersIn((await near(files)).page, "seuls");
    expect(matter?.remedies.map(({ when }) => when.slice(0, 20))).toHaveLength(3);
    const [event, dossier, apart] = await Promise.all(
      (matter?.remedies ?? []).map(async (remedy) => near(follow(files, remedy))),
    );
    expect(event?.analysis.archive.events.map(({ articles }) => articles.length)).toEqual([2]);
    expect(dossier?.analysis.archive.dossiers.map(({ articles }) => articles.length)).toEqual([2]);
    expect(apart?.analysis.rulings.apart).toHaveLength(1);
    for (const after of [event, dossier, apart]) expect(after && mattersIn(after.page, "seuls")).toEqual([]);
  });

  it("are offered no line that would deny what archive.yaml says already, through however many others", async () => {
    const settled: ArchiveFiles = {
      "seeds/a.txt": "La grêle a haché les vignes du coteau, disent les viticulteurs.\n",
      "seeds/b.txt": "Le club de pétanque de Villers cherche un trésorier pour la rentrée.\n",
      "seeds/c.txt": "Neuf mille visiteurs à la foire aux oignons, selon les gendarmes.\n",
      "archive.yaml": "ensemble:\n  - [b.txt, c.txt]\nseparer:\n  - dossier: [a.txt, c.txt]\ntitre: Le fonds\n",
    };
    const { page } = await atelierOf(settled, (findings) => {
      const [one, other] = ["seeds/a.txt", "seeds/b.txt"].map((path) =>
        findings.archive.articles.find(({ seed }) => `seeds/${seed.path}` === path),
      );
      if (one === undefined || other === undefined) return findings;
      return { ...findings, nearly: [{ article: one.id, beside: other.id, similarity: 0.1 }] };
    });
    const remedies = mattersIn(page, "seuls")[0]?.remedies ?? [];
    expect(remedies.map(({ lines }) => lines)).toEqual(["  - dossier: [a.txt, b.txt]"]);
    const [apart] = remedies;
    const { analysis } = await atelierOf(apart === undefined ? settled : follow(settled, apart));
    expect([analysis.rulings.together.length, analysis.rulings.apart.length]).toEqual([1, 2]);
  });
});

describe("events that a build joined or parted", () => {
  const crue = (word: string): string =>
    `Publié le 3 mai 2024\n\nLa Brenne est sortie de son lit à Varennes, ${word}, et deux cents habitants ont été évacués vers le gymnase.\n\nLe préfet a déclenché le plan de secours, les pompiers ont passé la nuit sur la levée.\n`;
  const seeds: ArchiveFiles = {
    "seeds/a.txt": crue("vendredi matin"),
    "seeds/b.txt": crue("à l’aube"),
    "seeds/c.txt": crue("après l’orage"),
    "seeds/d.txt": crue("selon les secours"),
  };
  const APART = "separer:\n  - [[a.txt, b.txt], [c.txt, d.txt]]\n";

  /** The files with the register that a build with other settings left. */
  async function after(settings: string, files: ArchiveFiles): Promise<ArchiveFiles> {
    const { analysis } = await atelierOf({ ...files, "archive.yaml": settings });
    return { ...files, "archive.lock.json": registerOf(analysis) };
  }

  it("are told once, and parted again by the line that is offered", async () => {
    const files = await after(APART, seeds);
    const { analysis, page } = await atelierOf(files);
    expect(analysis.archive.events).toHaveLength(1);
    const [matter] = mattersIn(page, "adresses");
    const [remedy] = matter?.remedies ?? [];
    expect(remedy?.lines).toBe("separer:\n  - [[c.txt, d.txt], [a.txt, b.txt]]");
    if (remedy === undefined) return;
    const later = { ...files, "archive.lock.json": formatLedger(analysis.ledger) };
    expect(mattersIn((await atelierOf(later)).page, "adresses")).toEqual([]);
    const settled = await atelierOf(follow(later, remedy));
    expect(settled.analysis.archive.events.map(({ articles }) => articles.length)).toEqual([2, 2]);
    expect(mattersIn(settled.page, "adresses")).toEqual([]);
  });

  it("are joined again by the line that is offered", async () => {
    const files = await after("", seeds);
    const other = "Publié le 9 août 2021\n\nLe club de pétanque de Villers cherche un trésorier.\n";
    const { page } = await atelierOf({ ...files, "seeds/d.txt": other });
    const [matter] = mattersIn(page, "adresses");
    const [remedy] = matter?.remedies ?? [];
    expect(matter?.because).toContain("ne sont plus dans un seul événement");
    const settled = remedy && (await atelierOf(follow({ ...files, "seeds/d.txt": other }, remedy)));
    expect(settled?.analysis.archive.events.map(({ articles }) => articles.length)).toEqual([4]);
  });

  it("are no news where archive.yaml asked for it", async () => {
    const files = await after("", seeds);
    const { analysis, page } = await atelierOf({ ...files, "archive.yaml": APART });
    expect(analysis.archive.events).toHaveLength(2);
    expect(mattersIn(page, "adresses")).toEqual([]);
  });

  it("are changes like an article that came, was mended, renamed or withdrawn", async () => {
    const files = await after("", seeds);
    const { "seeds/a.txt": a, "seeds/b.txt": b, ...rest } = files;
    const { page } = await atelierOf({
      ...rest,
      "seeds/a.txt": `${a}\nLa décrue est lente.\n`,
      "seeds/z/b.txt": b ?? "",
      "seeds/neuf.txt": VOTE,
    });
    expect(page.changes.map(({ label }) => label)).toEqual([
      "1\u00A0article ajouté",
      "1\u00A0article modifié",
      "1\u00A0article renommé",
    ]);
    const { "seeds/c.txt": _, ...without } = files;
    expect((await atelierOf(without)).page.changes.map(({ label }) => label)).toEqual(["1\u00A0article retiré"]);
    expect((await atelierOf(files)).page.changes).toEqual([]);
    expect((await atelierOf(seeds)).page.changes).toEqual([]);
  });
});
