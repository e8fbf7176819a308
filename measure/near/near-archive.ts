import { dispatches, printNumbers } from "../../src/chronicle/versions/dispatches.ts";
import { sameText } from "../../src/chronicle/versions/same-text.ts";
import { withId, type PlacedArticle } from "../../src/domain/article.ts";
import type { Dispatch } from "../../src/domain/dispatch.ts";
import { articleId, eventId, seedPath } from "../../src/domain/names.ts";
import { groupInput } from "../../src/group-input.ts";
import { group } from "../../src/group/group.ts";
import { readArticle } from "../../src/read-article.ts";

/** A text and the name of its file: letters, digits and hyphens. */
export interface NamedText {
  readonly name: string;
  readonly text: string;
}

/** The dispatches that the archive finds among some texts, read and grouped as a build does; articles bear the names of their texts. */
export function dispatchesAmong(texts: readonly NamedText[]): readonly Dispatch[] {
  const articles = new Map(texts.map((text) => [articleId(text.name), articleOf(text)]));
  const { events, near } = group([...articles.values()].map(groupInput), undefined, (one, other) => {
    const [a, b] = [articles.get(one), articles.get(other)];
    return a !== undefined && b !== undefined && sameText(a, b) !== undefined;
  });
  const printOf = printNumbers(near);
  return events.flatMap((ids) =>
    dispatches(
      ids.flatMap((id) => articles.get(id) ?? []),
      printOf,
    ),
  );
}

function articleOf({ name, text }: NamedText): PlacedArticle {
  const { value } = readArticle({
    path: seedPath(`${name}.txt`),
    sha256: name.padEnd(64, "0"),
    bytes: text.length,
    encoding: "utf-8",
    original: text,
    body: { start: 0, end: text.length },
    editor: {},
  });
  return { ...withId(value, articleId(name)), event: eventId("e"), dossier: null, piece: null };
}
