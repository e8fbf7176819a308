import { by } from "../domain/order.ts";
import type { Reading } from "../domain/reading.ts";
import type { Source } from "../domain/source.ts";
import { editorSources } from "./locales/fr/sources/editor-sources.ts";
import { canonicalNames } from "./locales/fr/sources/canonical-names.ts";
import { analysisOf } from "./locales/fr/sources/grammar/analyse.ts";
import { lineNamings } from "./locales/fr/sources/line-namings.ts";
import { sentenceNamings } from "./locales/fr/sources/sentence-namings.ts";

/**
 * Everyone whom an article names as a source, an entry a naming, in text order: who published and wrote it when it says so,
 * whom it credits, quotes or leans on, whose pictures it shows. Somebody merely mentioned is no source, and no publisher is
 * ever guessed.
 */
export function sources(reading: Reading): readonly Source[] {
  const { paragraphs, sentences } = analysisOf(reading);
  const lines = lineNamings(reading, paragraphs);
  const namings = [...lines, ...sentenceNamings(reading, sentences, lines)];
  const names = canonicalNames(sentences[0]?.names, namings);
  const read = namings.map(({ role, name, evidence, canonical }) => ({
    role,
    name,
    canonical: names(canonical, role),
    evidence,
  }));
  return [...editorSources(reading), ...read].toSorted(
    by(
      (source) => source.evidence.start,
      (source) => source.evidence.end,
      (source) => source.role,
      (source) => source.name,
    ),
  );
}
