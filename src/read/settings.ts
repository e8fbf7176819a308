import { CONFLICT_MARKS_LEFT, conflictLine } from "../domain/conflict-mark.ts";
import { NO_DECISIONS, type Decisions } from "../domain/decisions.ts";
import { diagnostic, type Diagnostic, type DiagnosticCode } from "../domain/diagnostic.ts";
import { DEFAULT_SETTINGS, type Settings } from "../domain/settings.ts";
import type { Span } from "../domain/span.ts";
import type { StageResult } from "../domain/stage.ts";
import type { Effects } from "../effects.ts";
import { decode } from "./decode.ts";
import { DECISION_PARTS, type DecisionPart } from "./decision-keys.ts";
import { readDecisions } from "./decisions.ts";
import { french } from "./french-message.ts";
import { lineNumber } from "./line-number.ts";
import { checkedBase, checkedHost, checkedTimeZone, checkedUrl, checkedWords, type Checked } from "./setting-values.ts";
import { unknownKeyWords } from "./unknown-key.ts";
import { visibleText } from "../domain/visible-text.ts";
import { readYamlMapping, type YamlEntry } from "./yaml-mapping.ts";

/** The command line checks its flags as archive.yaml is checked. */
export { checkedBase, checkedUrl } from "./setting-values.ts";

/** A setting that is one line of text. */
type TextSetting = Exclude<keyof Settings, "decisions">;

/** Every way a key of archive.yaml may be written, and the setting it is. */
const NAMES: ReadonlyMap<string, TextSetting> = new Map<string, TextSetting>([
  ["title", "title"],
  ["titre", "title"],
  ["tagline", "tagline"],
  ["devise", "tagline"],
  ["url", "url"],
  ["base", "base"],
  ["host", "host"],
  ["hebergeur", "host"],
  ["hébergeur", "host"],
  ["timeZone", "timeZone"],
  ["fuseau", "timeZone"],
  ["licence", "licence"],
]);

/** Largest archive.yaml, in bytes: it holds a dozen lines, and what the editor decided. */
export const MAX_SETTINGS_BYTES = 1_048_576;

/**
 * The lasting settings of an archive, from archive.yaml. Without the file, the defaults. An unknown key is a warning
 * that names the nearest known one; a file that cannot be read, is no mapping, or holds a wrong value gives
 * `settings-invalid`, an error on which the caller stops: every other value is then still read, so that all the errors
 * are told at once. `shown` is the name that messages and what is published give the file: the path tells where the archive lies.
 */
export async function readSettings(
  path: string,
  effects: Effects,
  shown: string = path,
): Promise<StageResult<Settings>> {
  const bytes = await bytesOf(path, effects);
  if (bytes === undefined) return { value: DEFAULT_SETTINGS, diagnostics: [] };
  if ("failed" in bytes) return failed(shown, french`le fichier ne peut pas être lu (${bytes.failed})`);
  if (bytes.length > MAX_SETTINGS_BYTES) return failed(shown, "le fichier pèse plus d’un mébioctet");
  const decoded = decode(bytes);
  if (decoded.kind === "binary") return failed(shown, french`le fichier n'est pas du texte : ${decoded.because}`);
  return settingsIn(decoded.text, shown);
}

/** The same, of a text that was read already. */
export function settingsIn(typed: string, shown: string): StageResult<Settings> {
  const text = typed.replace(/\r(?!\n)/gu, "\n");
  const conflict = conflictLine(text);
  if (conflict !== undefined) return failed(shown, french`ligne ${conflict}, ${CONFLICT_MARKS_LEFT}`);
  const reading = readYamlMapping(text);
  switch (reading.kind) {
    case "empty":
      return { value: DEFAULT_SETTINGS, diagnostics: [] };
    case "invalid":
      return failed(
        shown,
        french`ligne ${lineNumber(text, reading.at)}, ce n'est pas du YAML lisible : ${reading.because}`,
      );
    case "mapping":
      return settingsOf(shown, text, reading.entries);
  }
}

function failed(shown: string, because: string): StageResult<Settings> {
  const message = french`${visibleText(shown, 1_000)} : ${because} ; ${NOTHING_PUBLISHED}`;
  return { value: DEFAULT_SETTINGS, diagnostics: [diagnostic("settings-invalid", message, { path: shown })] };
}

const NOTHING_PUBLISHED = "rien n’est publié. Corrigez-le, puis relancez la publication.";

function settingsOf(path: string, text: string, entries: readonly YamlEntry[]): StageResult<Settings> {
  const given = new Map<TextSetting, string>();
  const met = new Set<TextSetting | DecisionPart>();
  const decisions: Partial<Decisions>[] = [];
  const diagnostics: Diagnostic[] = [];
  const lineOf = (at: Span): number => lineNumber(text, at.start);
  const report = (code: DiagnosticCode, at: Span, words: string): void => {
    const where = french`${visibleText(path, 1_000)}, ligne ${lineOf(at)} : `;
    diagnostics.push(diagnostic(code, `${where}${words}`, { path, start: at.start, end: at.end }));
  };
  for (const { key, at, value } of entries) {
    const setting = NAMES.get(key.normalize("NFC"));
    const part = DECISION_PARTS.get(key.normalize("NFC"));
    const name = visibleText(key, 60);
    const what = setting ?? part;
    if (what === undefined) {
      report("settings-unknown-key", at, unknownKeyWords(key, [...NAMES.keys(), ...DECISION_PARTS.keys()]));
    } else if (met.has(what)) {
      report("settings-invalid", at, french`« ${name} » donne une seconde fois le même réglage ; ${NOTHING_PUBLISHED}`);
    } else if (part !== undefined) {
      if (value.kind !== "empty") met.add(part);
      decisions.push(readDecisions(part, value, { report, lineOf }));
    } else if (setting !== undefined && value.kind === "text") {
      met.add(setting);
      const checked = check(setting, value.text);
      if (checked.ok) given.set(setting, checked.value);
      else report("settings-invalid", value.at, wrongWords(name, value.text, checked.because));
    } else if (value.kind !== "empty") {
      report("settings-invalid", value.at, french`« ${name} » n'est pas un texte simple ; ${NOTHING_PUBLISHED}`);
    }
  }
  return {
    value: { ...DEFAULT_SETTINGS, ...Object.fromEntries(given), decisions: joined(decisions) },
    diagnostics,
  };
}

function joined(parts: readonly Partial<Decisions>[]): Decisions {
  return {
    together: parts.flatMap(({ together }) => together ?? NO_DECISIONS.together),
    apart: parts.flatMap(({ apart }) => apart ?? NO_DECISIONS.apart),
    titles: parts.flatMap(({ titles }) => titles ?? NO_DECISIONS.titles),
  };
}

function check(setting: TextSetting, text: string): Checked {
  switch (setting) {
    case "url":
      return checkedUrl(text);
    case "base":
      return checkedBase(text);
    case "host":
      return checkedHost(text);
    case "timeZone":
      return checkedTimeZone(text);
    case "title":
      return text.trim() === "" ? { ok: false, because: "un nom est attendu" } : checkedWords(text);
    case "tagline":
    case "licence":
      return checkedWords(text);
  }
}

function wrongWords(name: string, text: string, because: string): string {
  return french`« ${name} » vaut « ${visibleText(text, 80)} », mais ${because} ; ${NOTHING_PUBLISHED}`;
}

async function bytesOf(path: string, effects: Effects): Promise<Uint8Array | { readonly failed: string } | undefined> {
  try {
    return await effects.files.readIfThere(path);
  } catch (error) {
    return { failed: error instanceof Error && "code" in error ? String(error.code) : "sans raison donnée" };
  }
}
