import { trimmed, type Span } from "../../../../domain/span.ts";
import { MARK_RULES } from "./index.ts";
import type { MarkFamily, MarkRule } from "./mark-rule.ts";

/** A quotation as its marks show it, marks included; places count from the start of the paragraph's text. */
export interface MarkedPassage extends Span {
  readonly inner: Span;
  readonly family: MarkFamily;
  readonly closed: boolean;
  /** True for one that holds no other around it. */
  readonly outermost: boolean;
}

interface OpenMark {
  readonly family: MarkFamily;
  readonly sign: string;
  readonly at: number;
}

const SIGNS: ReadonlyMap<string, MarkRule> = new Map(
  MARK_RULES.flatMap((rule) => rule.signs.map((sign) => [sign, rule] as const)),
);
const ONE_SIGN = new RegExp(`[${[...SIGNS.keys()].join("")}]`, "u");
const ANY_SIGN = new RegExp(`[${[...SIGNS.keys()].join("")}]`, "gu");

/**
 * The quotations of one paragraph, in order of their opening marks; any two are apart or one holds the other. One that is
 * never closed ends before the next of its family, or with what holds it, or with the paragraph. `leftOpen` is the family
 * that the paragraph before left open: then a paragraph may begin with its mark again. Time grows with the length.
 */
export function pairMarks(text: string, leftOpen?: MarkFamily): readonly MarkedPassage[] {
  if (!ONE_SIGN.test(text)) return [];
  const last = new Map<string, number>();
  const open: OpenMark[] = [];
  const counts = new Map<MarkFamily, number>();
  const found: FoundMark[] = [];
  for (const match of text.matchAll(ANY_SIGN)) {
    const at = match.index;
    const rule = SIGNS.get(match[0]);
    if (rule === undefined) continue;
    const inside = (counts.get(rule.family) ?? 0) > 0;
    const innermost = inside ? open.findLast((mark) => mark.family === rule.family) : undefined;
    const place = {
      text,
      at,
      open: innermost?.sign,
      reopens: leftOpen === rule.family,
      last: lastPlace(last, text, match[0]),
    };
    const act = rule.acts(place);
    if (act === "opens") {
      open.push({ family: rule.family, sign: match[0], at });
      counts.set(rule.family, (counts.get(rule.family) ?? 0) + 1);
    } else if (act === "closes" && innermost !== undefined) {
      for (let mark = open.pop(); mark !== undefined; mark = open.pop()) {
        counts.set(mark.family, (counts.get(mark.family) ?? 0) - 1);
        const closed = mark === innermost;
        found.push({ mark, end: closed ? at + 1 : at, closed });
        if (closed) break;
      }
    }
  }
  for (const mark of open) found.push({ mark, end: text.length, closed: false });
  return passages(text, found);
}

/** The last place of a sign, looked for once. */
function lastPlace(known: Map<string, number>, text: string, sign: string): number {
  const last = known.get(sign) ?? text.lastIndexOf(sign);
  known.set(sign, last);
  return last;
}

/** One found mark with the place where its quotation ends. */
interface FoundMark {
  readonly mark: OpenMark;
  readonly end: number;
  readonly closed: boolean;
}

function passages(text: string, found: readonly FoundMark[]): readonly MarkedPassage[] {
  const result: MarkedPassage[] = [];
  let covered = 0;
  for (const { mark, end, closed } of limited(
    text,
    found.toSorted((one, other) => one.mark.at - other.mark.at),
  )) {
    const whole = trimmed(text, { start: mark.at, end });
    const inner = trimmed(text, { start: mark.at + 1, end: closed ? end - 1 : Math.max(whole.end, mark.at + 1) });
    if (inner.end === inner.start) continue;
    const outermost = mark.at >= covered;
    result.push({ start: whole.start, end: whole.end, inner, family: mark.family, closed, outermost });
    covered = Math.max(covered, end);
  }
  return result;
}

/** Ends what was never closed before the next of its family, and before whatever would then be cut in two. */
function limited(text: string, ordered: readonly FoundMark[]): readonly FoundMark[] {
  if (ordered.every(({ closed }) => closed)) return ordered;
  const nextOfFamily = new Map<MarkFamily, number>();
  const later: FoundMark[] = [];
  for (const one of ordered.toReversed()) {
    later.push(
      one.closed ? one : { ...one, end: freeEnd(one, nextOfFamily.get(one.mark.family) ?? text.length, later) },
    );
    nextOfFamily.set(one.mark.family, one.mark.at);
  }
  return later.toReversed();
}

function freeEnd(one: FoundMark, next: number, later: readonly FoundMark[]): number {
  const end = Math.min(one.end, next);
  for (let index = later.length - 1; index >= 0; index -= 1) {
    const other = later[index];
    if (other === undefined || other.mark.at >= end) return end;
    if (other.end > end) return other.mark.at;
  }
  return end;
}
