import type { PlacedArticle } from "../domain/article.ts";
import type { Attested } from "../domain/attested.ts";
import type { Evidence } from "../domain/evidence.ts";
import type { RejectedCandidates } from "../domain/rejected.ts";
import { slice } from "../domain/span.ts";
import { painter, type Paint } from "./paint.ts";
import { passageLines, type Setting } from "./passage-lines.ts";
import { place, printable, quoted } from "./printable.ts";
import { rejectedLines } from "./rejected-lines.ts";
import { dateLabel, valueLines } from "./value-lines.ts";

/** Candidates of a kind that are listed where not all are asked for. */
const MOST_REJECTED = 12;

/** Every value taken from an article, with its evidence and the rule that took it, then what was rejected and why; lines for a terminal. */
export function explanation(
  article: PlacedArticle,
  rejected: RejectedCandidates,
  options: { readonly colour: boolean; readonly all: boolean },
): string {
  const paint = painter(options.colour);
  const setting = { article: article.id, paint, mostRejected: options.all ? Infinity : MOST_REJECTED };
  const heading = (title: string): string => paint("heading", title);
  return [
    ...headLines(article, paint),
    ...valueLines(heading("Titre"), article.title, quoted, setting),
    ...rejectedLines("lignes non retenues comme titre", rejected.title, setting),
    ...valueLines(heading("Écrit"), article.published, dateLabel, setting),
    ...rejectedLines("dates non retenues", rejected.published, setting),
    ...rejectedLines("rapprochements refusés avec d’autres articles", rejected.company, setting),
    ...valueLines(heading("Mis à jour"), article.updated, dateLabel, setting),
    ...rejectedLines("dates non retenues", rejected.updated, setting),
    ...valueLines(heading("Langue"), article.language, (code) => code, setting),
    ...readLines(article, setting, rejected),
    ...asideLines(article, setting),
    ...rejectedLines("lignes gardées dans le texte", rejected.noise, setting),
    ...section(heading("Défauts"), article.defects, (defect) => [
      `  ${place(defect)}  ${defect.kind}  ${quoted(slice(article.original, defect))}  ${defect.note}`,
    ]),
  ].join("\n");
}

function headLines({ id, seed, event, dossier, piece }: PlacedArticle, paint: Paint): readonly string[] {
  return [
    `${paint("stated", printable(seed.path))} (${seed.bytes} octets, ${seed.encoding}, sha256 ${seed.sha256})`,
    `  adresse articles/${id}/ · événement ${event ?? "aucun"} · dossier ${dossier ?? "aucun"} · pièce ${piece ?? "sans lettre"}`,
  ];
}

/** Who says what, and when things happened. */
function readLines(article: PlacedArticle, setting: Setting, rejected: RejectedCandidates): readonly string[] {
  const { original, sources, quotes, mentions } = article;
  const afterPublished = { ...setting, shown: ownPassages(article.published) };
  const heading = (title: string): string => setting.paint("heading", title);
  return [
    ...section(heading("Sources"), sources, ({ name, canonical, role, evidence }) => [
      `  ${role}  ${quoted(name)}${name === canonical ? "" : ` → ${printable(canonical)}`}`,
      ...passageLines([evidence], 6, setting),
    ]),
    ...rejectedLines("noms qui ne sont pas des sources", rejected.sources, setting),
    ...section(heading("Citations"), quotes, (quote) => [
      `  ${setting.paint("place", place(quote))}  ${quoted(slice(original, quote.inner))}${quote.truncated ? "  (non fermée)" : ""}${quote.continues ? "  (suite)" : ""}`,
      ...valueLines("    Locuteur", quote.speaker, quoted, setting),
    ]),
    ...section(heading("Dates citées"), mentions, ({ expression, date }) => [
      ...valueLines(`  ${quoted(expression.quote)}`, date, dateLabel, afterPublished),
      ...(date.status === "unknown" ? passageLines([expression], 6, setting) : []),
    ]),
    ...rejectedLines("mots qui ressemblent à une date", rejected.mentions, setting),
  ];
}

/** The passages listed right under a settled value; not those of the wider one that it lies in. */
function ownPassages(known: Attested<unknown>): readonly Evidence[] {
  return known.status === "stated" || known.status === "implied" ? known.evidence : [];
}

/** What is not the article, its places and kinds under one another. */
function asideLines({ original, noise }: PlacedArticle, { paint }: Setting): readonly string[] {
  const width = (texts: readonly string[]): number => Math.max(0, ...texts.map((text) => text.length));
  const places = width(noise.map(place));
  const kinds = width(noise.map(({ kind }) => kind));
  const rules = width(noise.map(({ rule }) => rule));
  return section(paint("heading", "Mis de côté"), noise, (one) => {
    const where = `  ${place(one).padStart(places)}  ${one.kind.padEnd(kinds)}  règle ${one.rule.padEnd(rules)}`;
    return [`${paint("place", where)}  ${quoted(slice(original, one))}`];
  });
}

function section<T>(title: string, items: readonly T[], lines: (item: T) => readonly string[]): readonly string[] {
  return items.length === 0 ? [`${title} : rien`] : [`${title} (${items.length})`, ...items.flatMap(lines)];
}
