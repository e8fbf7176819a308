import { type Miss, type Score, f1, precision, recall, shownShare } from "./score.ts";

/** One figure of the report. `level` is what the project sets itself, where it does; `reached` says whether it is. */
export interface Figure {
  readonly label: string;
  readonly shown: string;
  readonly level?: { readonly text: string; readonly reached: boolean };
  readonly misses: readonly Miss[];
}

/** « 5/5 », and how many of the values that were given are wrong. `least`: the share that is the level. */
export function countFigure(label: string, score: Score, least?: number): Figure {
  const wrong = score.found - score.good;
  return {
    label,
    shown: `${score.right}/${score.expected}  ${wrong} wrong`,
    ...(least === undefined
      ? {}
      : { level: levelOf(least === 1 ? "all" : `>= ${shownShare(least)}`, recall(score) >= least) }),
    misses: score.misses,
  };
}

/** Precision, recall and their mean. `least`: what both, or their mean, must reach. */
export function shareFigure(
  label: string,
  score: Score,
  least?: { readonly share: number; readonly of: "f1" | "both" },
): Figure {
  const [p, r, f] = [precision(score), recall(score), f1(score)];
  const reached = least === undefined || (least.of === "f1" ? f >= least.share : p >= least.share && r >= least.share);
  return {
    label,
    shown: `P ${shownShare(p)}  R ${shownShare(r)}  F1 ${shownShare(f)}  (${score.right} of ${score.expected}, ${score.found} found)`,
    ...(least === undefined
      ? {}
      : { level: levelOf(`${least.of === "f1" ? "F1" : "P, R"} >= ${shownShare(least.share)}`, reached) }),
    misses: score.misses,
  };
}

/** A count of faults; `most`, where given, is what it must not exceed. */
export function faultFigure(label: string, count: number, most?: number): Figure {
  const level = most === undefined ? {} : { level: levelOf(`<= ${most}`, count <= most) };
  return { label, shown: String(count), ...level, misses: [] };
}

function levelOf(text: string, reached: boolean): { readonly text: string; readonly reached: boolean } {
  return { text, reached };
}
