import matter from "gray-matter";
import { diagnostic, type Diagnostic, type DiagnosticCode } from "../domain/diagnostic.ts";
import type { SeedPath } from "../domain/names.ts";
import type { Seed } from "../domain/seed.ts";
import type { Span } from "../domain/span.ts";
import type { StageResult } from "../domain/stage.ts";
import { areFrontMatterKeys, editorKey } from "./editor-keys.ts";
import { editorStatements } from "./editor-statements.ts";
import { french } from "./french-message.ts";
import { typedLines } from "./front-matter-typed.ts";
import { frontMatterBlock, keyOfUnclosedBlock, type FrontMatterBlock } from "./front-matter-block.ts";
import { lineNumber } from "./line-number.ts";
import { visibleText } from "../domain/visible-text.ts";
import { readYamlMapping, type YamlEntry, type YamlValue } from "./yaml-mapping.ts";

/** What a seed's front matter states, and where the rest, the body, stands in the original. */
export type FrontMatter = Pick<Seed, "body" | "editor">;

/**
 * Reads the front matter of a seed: « --- », lines « key: value », « --- ». What announces another language than
 * YAML is never run: it states nothing, and the body begins after it, with a warning. What cannot be read or is no
 * mapping may be the article's own words: it is left in the text, the body is then the whole original, with a warning. A text that has none gives the whole original too, without a word. Never throws.
 */
export function readFrontMatter(path: SeedPath, original: string): StageResult<FrontMatter> {
  const whole: FrontMatter = { body: { start: 0, end: original.length }, editor: {} };
  const block = frontMatterBlock(original);
  if (block === undefined) return { value: whole, diagnostics: unclosed(path, original) };
  const place = { start: 0, end: block.bodyStart };
  if (!["", "yaml", "yml"].includes(block.language)) {
    const rest = { start: block.bodyStart, end: original.length };
    return { value: { body: rest, editor: {} }, diagnostics: [refused(path, place, block.language)] };
  }
  const yaml = cut(original, block);
  if (yaml === undefined) return { value: whole, diagnostics: [invalid(path, original, place, STRAY_RULE)] };
  const reading = readYamlMapping(yaml);
  const body = { start: block.bodyStart, end: original.length };
  switch (reading.kind) {
    case "empty":
      return { value: { body, editor: {} }, diagnostics: [] };
    case "invalid": {
      const typed = typedLines(yaml);
      if (typed !== undefined) {
        const { value: editor, diagnostics } = editorStatements(
          path,
          original,
          typed.map((entry) => moved(entry, block.openingEnd)),
        );
        return { value: { body, editor }, diagnostics };
      }
      const at = { start: block.openingEnd + reading.at, end: block.bodyStart };
      return { value: whole, diagnostics: [invalid(path, original, at, reading.because)] };
    }
    case "mapping": {
      const entries = reading.entries.map((entry) => moved(entry, block.openingEnd));
      const keys = entries.map(({ key, at }) => ({ name: key, flush: original[at.end] === ":" }));
      if (!areFrontMatterKeys(keys)) return { value: whole, diagnostics: [invalid(path, original, place, PROSE)] };
      const { value: editor, diagnostics } = editorStatements(path, original, entries);
      return { value: { body, editor }, diagnostics };
    }
  }
}

const STRAY_RULE = "une de ses lignes commence par « --- » sans le fermer";
const PROSE = "ses lignes ont l’air de phrases, non de clés";

/**
 * The lines between the two rules, as gray-matter cuts them, each place as far from the start as in the original.
 * Undefined when gray-matter would close the block elsewhere. Options are made anew at each call: without them
 * gray-matter 4.0.3 hands out one cached object for all; its own engines run JavaScript, so each is replaced. The line
 * break that it cuts off is put back: to yaml, a CR without its LF belongs to the value.
 */
function cut(original: string, block: FrontMatterBlock): string | undefined {
  const head = original.slice(0, block.bodyStart).replace(/\r(?!\n)/gu, "\n");
  try {
    const file = matter(head, {
      engines: { yaml: () => ({}), json: refuse, javascript: refuse, coffee: refuse },
    });
    return file.content.trim() === "" && block.openingEnd + file.matter.length === block.closingStart - 1
      ? `${file.matter}\n`
      : undefined;
  } catch {
    return undefined;
  }
}

function refuse(): never {
  throw new TypeError("only YAML front matter is read");
}

function moved(entry: YamlEntry, by: number): YamlEntry {
  return { key: entry.key, at: movedSpan(entry.at, by), value: movedValue(entry.value, by) };
}

function movedValue(value: YamlValue, by: number): YamlValue {
  const at = movedSpan(value.at, by);
  switch (value.kind) {
    case "list":
      return { ...value, at, items: value.items.map((item) => movedValue(item, by)) };
    case "mapping":
      return { ...value, at, entries: value.entries.map((entry) => moved(entry, by)) };
    default:
      return { ...value, at };
  }
}

function movedSpan(at: Span, by: number): Span {
  return { start: at.start + by, end: at.end + by };
}

function refused(path: SeedPath, at: Span, language: string): Diagnostic {
  const message = french`${visibleText(path, 1_000)}, ligne 1 : l'en-tête est annoncé en « ${visibleText(language, 40)} » ; seul le YAML est lu, et rien n'est jamais exécuté. L'en-tête est mis de côté et n'établit rien. Écrivez « --- » seul sur la première ligne, puis des lignes « titre: … », « date: … ».`;
  return placed("front-matter-refused", path, at, message);
}

function invalid(path: SeedPath, original: string, at: Span, because: string): Diagnostic {
  const line = lineNumber(original, at.start);
  const message = french`${visibleText(path, 1_000)}, ligne ${line} : l'en-tête entre « --- » n'est pas lisible : ${because}. Il reste dans le texte et n'établit rien. Corrigez-le ; si c'est du texte, ôtez la première ligne « --- ».`;
  return placed("front-matter-invalid", path, at, message);
}

/** A first « --- » that is followed by a known key and never closed was meant as front matter. */
function unclosed(path: SeedPath, original: string): readonly Diagnostic[] {
  const key = keyOfUnclosedBlock(original);
  if (key === undefined || editorKey(key) === undefined) return [];
  const message = french`${visibleText(path, 1_000)}, ligne 1 : l'en-tête s'ouvre par « --- » puis « ${key} », mais aucune ligne « --- » ne le referme dans les 16 000 signes qui suivent ; il reste dans le texte et n'établit rien. Ajoutez une ligne « --- » après la dernière clé.`;
  return [placed("front-matter-invalid", path, { start: 0, end: Math.min(3, original.length) }, message)];
}

function placed(code: DiagnosticCode, path: SeedPath, at: Span, message: string): Diagnostic {
  return diagnostic(code, message, { path, start: at.start, end: at.end });
}
