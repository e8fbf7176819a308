import { CLUE } from "../clues.ts";
import type { Span } from "../../domain/span.ts";
import type { DefectRule } from "./defect-rule.ts";

const SIGNS = /[«»“”\n]/gu;

/**
 * A quotation mark without its other half. A mark that opens a paragraph carries on the quotation above it, by old usage,
 * and one closing mark may end two quotations, one in the other: neither is marked.
 */
export const unbalancedQuote = {
  id: "fr/defects/unbalanced-quote",
  kind: "unbalanced-quote",
  note: "Guillemet seul\u00A0: l’autre manque dans l’original. On ne sait pas où la citation commence ou finit.",
  needs: CLUE.quote,
  find: (text) => {
    const marks = marksOf(text);
    return [...alone(text, marks, "«", "»"), ...(text.includes("„") ? [] : alone(text, marks, "“", "”"))].toSorted(
      (a, b) => a.start - b.start,
    );
  },
  examples: [
    ["Il a dit : « Nous partons.\nLe bateau « Espoir » attend.", "«"],
    ["Il a dit : “Nous partons.", "“"],
    ["Nous partons », a-t-il dit.", "»"],
  ],
  nearMisses: [
    "Il a dit : « Nous partons.\n« Le bateau attend », a-t-il ajouté.",
    "Il a dit : « Nous partons.\nLe bateau attend. »",
    "« Il m’a dit : « Nous partons », rapporte-t-elle.\nElle « attend ».",
    "« Le « grand » bateau “Espoir” », dit-elle.",
    "Elle dit „oui“ et s’en va.",
  ],
} satisfies DefectRule;

/** Where marks stand, with the number of line breaks before each. */
interface Mark {
  readonly sign: string;
  readonly at: number;
  readonly line: number;
}

function alone(text: string, all: readonly Mark[], opening: string, closing: string): readonly Span[] {
  const marks = all.filter(({ sign }) => sign === opening || sign === closing);
  const found: Mark[] = [];
  let open: Mark | undefined;
  let closedSince = false;
  marks.forEach((mark, index) => {
    if (mark.sign === opening) {
      if (open?.line === mark.line) return;
      if (open !== undefined && !closedSince && !opensLine(text, mark.at)) found.push(open);
      [open, closedSince] = [mark, false];
      return;
    }
    if (open === undefined && !closedSince) found.push(mark);
    const next = marks[index + 1];
    const isInner = next?.sign === closing && next.line === mark.line;
    if (!isInner) open = undefined;
    closedSince = true;
  });
  if (open !== undefined && !closedSince) found.push(open);
  return found.map(({ at }) => ({ start: at, end: at + 1 }));
}

function marksOf(text: string): readonly Mark[] {
  let line = 0;
  const marks: Mark[] = [];
  for (const match of text.matchAll(SIGNS)) {
    if (match[0] === "\n") line += 1;
    else marks.push({ sign: match[0], at: match.index, line });
  }
  return marks;
}

function opensLine(text: string, at: number): boolean {
  return /(?:^|[\r\n])[ ]*$/u.test(text.slice(Math.max(0, at - 40), at));
}
