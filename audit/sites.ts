import { cp, mkdir, mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PROJECT, recoupe, treeOf } from "../tests/support/program.ts";

/** A site to be checked. */
export interface Site {
  readonly name: string;
  readonly folder: string;
  /** Every page, `articles/kim/index.html`. */
  readonly pages: readonly string[];
}

/** The sites that are checked: the archive of this repository, one of a single article without a date, a crowded one, one of hostile texts; or that one alone. */
export async function sites(only?: string): Promise<readonly Site[]> {
  const made: Site[] = [];
  const asked = Object.entries(FILLED).filter(([name]) => only === undefined || name === only);
  if (asked.length === 0) throw new Error(`No such site: ${only ?? ""}. There are ${Object.keys(FILLED).join(", ")}.`);
  for (const [name, fill] of asked) {
    const archive = await mkdtemp(join(tmpdir(), `recoupe-audit-${name}-`));
    await mkdir(join(archive, "seeds"));
    await fill(archive);
    const { status, err } = await recoupe(["build", "--archive", archive, "--quiet"]);
    // 3: published, with a seed set aside; the hostile archive holds one.
    if (status !== 0 && status !== 3) throw new Error(`the archive « ${name} » is not published:\n${err}`);
    const folder = join(archive, "public");
    made.push({ name, folder, pages: Object.keys(await treeOf(folder)).filter((path) => path.endsWith(".html")) });
  }
  return made;
}

/** One page of each kind, by the shape of its address; redirects are left out by their size. */
export function oneOfAKind({ pages }: Site): readonly string[] {
  const kinds = new Map<string, string>();
  for (const page of pages) {
    const kind = page.replace(/(?<=^(?:articles|dossiers|evenements|sources)\/)[^/]+/u, "*").replace(/\d+/gu, "0");
    if (!kinds.has(kind)) kinds.set(kind, page);
  }
  return [...kinds.values()];
}

type Filling = (archive: string) => Promise<void>;

const seed = (archive: string, name: string, text: string): Promise<void> =>
  writeFile(join(archive, "seeds", name), text);

const FILLED: Readonly<Record<string, Filling>> = {
  own: (archive) => cp(join(PROJECT, "seeds"), join(archive, "seeds"), { recursive: true }),
  single: (archive) =>
    seed(archive, "seul.txt", "Le canal est gelé\n\nUne péniche attend le dégel depuis trois jours.\n"),
  crowded: async (archive) => {
    for (let index = 0; index < 120; index += 1) await seed(archive, `greve-${index}.txt`, crowdedText(index));
    const long = Array.from(
      { length: 200 },
      (_, index) => `Paragraphe ${index + 1}. « Nous rénovons la ligne », a dit la mairie.`,
    );
    await seed(archive, "long.txt", `---\ndate: 2022-05-03\n---\nDeux cents paragraphes\n\n${long.join("\n\n")}\n`);
    const title = "Un titre interminable sur le tramway et ses faubourgs, ".repeat(6).slice(0, 300);
    await seed(archive, "titre.txt", `---\ntitre: "${title}"\ndate: 2022-05-04\n---\nLe tramway sera rénové.\n`);
  },
  hostile: async (archive) => {
    for (const [index, text] of HOSTILE.entries()) {
      const head = `titre: ${JSON.stringify(text)}\nsource: ${JSON.stringify(text)}\nauteur: ${JSON.stringify(text)}\nevent: Un\n`;
      await seed(
        archive,
        `hostile-${index}.txt`,
        `---\n${head}date: 2022-05-0${index + 1}\n---\n${text}\n\n« ${text} », a dit ${text}.\n`,
      );
    }
    await seed(archive, "rien.txt", "---\ntitre: Rien\ndate: 2022-05-09\n---\n");
  },
};

const TOWNS = ["Varennes", "Montjoux", "Sallanches", "Brévant", "Lancy", "Thônes"];
const DEEDS = [
  "les piquets de grève ont bloqué le dépôt",
  "une réunion s’est tenue à la préfecture",
  "la circulation a repris",
];

/** Sixty days of one strike, two articles a day. */
function crowdedText(index: number): string {
  const day = 1 + (Math.floor(index / 2) % 28);
  const month = Math.floor(index / 56) % 2 === 0 ? "mars" : "avril";
  const passages = Array.from(
    { length: 6 },
    (_, step) =>
      `Le ${day === 1 ? "1er" : day} ${month} 2022, ${DEEDS[(index + step) % DEEDS.length] ?? ""} à ${TOWNS[(index * 7 + step) % TOWNS.length] ?? ""}, a déclaré le préfet de la Creuse.`,
  );
  return `---\nevent: Grève chez Tramelia, semaine ${Math.floor(index / 20)}\n---\nGrève chez Tramelia, jour ${index}\nPublié le ${day === 1 ? "1er" : day} ${month} 2022\n\n${passages.join("\n\n")}\n`;
}

const HOSTILE: readonly string[] = [
  "</script><script>alert(1)</script><img src=x onerror=alert(1)>",
  "\u202Esdrawkcab\u202C \u2067droite à gauche sans fin",
  `Z${"\u0301\u0316".repeat(40)}a${"\u0332\u0305".repeat(40)}lgo`,
  "Mot".repeat(1_700),
  "\u{1F600}\u{1F469}\u200D\u{1F680} \u200B\u200B\uFEFF",
  "{{ page }} ${1} <%= x %> javascript:alert(1)",
];
