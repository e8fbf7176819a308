import { by } from "../domain/order.ts";
import type { Reading } from "../domain/reading.ts";
import type { Source, SourceRole } from "../domain/source.ts";
import { editorSources } from "./locales/fr/sources/editor-sources.ts";
import { canonicalNames, introducedAgencies } from "./locales/fr/sources/canonical-names.ts";
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
  const agencyOf = introducedAgencies(namings);
  const read = namings.map((naming): Source => {
    const { role, name, evidence, canonical } = naming;
    const agency = BODY_ROLES.has(role) ? agencyOf(naming) : undefined;
    return agency === undefined
      ? { role, name, canonical: names(canonical, role), evidence }
      : { role: role === "credit" ? role : "agency", name, canonical: agency, evidence };
  });
  return [...editorSources(reading), ...read].toSorted(
    by(
      (source) => source.evidence.start,
      (source) => source.evidence.end,
      (source) => source.role,
      (source) => source.name,
    ),
  );
}

/** Roles that a bare name gets when nothing beside it says what it is, and those of an agency. */
const BODY_ROLES: ReadonlySet<SourceRole> = new Set<SourceRole>(["official", "expert", "agency", "media", "credit"]);
