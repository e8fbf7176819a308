import { diagnostic, type Diagnostic, type DiagnosticCode } from "../domain/diagnostic.ts";
import type { SeedPath } from "../domain/names.ts";
import type { EditorKey, EditorStatement, Seed } from "../domain/seed.ts";
import type { Span } from "../domain/span.ts";
import type { StageResult } from "../domain/stage.ts";
import { EDITOR_KEY_NAMES, editorKey } from "./editor-keys.ts";
import { french } from "./french-message.ts";
import { lineNumber } from "./line-number.ts";
import { isSlip, nearestKey } from "./nearest-key.ts";
import { visibleText } from "../domain/visible-text.ts";
import type { YamlEntry, YamlValue } from "./yaml-mapping.ts";

type Statements = Seed["editor"];

/**
 * What the editor states, from the entries of a front matter whose places are those of the original. A key without a
 * value states nothing. A value that is a list of several, a mapping, or has a tag or control characters is not taken;
 * nor is either of two that contradict one another under `title` and `titre`. Each is reported once, with its line.
 */
export function editorStatements(
  path: SeedPath,
  original: string,
  entries: readonly YamlEntry[],
): StageResult<Statements> {
  const found = new Map<EditorKey, EditorStatement>();
  const contradicted = new Set<EditorKey>();
  const diagnostics: Diagnostic[] = [];
  const report = (code: Extract<DiagnosticCode, `front-matter-${string}`>, at: Span, words: string): void => {
    const where = french`${visibleText(path, 1_000)}, ligne ${lineNumber(original, at.start)} : `;
    diagnostics.push(diagnostic(code, `${where}${words}`, { path, start: at.start, end: at.end }));
  };
  for (const entry of entries) {
    const key = editorKey(entry.key);
    const name = visibleText(entry.key, 60);
    if (key === undefined) {
      const slip = isSlip(entry.key, EDITOR_KEY_NAMES);
      report(
        slip ? "front-matter-mistyped-key" : "front-matter-unknown-key",
        entry.at,
        unknownKeyWords(entry.key, name),
      );
      continue;
    }
    const read = statementOf(entry.value);
    if (read === undefined) continue;
    if ("because" in read) {
      report("front-matter-invalid", entry.value.at, refusalWords(name, read.because));
      continue;
    }
    const other = found.get(key);
    if (other === undefined) found.set(key, read);
    else if (other.value !== read.value) {
      contradicted.add(key);
      const values = [visibleText(other.value, 80), visibleText(read.value, 80)] as const;
      report("front-matter-invalid", read.at, contradictionWords(name, values[0], values[1]));
    }
  }
  const kept = [...found].filter(([key]) => !contradicted.has(key));
  return { value: kept.reduce<Statements>((all, [key, statement]) => ({ ...all, [key]: statement }), {}), diagnostics };
}

/** The statement a value makes; undefined when it is empty; a French reason when it cannot be taken. */
function statementOf(value: YamlValue): EditorStatement | { readonly because: string } | undefined {
  switch (value.kind) {
    case "empty":
      return undefined;
    case "mapping":
    case "other":
      return { because: "n’est pas un texte simple" };
    case "list": {
      const [first, second] = value.items.filter((item) => item.kind !== "empty");
      if (first === undefined) return undefined;
      return second === undefined ? statementOf(first) : { because: "est une liste de plusieurs valeurs" };
    }
    case "text": {
      const line = oneLine(value.text);
      if (line === "") return undefined;
      if (/[\p{Cc}\p{Cs}]/u.test(line)) return { because: "contient des caractères de commande" };
      return { value: line, at: value.at };
    }
  }
}

/** The value on one line; a no-break space inside it stays. */
function oneLine(text: string): string {
  const lines = text.split(/\r\n|\n|\r/u).map((line) => line.trim());
  return lines.filter((line) => line !== "").join(" ");
}

function unknownKeyWords(key: string, name: string): string {
  const near = nearestKey(key, EDITOR_KEY_NAMES);
  const next =
    near === undefined
      ? french`Les clés lues sont title ou titre, date, updated ou maj, source, author ou auteur, url, lang ou langue, event ou evenement.`
      : french`Vouliez-vous écrire « ${near} » ?`;
  return `${french`la clé « ${name} » n'est pas connue ; elle est laissée de côté.`} ${next}`;
}

function refusalWords(name: string, because: string): string {
  return french`la valeur de « ${name} » ${because} ; elle n'est pas retenue. Écrivez-la sur une seule ligne, entre guillemets droits : ${`${name}: "…"`}`;
}

function contradictionWords(name: string, one: string, other: string): string {
  return french`« ${name} » dit « ${other} », mais « ${one} » est écrit plus haut pour la même chose ; aucune des deux valeurs n'est retenue. N'en gardez qu'une.`;
}
