import { stringify } from "csv-stringify/sync";
import type { Archive } from "../../domain/archive.ts";
import type { PlacedArticle } from "../../domain/article.ts";
import { settled, type Attested } from "../../domain/attested.ts";
import type { EventDate } from "../../domain/edtf-date.ts";
import { address } from "../../domain/names.ts";
import { articleAddress, publicPath } from "../urls.ts";
import type { Export } from "./export.ts";

/** A column of the table, with its type in the sense of a Frictionless Table Schema. */
export const CSV_COLUMNS = [
  { name: "id", type: "string", value: (article) => article.id },
  { name: "url", type: "string", value: (article) => publicPath(articleAddress(article.id)) },
  { name: "piece", type: "string", value: (article) => article.piece ?? "" },
  { name: "dossier", type: "string", value: (article) => article.dossier ?? "" },
  { name: "evenement", type: "string", value: (article) => article.event ?? "" },
  { name: "titre", type: "string", value: (article) => settled(article.title) ?? "" },
  { name: "titre_statut", type: "string", value: (article) => article.title.status },
  { name: "publie", type: "string", value: (article) => edtf(article.published) },
  { name: "publie_statut", type: "string", value: (article) => article.published.status },
  { name: "maj", type: "string", value: (article) => edtf(article.updated) },
  { name: "maj_statut", type: "string", value: (article) => article.updated.status },
  { name: "langue", type: "string", value: (article) => settled(article.language) ?? "" },
  {
    name: "sources",
    type: "string",
    value: (article) => [...new Set(article.sources.map((source) => source.canonical))].join(" ; "),
  },
  { name: "fichier", type: "string", value: (article) => article.seed.path },
  { name: "octets", type: "integer", value: (article) => String(article.seed.bytes) },
  { name: "sha256", type: "string", value: (article) => article.seed.sha256 },
] as const satisfies readonly {
  readonly name: string;
  readonly type: string;
  readonly value: (article: PlacedArticle) => string;
}[];

/** One row an article, for a spreadsheet. No cell begins a formula: `= + - @` and tabs are set behind an apostrophe. */
export function articlesCsv(archive: Archive): Export {
  return {
    address: address("donnees/articles.csv"),
    name: "articles-csv",
    title: "Une ligne par article, pour tableur",
    mediaType: "text/csv",
    format: "csv",
    rows: archive.articles.length,
    content: () => rows(archive.articles),
  };
}

function* rows(articles: readonly PlacedArticle[]): Iterable<string> {
  yield line(CSV_COLUMNS.map((column) => column.name));
  for (const article of articles) yield line(CSV_COLUMNS.map((column) => column.value(article)));
}

/** RFC 4180, with its line ends. */
function line(cells: readonly string[]): string {
  return stringify([[...cells]], { escape_formulas: true, record_delimiter: "windows" });
}

function edtf(date: Attested<EventDate>): string {
  return date.status === "disputed"
    ? date.candidates.map((candidate) => candidate.value.edtf).join(" ≠ ")
    : (settled(date)?.edtf ?? "");
}
