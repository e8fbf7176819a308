import type { Archive } from "../../domain/archive.ts";
import { articlesCsv } from "./articles-csv.ts";
import { articlesJsonl } from "./articles-jsonl.ts";
import { diagnosticsJsonl } from "./diagnostics-jsonl.ts";
import { dossiersJsonl } from "./dossiers-jsonl.ts";
import { eventsJsonl } from "./events-jsonl.ts";
import type { Export } from "./export.ts";
import { schemaJson } from "./schema-json.ts";

/** Every data file, in the order in which the data package and /donnees/ list them. `oncePublished`: paths of earlier builds that must stay. */
export function exportsOf(archive: Archive, oncePublished: readonly string[]): readonly Export[] {
  return [
    ...articlesJsonl(archive, oncePublished),
    articlesCsv(archive),
    eventsJsonl(archive),
    dossiersJsonl(archive),
    diagnosticsJsonl(archive),
    schemaJson(),
  ];
}
