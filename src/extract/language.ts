import { francAll } from "franc";
import { implied, stated, unknown, type Attested } from "../domain/attested.ts";
import { diagnostic, type Diagnostic } from "../domain/diagnostic.ts";
import { evidenceAt } from "../domain/evidence.ts";
import type { Reading } from "../domain/reading.ts";
import { slice, type Span } from "../domain/span.ts";
import type { StageResult } from "../domain/stage.ts";
import { countWords } from "./language-words.ts";

/** Units taken at the beginning, in the middle and at the end of the text; more of it changes nothing but the time. */
const SAMPLE_UNITS = 400;
/** Least share of French small words among all words, from which a text is French without more ado. Press prose has .30 to .45. */
const FRENCH_SHARE = 0.12;
/** Least number of them: three in one short sentence are enough, where no other language has more. */
const FRENCH_WORDS = 3;
/** franc's lead (0–1) of the first language over the second, in a text of {@link SHORT_UNITS} and more, and in a shorter one. */
const MARGIN = 0.02;
const SHORT_MARGIN = 0.05;
const SHORT_UNITS = 200;
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
 * The language of an article, as a BCP 47 tag: `fr`. The editor's word wins; else the small words of French show it, else
 * franc reads the letters of the text. A text under 40 units, one that franc cannot place, or in which two languages come too
 * close, stays unknown. Anything but French is reported and published. A text with more French than foreign words is French.
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
  const first = proof(reading);
  if (first === undefined) return unknown("aucun texte où reconnaître une langue");
  const { all, french, foreign } = countWords(sample);
  const speaksFrench = french >= FRENCH_WORDS && french > foreign && french >= all * FRENCH_SHARE;
  if (speaksFrench && french >= 2 * foreign) return byWords(reading, first);
  const letters = byLetters(sample);
  if (letters.margin < SHORT_MARGIN && speaksFrench) return byWords(reading, first);
  if (letters.tag === undefined) return unknown(letters.because);
  return implied(letters.tag, {
    because: "reconnu à ses suites de lettres (franc)",
    evidence: [evidenceAt(reading.original, first, "language/letter-runs")],
  });
}

function byWords(reading: Reading, first: Span): Attested<string> {
  return implied("fr", {
    because: "reconnu à ses mots-outils («\u202Fle\u202F», «\u202Fdans\u202F», «\u202Fest\u202F»…)",
    evidence: [evidenceAt(reading.original, first, "language/function-words")],
  });
}

/** What franc makes of the letters, and by how much; no tag where it knows none or hesitates, with the reason. */
function byLetters(sample: string): { readonly tag?: string; readonly margin: number; readonly because: string } {
  const [best, second] = francAll(sample, { only: [...LANGUAGES.keys()], minLength: MINIMUM_UNITS });
  const tag = best === undefined ? undefined : LANGUAGES.get(best[0]);
  if (best === undefined || tag === undefined) {
    return { margin: 0, because: "aucune langue ne se reconnaît aux suites de lettres du texte (franc)" };
  }
  const margin = best[1] - (second?.[1] ?? 0);
  if (margin >= (sample.length < SHORT_UNITS ? SHORT_MARGIN : MARGIN)) return { tag, margin, because: "" };
  return { margin, because: "deux langues se ressemblent trop dans ce texte pour en retenir une (franc)" };
}

/** True unless the language is known to be another than French: only then is a text not parsed as French. */
export function mayBeFrench(known: Attested<string>): boolean {
  return known.status !== "stated" && known.status !== "implied" ? true : isFrench(known.value);
}

function isFrench(tag: string): boolean {
  return tag === "fr" || tag.startsWith("fr-");
}

/** Three samples of the article's own text, without noise: a caption or a quotation in English may stand first. */
function sampleOf(reading: Reading): string {
  const text = reading.paragraphs
    .flatMap((paragraph) => paragraph.pieces.map((piece) => slice(reading.original.text, piece)))
    .join(" ");
  if (text.length <= 3 * SAMPLE_UNITS) return text;
  const middle = Math.floor((text.length - SAMPLE_UNITS) / 2);
  return [0, middle, text.length - SAMPLE_UNITS].map((at) => text.slice(at, at + SAMPLE_UNITS)).join(" ");
}

/** The beginning of the first paragraph that is no intertitle, cut between two words. */
function proof(reading: Reading): Span | undefined {
  const paragraph = reading.paragraphs.find((one) => !one.heading) ?? reading.paragraphs[0];
  const piece = paragraph?.pieces[0];
  if (piece === undefined || piece.end <= piece.start) return undefined;
  if (piece.end - piece.start <= PROOF_UNITS) return piece;
  // Half of a surrogate pair is no character: a passage never ends on one.
  const cut = slice(reading.original.text, piece)
    .slice(0, PROOF_UNITS)
    .replace(/[\uD800-\uDBFF]$/u, "")
    .trimEnd();
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
  if (isFrench(tag)) return [];
  const message =
    `${reading.seed.path} : le texte est en « ${tag} », et non en français ; il est publié tel quel, sans que ses ` +
    `sources, ses citations ni les dates dont il parle soient lues. S’il est bien en français, écrivez ` +
    `« lang: fr » en tête du fichier ; sinon, il n’y a rien à faire.`;
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
