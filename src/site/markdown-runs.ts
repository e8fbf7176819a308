import MarkdownIt from "markdown-it";
import type { Span } from "../domain/span.ts";
import { isWebAddress } from "./web-address.ts";
import type { RunView } from "./article-views.ts";

/** A run of a Markdown paragraph that is shown; the marks between runs (`**`, `](…)`) are not. */
export type StyledSpan = Span & Pick<RunView, "style" | "link">;

const markdown = new MarkdownIt({ html: false, linkify: false, typographer: false }).disable([
  "image",
  "autolink",
  "html_inline",
  "entity",
]);

/**
 * The inline Markdown of a piece of text as styled runs, each an exact slice of the original. Where the words that
 * Markdown would show are not found as they stand (an escape), the piece is shown as typed.
 */
export function markdownRuns(original: string, piece: Span): readonly StyledSpan[] {
  const source = original.slice(piece.start, piece.end);
  const prefix = /^(?:#{1,6}[ \t]+|>[ \t]?|[-*+][ \t]+)/u.exec(source)?.[0].length ?? 0;
  const [inline] = markdown.parseInline(source.slice(prefix), {});
  const runs: StyledSpan[] = [];
  const open: NonNullable<RunView["style"]>[] = [];
  let link: string | undefined;
  let position = prefix;
  for (const token of inline?.children ?? []) {
    if (token.type === "strong_open") open.push("strong");
    else if (token.type === "em_open") open.push("emphasis");
    else if (token.type === "strong_close" || token.type === "em_close") open.pop();
    else if (token.type === "link_open") link = safeLink(token.attrGet("href"));
    else if (token.type === "link_close") link = undefined;
    else {
      const shown = token.type === "softbreak" || token.type === "hardbreak" ? "\n" : token.content;
      if (shown === "") continue;
      const found = source.indexOf(shown, position);
      if (found === -1) return [piece];
      const style = token.type === "code_inline" ? "code" : open.at(-1);
      runs.push({
        start: piece.start + found,
        end: piece.start + found + shown.length,
        ...(style === undefined ? {} : { style }),
        ...(link === undefined ? {} : { link }),
      });
      position = found + shown.length;
    }
  }
  return runs.length === 0 ? [piece] : runs;
}

function safeLink(href: string | null): string | undefined {
  return href !== null && isWebAddress(href) ? href : undefined;
}
