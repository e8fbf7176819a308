import type { PlacedArticle } from "../../domain/article.ts";
import type { SuggestedEdit } from "../../domain/suggested-edit.ts";
import { visibleText } from "../../domain/visible-text.ts";
import type { Findings } from "./findings.ts";
import type { RemedyView } from "./views.ts";

/** Units of a path that are shown. */
const LONGEST_PATH = 300;
/** The name of the settings file. */
export const SETTINGS_FILE = "archive.yaml";

/** The file as the archivist finds it from the archive, its invisible signs spelled out: `seeds/2023/kim.txt`. */
export function shownPath(file: string, { seeds }: Pick<Findings, "seeds">): string {
  if (file === "") return "";
  return visibleText(file === SETTINGS_FILE ? file : `${seeds}/${file}`, LONGEST_PATH);
}

/** A change to the file of an article as a remedy; none where no line does it. */
export function inArticle(
  when: string,
  article: PlacedArticle,
  edit: SuggestedEdit | undefined,
  findings: Findings,
): readonly RemedyView[] {
  if (edit === undefined) return [];
  const path = shownPath(article.seed.path, findings);
  const above = edit.line === 1 && edit.instead === 0;
  return [
    { when, where: above ? `Tout en haut de ${path}, ajoutez\u00A0:` : whereIn(path, edit), lines: joined(edit) },
  ];
}

/** A change to archive.yaml as a remedy. */
export function inSettings(
  when: string,
  edit: SuggestedEdit | undefined,
  { settings, seeds }: Findings,
): readonly RemedyView[] {
  if (edit === undefined) return [];
  const where =
    settings.trim() === ""
      ? `Dans ${SETTINGS_FILE}, à côté de ${visibleText(seeds, LONGEST_PATH)}/, écrivez\u00A0:`
      : whereIn(SETTINGS_FILE, edit);
  return [{ when, where, lines: joined(edit) }];
}

function whereIn(path: string, { line, instead, lines }: SuggestedEdit): string {
  const last = line + instead - 1;
  const those = instead > 1 ? `les lignes ${line} à ${last}` : `la ligne ${line}`;
  if (lines.length === 0) return `Dans ${path}, ôtez ${those}.`;
  if (instead === 0) return `Dans ${path}, après la ligne ${line - 1}, ajoutez\u00A0:`;
  return `Dans ${path}, remplacez ${those} par\u00A0:`;
}

function joined({ lines }: SuggestedEdit): string {
  return lines.join("\n");
}
