import { CORRECTION_MARKS, FIRST_LINES_MARK } from "../../lexicon/fr/correction-words.ts";
import type { Printed } from "./version-text.ts";

/** True when an article says that it corrects what was printed before it, at its head or its foot. */
export function isCorrection({ original }: Pick<Printed, "original">): boolean {
  const head = original.slice(0, HEAD_UNITS);
  const foot = original.slice(Math.max(HEAD_UNITS, original.length - FOOT_UNITS));
  return CORRECTS.test(head) || CORRECTS.test(foot);
}

/** True for a passage that only tells what is corrected: a text that lacks it lacks nothing of the account. */
export function isCorrectionNote(passage: string): boolean {
  return CORRECTS.test(passage);
}

/** True when an article is headed as the first lines of a dispatch, which an agency sends out before the rest: « URGENT ». */
export function isFirstLines({ original }: Pick<Printed, "original">): boolean {
  return FIRST_LINES.test(original.slice(0, HEAD_UNITS));
}

const CORRECTS = new RegExp(CORRECTION_MARKS.map((mark) => `(?:${mark})`).join("|"), "imu");
const FIRST_LINES = new RegExp(FIRST_LINES_MARK, "imu");

const HEAD_UNITS = 500;
const FOOT_UNITS = 400;
