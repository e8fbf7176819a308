import { entriesOf, field, textOf, textOrNull } from "../json.ts";

/** Where people put an article: the event it reports, the story that is part of, whether it belongs with no other, what it reprints. */
export interface GoldPlace {
  readonly event: string;
  readonly dossier: string | undefined;
  readonly apart: boolean;
  /** The article of the set of which this one is a version (reprinted, shortened, corrected), or a label that all its versions bear. */
  readonly near: string | undefined;
}

/** Reads `gold.json` of an event set, by path from its `seeds` folder. Throws TypeError on what is not of its form. */
export function readEventGold(json: string): ReadonlyMap<string, GoldPlace> {
  return new Map(
    entriesOf(JSON.parse(json)).map(([path, place]) => [
      path.replace(/^seeds\//u, ""),
      {
        event: textOf(field(place, "event")),
        dossier: textOrNull(field(place, "dossier")) ?? undefined,
        apart: field(place, "apart") === true,
        near: textOrNull(field(place, "near"))?.replace(/^seeds\//u, ""),
      },
    ]),
  );
}
