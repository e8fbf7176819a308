import { Fragment, type VNode } from "preact";
import { isUnruly } from "./unruly.ts";

/**
 * Words of an article, with each « and its first letter, each ; : ! ? » % € and the letter before it, the groups of a number (« 3 000 ») and
 * the two sides of a score (« 2-1 ») kept on one line.
 * Not one character is added or taken away: only where a plain space would let the line break is a span put round it.
 * Words that would turn or cover their neighbours stand in a box of their own.
 */
export function HeldText({ text }: { readonly text: string }): VNode {
  const parts = text.split(HELD);
  const words = parts.map((part, index) => (index % 2 === 1 ? <span class="held">{part}</span> : part));
  return isUnruly(text) ? <bdi class="unruly">{words}</bdi> : <Fragment>{words}</Fragment>;
}

/** One capturing group: `split` gives free and held parts in turn. Marks stay with the letter they stand on. */
const HELD =
  /(« [^\s\p{M}]\p{M}*|(?<![\d-])\d{1,3}(?:(?: \d{3}){1,4}|-\d{1,3})(?![\d-])(?: [»:;!?%€])?|[^\s\p{M}]\p{M}* [»:;!?%€])/u;
