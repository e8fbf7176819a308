import { withId, type PlacedArticle } from "../../src/domain/article.ts";
import { articleId, dossierId, eventId, seedPath } from "../../src/domain/names.ts";
import { readArticle } from "../../src/read-article.ts";

/** An invented report as a build reads it, in one dossier. `written`: the day that the editor states, empty where nobody knows. */
export function inventedArticle(text: string, name: string, written: string, event: string): PlacedArticle {
  const head = written === "" ? "" : `---\ndate: ${written}\n---\n\n`;
  const original = head + text;
  const at = { start: head.indexOf(written), end: head.indexOf(written) + written.length };
  const { value } = readArticle({
    path: seedPath(`${name}.txt`),
    sha256: name.padEnd(64, "0"),
    bytes: original.length,
    encoding: "utf-8",
    original,
    body: { start: head.length, end: original.length },
    editor: written === "" ? {} : { date: { value: written, at } },
  });
  return { ...withId(value, articleId(name)), event: eventId(event), dossier: dossierId("dossier"), piece: null };
}
