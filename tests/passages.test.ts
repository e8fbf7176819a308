import { readdir, readFile, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { DomUtils, parseDocument } from "htmlparser2";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { newArchive, recoupe } from "./support/program.ts";

type Document = ReturnType<typeof parseDocument>;
type Element = NonNullable<ReturnType<typeof DomUtils.findOne>>;

let site = "";
const documents = new Map<string, Document>();

/** The five seeds, built once: every page of an event or a dossier is followed to the passages that it shows. */
beforeAll(async () => {
  const archive = await newArchive();
  await recoupe(["build", "--archive", archive, "--quiet"]);
  site = join(archive, "public");
});

afterAll(() => rm(dirname(site), { recursive: true }));

async function documentAt(path: string): Promise<Document> {
  const known = documents.get(path) ?? parseDocument(await readFile(join(site, path, "index.html"), "utf8"));
  documents.set(path, known);
  return known;
}

const hasClass = (element: Element, name: string): boolean =>
  (element.attribs["class"] ?? "").split(" ").includes(name);
const within = (root: Document | Element, test: (element: Element) => boolean): readonly Element[] =>
  DomUtils.findAll(test, root.childNodes);

/** Letters and digits alone: typography is the page's own. */
const plain = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, "");

/** The text of what a chip leads to: a paragraph of an article, or the whole page where the passage was set aside. */
async function textBehind(chip: Element, page: string): Promise<string> {
  const { pathname, hash } = new URL(chip.attribs["href"] ?? "", `https://x.example/${page}/`);
  const target = await documentAt(pathname.slice(1));
  const [place] = within(target, (element) => element.attribs["id"] === hash.slice(1));
  expect(place, `${chip.attribs["href"]} on ${page}`).toBeDefined();
  return place === undefined ? "" : plain(DomUtils.textContent(place));
}

async function pagesOf(kind: string): Promise<readonly string[]> {
  const entries = await readdir(join(site, kind), { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => `${kind}/${name}`);
}

describe("every cell leads to the very passage", () => {
  it.each(["dossiers", "evenements"])("of %s", async (kind) => {
    let followed = 0;
    for (const page of await pagesOf(kind)) {
      const document = await documentAt(page);
      for (const chip of within(document, (element) => hasClass(element, "chip"))) await textBehind(chip, page);
      const lists = within(document, (element) => hasClass(element, "chronicle__statements"));
      const told = [
        ...within(document, (element) => hasClass(element, "fact-table__statement")),
        ...lists.flatMap((list) => within(list, (element) => element.name === "li")),
      ];
      for (const statement of told) {
        const furniture = within(statement, (element) =>
          ["chip", "chronicle__announced", "cut"].some((name) => hasClass(element, name)),
        ).map((element) => DomUtils.textContent(element));
        const shown = furniture.reduce((text, one) => text.replace(one, ""), DomUtils.textContent(statement));
        for (const chip of within(statement, (element) => hasClass(element, "chip"))) {
          expect(await textBehind(chip, page)).toContain(plain(shown));
          followed += 1;
        }
      }
    }
    expect(followed).toBeGreaterThan(20);
  });
});
