import { address } from "../../domain/names.ts";
import { ARCHIVE_SCHEMA } from "./archive-schema.ts";
import type { Export } from "./export.ts";

/** The JSON Schema of every line of the data. */
export function schemaJson(): Export {
  return {
    address: address("donnees/archive.schema.json"),
    name: "archive-schema",
    title: "Le schéma JSON de tout ce qui précède",
    mediaType: "application/schema+json",
    format: "json",
    rows: null,
    content: () => [`${JSON.stringify(ARCHIVE_SCHEMA, null, 2)}\n`],
  };
}
