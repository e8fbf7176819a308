import type { Archive } from "../../domain/archive.ts";
import { address } from "../../domain/names.ts";
import { publishedEvent } from "../published.ts";
import { jsonLines, type Export } from "./export.ts";

/** Events, one a line. */
export function eventsJsonl(archive: Archive): Export {
  return {
    address: address("donnees/evenements.jsonl"),
    name: "evenements",
    title: "Un événement par ligne",
    mediaType: "application/x-ndjson",
    format: "jsonl",
    rows: archive.events.length,
    definition: "Event",
    content: () => jsonLines(archive.events.map(publishedEvent)),
  };
}
