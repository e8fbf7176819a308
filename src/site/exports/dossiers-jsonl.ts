import type { Archive } from "../../domain/archive.ts";
import { address } from "../../domain/names.ts";
import { publishedDossier } from "../published.ts";
import { jsonLines, type Export } from "./export.ts";

/** Dossiers, one a line: chronicle, facts, quotations, names. */
export function dossiersJsonl(archive: Archive): Export {
  return {
    address: address("donnees/dossiers.jsonl"),
    name: "dossiers",
    title: "Un dossier par ligne\u00A0: chronique, faits, citations, noms",
    mediaType: "application/x-ndjson",
    format: "jsonl",
    rows: archive.dossiers.length,
    definition: "Dossier",
    content: () => jsonLines(archive.dossiers.map(publishedDossier)),
  };
}
