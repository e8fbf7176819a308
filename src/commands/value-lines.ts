import type { Attested, GroupTitle } from "../domain/attested.ts";
import type { EventDate } from "../domain/edtf-date.ts";
import { assertNever } from "../domain/order.ts";
import type { ArticleId } from "../domain/names.ts";
import type { Paint } from "./paint.ts";
import { passageLines, type Setting } from "./passage-lines.ts";
import { quoted } from "./printable.ts";

/** Spaces before a passage. */
const INDENT = 6;

/** A value on a line, with the word and the colour of its status, then its passages. */
export function valueLines<T>(
  label: string,
  known: Attested<T>,
  show: (value: T) => string,
  setting: Setting,
): readonly string[] {
  const { paint } = setting;
  switch (known.status) {
    case "stated": {
      const by = known.by === "editor" ? "l’archiviste" : "le texte";
      return [
        `${label} : ${paint("stated", show(known.value))}  ${paint("stated", `indiqué par ${by}`)}`,
        ...passageLines(known.evidence, INDENT, setting),
      ];
    }
    case "implied":
      return [
        `${label} : ${paint("implied", show(known.value))}  ${paint("implied", "déduit")} : ${known.because}`,
        ...passageLines(known.evidence, INDENT, setting),
        ...(known.within === undefined
          ? []
          : [
              `    dans ${show(known.within.value)}, que le texte indique`,
              ...passageLines(known.within.evidence, INDENT, setting),
            ]),
      ];
    case "disputed":
      return [
        `${label} : ${paint("disputed", "divergent")}`,
        ...known.candidates.flatMap(({ value, evidence }) => [
          `    ${paint("disputed", show(value))}`,
          ...passageLines(evidence, INDENT, setting),
        ]),
      ];
    case "unknown":
      return [`${label} : ${paint("unknown", "inconnu")} : ${known.because}`];
    default:
      return assertNever(known);
  }
}

/** « 2023-09-17? (du 2023-09-16 au 2023-09-18) », « 2023-09-19 04:14 ». */
export function dateLabel({ edtf, earliest, latest, precision, time, zone }: EventDate): string {
  const window = precision === "day" && earliest !== latest ? `(du ${earliest} au ${latest})` : undefined;
  return [edtf, time, zone, window].filter((part) => part !== undefined).join(" ");
}

/** The title of an event or a dossier, by what right, and its passages. */
export function groupTitleLines(title: GroupTitle, article: ArticleId, paint: Paint): readonly string[] {
  if ("setting" in title) {
    const where = `archive.yaml, ligne ${title.setting.line}`;
    return [`  titre\u00A0: ${paint("stated", quoted(title.value))}  indiqué par l’archiviste, ${where}`];
  }
  return valueLines("  titre", title, quoted, { article, paint, mostRejected: 0 });
}
