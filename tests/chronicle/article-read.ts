import { withId, type PlacedArticle } from "../../src/domain/article.ts";
import { articleId, dossierId, eventId, seedPath } from "../../src/domain/names.ts";
import { readArticle } from "../../src/read-article.ts";

/** An article of one dossier, read as a build reads it; its event is its own unless given. */
export function articleRead(name: string, text: string, event = name): PlacedArticle {
  const read = readArticle({
    path: seedPath(`${name}.txt`),
    sha256: name.padEnd(64, "0"),
    bytes: text.length,
    encoding: "utf-8",
    original: text,
    body: { start: 0, end: text.length },
    editor: {},
  }).value;
  return { ...withId(read, articleId(name)), event: eventId(event), dossier: dossierId("dossier"), piece: null };
}
