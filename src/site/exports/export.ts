import type { Address } from "../../domain/names.ts";

/** One data file to publish. `content` is made piece by piece when it is written, so that no whole file is held. */
export interface Export {
  readonly address: Address;
  /** Name in the data package: small letters, digits, hyphens. */
  readonly name: string;
  /** What it holds, in French, for the page on the data. */
  readonly title: string;
  readonly mediaType: string;
  readonly format: "jsonl" | "csv" | "json";
  /** Rows, or null for a file that is not a table. */
  readonly rows: number | null;
  /** Definition in the JSON Schema that each line follows. */
  readonly definition?: "Article" | "Event" | "Dossier" | "Diagnostic";
  readonly content: () => Iterable<string>;
}

/** One JSON value a line. */
export function* jsonLines(values: Iterable<unknown>): Iterable<string> {
  for (const value of values) yield `${JSON.stringify(value)}\n`;
}
