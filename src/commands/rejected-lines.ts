import { byKey } from "../domain/by-key.ts";
import type { Evidence } from "../domain/evidence.ts";
import type { Rejected } from "../domain/rejected.ts";
import { passageLines, type Setting } from "./passage-lines.ts";
import { printable, quoted } from "./printable.ts";

/**
 * What was rejected, under the value it was rejected for: each reason once, its passages below it. No more candidates than the setting
 * lists, then « … et 9 autres »; nothing where nothing was rejected.
 */
export function rejectedLines(title: string, candidates: readonly Rejected[], setting: Setting): readonly string[] {
  if (candidates.length === 0) return [];
  const { paint, mostRejected } = setting;
  const shown = candidates.slice(0, mostRejected);
  const left = candidates.length - shown.length;
  return [
    `  ${paint("rejected", `${title} (${candidates.length})`)}`,
    ...[...byKey(shown, ({ because }) => because)].flatMap(([because, those]) => [
      `    ${paint("rejected", because)}`,
      ...linesOf(those, setting),
    ]),
    ...(left === 0 ? [] : [`    ${paint("rejected", `… et ${left} ${left === 1 ? "autre" : "autres"}`)}`]),
  ];
}

/** Each candidate at its place, and under it what it was held against. */
function linesOf(candidates: readonly Rejected[], setting: Setting): readonly string[] {
  const firsts = candidates.flatMap((one) => (one.kind === "passage" ? [one.evidence[0]] : []));
  const lines = passageLines(firsts, 6, setting);
  const line = (passage: Evidence): string => lines[firsts.indexOf(passage)] ?? "";
  return candidates.flatMap((one): readonly string[] => {
    if (one.kind === "text") return [`      ${setting.paint("place", printable(one.place))}  ${quoted(one.text)}`];
    const [first, ...against] = one.evidence;
    return [line(first), ...passageLines(against, 10, setting)];
  });
}
