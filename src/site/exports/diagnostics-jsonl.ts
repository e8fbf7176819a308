import type { Archive } from "../../domain/archive.ts";
import { address } from "../../domain/names.ts";
import { jsonLines, type Export } from "./export.ts";

/** What the build had to report, one a line. */
export function diagnosticsJsonl(archive: Archive): Export {
  return {
    address: address("donnees/diagnostics.jsonl"),
    name: "diagnostics",
    title: "Un signalement par ligne",
    mediaType: "application/x-ndjson",
    format: "jsonl",
    rows: archive.diagnostics.length,
    definition: "Diagnostic",
    content: () => jsonLines(archive.diagnostics),
  };
}
