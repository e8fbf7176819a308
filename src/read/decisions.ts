import type { Apart, Decisions, Entitled, Level, Reference, Together } from "../domain/decisions.ts";
import type { DiagnosticCode } from "../domain/diagnostic.ts";
import type { Span } from "../domain/span.ts";
import { decisionItems, type DecisionItem } from "./decision-items.ts";
import type { DecisionPart } from "./decision-keys.ts";
import { checkedTitle } from "./decision-title.ts";
import { french } from "./french-message.ts";
import { visibleText } from "../domain/visible-text.ts";
import type { YamlEntry, YamlValue } from "./yaml-mapping.ts";

/** How a trouble in archive.yaml is told: its place is added to the words. */
export interface DecisionReader {
  readonly report: (code: DiagnosticCode, at: Span, words: string) => void;
  /** The line, from 1, of a place in the file. */
  readonly lineOf: (at: Span) => number;
}

/** Names that one decision may hold: kept apart, two hundred articles are twenty thousand pairs. */
const MOST_NAMES = 200;

/**
 * The decisions that a part of archive.yaml holds, names as typed. `together`: lists of articles that are one event, or under the key
 * `dossier` parts of one dossier, perhaps with a title. `apart`: lists of articles, or of lists, kept from one another. `events` and
 * `dossiers`: a title for each name. What cannot be read is reported and left out.
 */
export function readDecisions(part: DecisionPart, value: YamlValue, reader: DecisionReader): Partial<Decisions> {
  switch (part) {
    case "together":
      return togetherOf(value, reader);
    case "apart":
      return { apart: decisionItems(part, value, reader).flatMap((item) => apartOf(item, reader)) };
    case "events":
      return { titles: titlesOf("event", value, reader) };
    case "dossiers":
      return { titles: titlesOf("dossier", value, reader) };
  }
}

function togetherOf(value: YamlValue, reader: DecisionReader): Partial<Decisions> {
  const together: Together[] = [];
  const titles: Entitled[] = [];
  for (const { level, names, title, at } of decisionItems("together", value, reader)) {
    const members = names.flatMap((name) => referencesIn([name], reader));
    if (!isEnough(members.length, at, reader)) continue;
    const [first] = members;
    const line = reader.lineOf(at);
    together.push({ level, members, line, at });
    const words = title === undefined ? undefined : titleIn(title, reader);
    if (words !== undefined && title !== undefined && first !== undefined)
      titles.push({ level, of: first, title: words, line: reader.lineOf(title.at), at: title.at });
  }
  return { together, titles };
}

function apartOf({ level, names, at }: DecisionItem, reader: DecisionReader): readonly Apart[] {
  const groups = names
    .map((name) => referencesIn(name.kind === "list" ? name.items : [name], reader))
    .filter((group) => group.length > 0);
  return isEnough(groups.length, at, reader) ? [{ level, groups, line: reader.lineOf(at), at }] : [];
}

function titlesOf(level: Level, value: YamlValue, reader: DecisionReader): readonly Entitled[] {
  return titleEntries(value, reader).flatMap(({ key, at, value: given }): readonly Entitled[] => {
    const title = titleIn(given, reader, key);
    const line = reader.lineOf(at);
    return title === undefined ? [] : [{ level, of: { name: key, line, at }, title, line, at }];
  });
}

/** Lines « name: title », also where each was written after a dash. */
function titleEntries(value: YamlValue, reader: DecisionReader): readonly YamlEntry[] {
  switch (value.kind) {
    case "mapping":
      return value.entries;
    case "empty":
      return [];
    case "list":
      return value.items.flatMap((item) => titleEntries(item, reader));
    default:
      reader.report(
        "settings-invalid",
        value.at,
        french`des lignes « article ou adresse: titre » sont attendues ; rien n'est publié. Écrivez par exemple « crue.txt: La crue de la Loue ».`,
      );
      return [];
  }
}

function titleIn(value: YamlValue, reader: DecisionReader, name?: string): string | undefined {
  const of = name === undefined ? "" : french` de « ${visibleText(name, 60)} »`;
  const text = value.kind === "text" ? value.text : value.kind === "empty" ? "" : undefined;
  if (text?.trim() === "") {
    reader.report(
      "decision-incomplete",
      value.at,
      french`le titre${of} est vide ; celui que donnent les articles reste.`,
    );
    return undefined;
  }
  const checked =
    text === undefined ? { ok: false as const, because: "un texte simple est attendu" } : checkedTitle(text);
  if (checked.ok) return checked.value;
  reader.report(
    "settings-invalid",
    value.at,
    french`le titre${of} n'est pas retenu, car ${checked.because} ; rien n'est publié. Écrivez-le sur une seule ligne, entre guillemets droits.`,
  );
  return undefined;
}

function referencesIn(values: readonly YamlValue[], reader: DecisionReader): readonly Reference[] {
  return values.flatMap((value): readonly Reference[] => {
    if (value.kind === "empty") return [];
    if (value.kind === "text") return [{ name: value.text, line: reader.lineOf(value.at), at: value.at }];
    reader.report(
      "settings-invalid",
      value.at,
      french`le nom d'un article est attendu ; rien n'est publié. Écrivez le nom de son fichier, par exemple « crue.txt ».`,
    );
    return [];
  });
}

/** A decision speaks of two at least. */
function isEnough(names: number, at: Span, reader: DecisionReader): boolean {
  if (names > MOST_NAMES) {
    reader.report(
      "settings-invalid",
      at,
      french`cette décision nomme plus de ${MOST_NAMES} articles ; rien n'est publié. Partagez-la en plusieurs.`,
    );
  } else if (names < 2) {
    reader.report(
      "decision-incomplete",
      at,
      french`cette décision ne nomme pas deux articles ; elle est sans effet. Nommez-en deux au moins, entre crochets : [crue.txt, pont.txt].`,
    );
  }
  return names >= 2 && names <= MOST_NAMES;
}
