import { stated, type Stated } from "../domain/attested.ts";
import type { Article } from "../domain/article.ts";
import { evidenceAt } from "../domain/evidence.ts";
import { eventKey } from "./profile.ts";

/**
 * The title that the front matter of its articles gives an event: the words of « event: » as the first of them has them, with every place
 * that says so. Undefined where none does, and where they name it differently: archive.yaml put together what they keep
 * apart, and which of them is right is not ours to say.
 */
export function titleInFrontMatter(
  articles: readonly Pick<Article, "id" | "original" | "editorEvent">[],
): Stated<string> | undefined {
  const named = articles.flatMap(({ id, original, editorEvent }) => {
    const key = editorEvent === undefined ? undefined : eventKey(editorEvent.value);
    if (editorEvent === undefined || key === undefined) return [];
    const { value, at } = editorEvent;
    return [{ key, value, passage: evidenceAt({ article: id, text: original }, at, "editor/event") }];
  });
  const [first, ...others] = named;
  if (first === undefined || others.some(({ key }) => key !== first.key)) return undefined;
  return stated(first.value, [first.passage, ...others.map(({ passage }) => passage)], "editor");
}
