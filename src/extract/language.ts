import { franc } from "franc";
import { implied, stated, unknown, type Attested } from "../domain/attested.ts";
import { diagnostic, type Diagnostic } from "../domain/diagnostic.ts";
import { evidenceAt } from "../domain/evidence.ts";
import type { Reading } from "../domain/reading.ts";
import { slice, type Span } from "../domain/span.ts";
import type { StageResult } from "../domain/stage.ts";

/** Units of text that franc is shown; more of it changes nothing but the time. */
const SAMPLE_UNITS = 2_000;
/** Fewer units than this prove no language: franc then takes headlines for their neighbours' tongue. */
const MINIMUM_UNITS = 40;
/** Units of the passage that is shown as proof. */
const PROOF_UNITS = 160;

/** Languages an archive of press articles can hold: franc's code (ISO 639-3) and the tag that is published (BCP 47). */
const LANGUAGES: ReadonlyMap<string, string> = new Map([
  ["fra", "fr"],
  ["eng", "en"],
  ["spa", "es"],
  ["deu", "de"],
  ["ita", "it"],
  ["por", "pt"],
  ["nld", "nl"],
  ["cat", "ca"],
  ["ron", "ro"],
  ["pol", "pl"],
  ["tur", "tr"],
  ["rus", "ru"],
  ["ukr", "uk"],
  ["arb", "ar"],
  ["ell", "el"],
  ["heb", "he"],
  ["pes", "fa"],
  ["cmn", "zh"],
  ["jpn", "ja"],
  ["kor", "ko"],
]);

/** Language, then perhaps script, region and variants, as RFC 5646 (BCP 47) writes them: `fr`, `fr-CA`, `zh-Hant-TW`. */
const TAG =
  /^(?<language>[a-z]{2,3})(?:-(?<script>[a-z]{4}))?(?:-(?<region>[a-z]{2}|\d{3}))?(?<variant>-(?:[a-z\d]{5,8}|\d[a-z\d]{3}))?$/iu;

/**
 * The language of an article, as a BCP 47 tag: `fr`. The editor's word wins; else franc reads the letters of the text.
 * A text under 40 units, or one that franc cannot place, stays unknown. Anything but French is reported and published.
 */
export function language(reading: Reading): StageResult<Attested<string>> {
  const editor = reading.seed.editor.lang;
  const tag = editor === undefined ? undefined : canonicalTag(editor.value);
  if (editor !== undefined && tag !== undefined && editor.at.end > editor.at.start) {
    const value = stated(tag, [evidenceAt(reading.original, editor.at, "editor/lang")], "editor");
    return { value, diagnostics: unexpected(reading, tag, editor.at) };
  }
  const read = readLanguage(reading);
  const refused = editor === undefined ? [] : [refusedTag(reading, editor.value, editor.at)];
  const found = read.status === "implied" ? unexpected(reading, read.value, undefined) : [];
  return { value: read, diagnostics: [...refused, ...found] };
}

function readLanguage(reading: Reading): Attested<string> {
  const sample = sampleOf(reading);
  if (sample.trim().length < MINIMUM_UNITS) {
    return unknown(`moins de ${MINIMUM_UNITS} caractères de texte : trop peu pour reconnaître une langue`);
  }
  const code = franc(sample, { only: [...LANGUAGES.keys()], minLength: MINIMUM_UNITS });
  const tag = LANGUAGES.get(code);
  const first = proof(reading);
  if (tag === undefined || first === undefined) {
    return unknown("aucune langue ne se reconnaît aux suites de lettres du texte (franc)");
  }
  return implied(tag, {
    because: "reconnu à ses suites de lettres (franc)",
    evidence: [evidenceAt(reading.original, first, "language/letter-runs")],
  });
}

/** The first units of the article's own text, without noise. */
function sampleOf(reading: Reading): string {
  let sample = "";
  for (const paragraph of reading.paragraphs) {
    for (const piece of paragraph.pieces) sample += `${slice(reading.original.text, piece)} `;
    if (sample.length >= SAMPLE_UNITS) break;
  }
  return sample.slice(0, SAMPLE_UNITS);
}

/** The beginning of the first paragraph that is no intertitle, cut between two words. */
function proof(reading: Reading): Span | undefined {
  const paragraph = reading.paragraphs.find((one) => !one.heading) ?? reading.paragraphs[0];
  const piece = paragraph?.pieces[0];
  if (piece === undefined || piece.end <= piece.start) return undefined;
  if (piece.end - piece.start <= PROOF_UNITS) return piece;
  const cut = slice(reading.original.text, piece).slice(0, PROOF_UNITS).trimEnd();
  const space = cut.lastIndexOf(" ");
  return { start: piece.start, end: piece.start + (space > 0 ? space : cut.length) };
}

function canonicalTag(typed: string): string | undefined {
  const parts = TAG.exec(typed.trim().replaceAll("_", "-"))?.groups;
  const primary = parts?.["language"]?.toLowerCase();
  if (parts === undefined || primary === undefined) return undefined;
  const script = parts["script"]?.toLowerCase().replace(/^./u, (first) => first.toUpperCase());
  const tail = parts["variant"]?.slice(1).toLowerCase();
  return [primary, script, parts["region"]?.toUpperCase(), tail].filter((part) => part !== undefined).join("-");
}

function unexpected(reading: Reading, tag: string, at: Span | undefined): readonly Diagnostic[] {
  if (tag === "fr" || tag.startsWith("fr-")) return [];
  const message =
    `${reading.seed.path} : le texte est en « ${tag} », et non en français ; il est publié tel quel, mais ses dates, ` +
    `ses sources et ses citations sont cherchées comme dans un texte français. S’il est bien en français, ` +
    `écrivez « lang: fr » en tête du fichier ; sinon, retirez-le de l’archive ou vérifiez chaque valeur.`;
  return [diagnostic("language-unexpected", typographic(message), { path: reading.seed.path, ...at })];
}

function refusedTag(reading: Reading, typed: string, at: Span): Diagnostic {
  const message =
    `${reading.seed.path}, en-tête : « lang: ${typed} » n’est pas un code de langue ; la langue est cherchée dans le ` +
    `texte. Pour la fixer, écrivez « lang: fr ».`;
  return diagnostic("editor-language-unsupported", typographic(message), { path: reading.seed.path, ...at });
}

/** No-break spaces where French sets them: thin before ; and inside « », full before the colon that stands free. */
function typographic(message: string): string {
  return message
    .replace(/ ;/gu, "\u202F;")
    .replace(/ :/gu, "\u00A0:")
    .replace(/« /gu, "«\u202F")
    .replace(/ »/gu, "\u202F»");
}
