import { evidenceAt } from "../../../../domain/evidence.ts";
import type { Reading } from "../../../../domain/reading.ts";
import type { EditorStatement } from "../../../../domain/seed.ts";
import type { Source, SourceRole } from "../../../../domain/source.ts";
import { knownCanonical } from "./canonical-names.ts";

/** The publisher and the author as the editor states them in the front matter, as typed. */
export function editorSources(reading: Reading): readonly Source[] {
  const { source, author } = reading.seed.editor;
  return [...stated(reading, source, "publisher"), ...stated(reading, author, "author")];
}

function stated(reading: Reading, statement: EditorStatement | undefined, role: SourceRole): readonly Source[] {
  if (statement === undefined || statement.value.trim() === "" || statement.at.end <= statement.at.start) return [];
  const name = statement.value.trim();
  const canonical = role === "publisher" ? (knownCanonical(name) ?? name) : name;
  return [{ name, canonical, role, evidence: evidenceAt(reading.original, statement.at, "editor/source") }];
}
