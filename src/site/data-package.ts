import type { Settings } from "../domain/settings.ts";
import { address } from "../domain/names.ts";
import { CSV_COLUMNS } from "./exports/articles-csv.ts";
import type { Export } from "./exports/export.ts";

export const dataPackageAddress = address("donnees/datapackage.json");

/** What was written for an export. `sha256` in small hexadecimal. */
export interface WrittenExport {
  readonly export: Export;
  readonly bytes: number;
  readonly sha256: string;
}

/**
 * The data files as a Frictionless Data Package, paths relative to the descriptor.
 * Source: Data Package standard, https://specs.frictionlessdata.io/data-package/ (v1).
 */
export function dataPackage(settings: Settings, written: readonly WrittenExport[]): string {
  const descriptor = {
    profile: "data-package",
    name: "recoupe-archive",
    title: settings.title,
    description: settings.tagline,
    ...(settings.url === undefined ? {} : { homepage: settings.url }),
    ...(settings.licence === undefined ? {} : { licenses: [{ name: settings.licence }] }),
    resources: written.map(({ export: one, bytes, sha256 }) => ({
      name: one.name,
      path: one.address.slice("donnees/".length),
      title: one.title,
      format: one.format,
      mediatype: one.mediaType,
      encoding: "utf-8",
      bytes,
      hash: `sha256:${sha256}`,
      ...(one.definition === undefined ? {} : { jsonSchema: `archive.schema.json#/$defs/${one.definition}` }),
      ...(one.format === "csv"
        ? {
            profile: "tabular-data-resource",
            schema: { fields: CSV_COLUMNS.map(({ name, type }) => ({ name, type })), primaryKey: "id" },
          }
        : {}),
    })),
  };
  return `${JSON.stringify(descriptor, null, 2)}\n`;
}
