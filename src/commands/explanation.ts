import type { PlacedArticle } from "../domain/article.ts";
import type { Attested } from "../domain/attested.ts";
import { assertNever } from "../domain/order.ts";
import type { EventDate } from "../domain/edtf-date.ts";
import type { Evidence } from "../domain/evidence.ts";
import { slice, type Span } from "../domain/span.ts";

/** Quotes longer than this are cut for the terminal. */
const MOST_UNITS = 100;

/** Every value taken from an article, with its evidence and the rule that took it, as lines for a terminal. */
export function explanation(article: PlacedArticle): string {
  const { seed, original } = article;
  return [
    `${printable(seed.path)} (${seed.bytes} octets, ${seed.encoding}, sha256 ${seed.sha256})`,
    `  adresse articles/${article.id}/ · événement ${article.event ?? "aucun"} · dossier ${article.dossier ?? "aucun"} · pièce ${article.piece ?? "sans lettre"}`,
    ...value("Titre", article.title, (title) => quoted(title)),
    ...value("Écrit", article.published, date),
    ...value("Mis à jour", article.updated, date),
    ...value("Langue", article.language, (code) => code),
    ...section("Sources", article.sources, ({ name, canonical, role, evidence }) => [
      `  ${role}  ${quoted(name)}${name === canonical ? "" : ` → ${printable(canonical)}`}`,
      passage(evidence),
    ]),
    ...section("Citations", article.quotes, (quote) => [
      `  ${place(quote)}  ${quoted(slice(original, quote.inner))}${quote.truncated ? "  (non fermée)" : ""}${quote.continues ? "  (suite)" : ""}`,
      ...value("  Locuteur", quote.speaker, (name) => quoted(name)),
    ]),
    ...section("Dates citées", article.mentions, (mention) =>
      value(`  ${quoted(mention.expression.quote)}`, mention.date, date),
    ),
    ...section("Mis de côté", article.noise, (noise) => [
      `  ${place(noise)}  ${noise.kind}  règle ${noise.rule}  ${quoted(slice(original, noise))}`,
    ]),
    ...section("Défauts", article.defects, (defect) => [
      `  ${place(defect)}  ${defect.kind}  ${quoted(slice(original, defect))}  ${defect.note}`,
    ]),
  ].join("\n");
}

function value<T>(label: string, known: Attested<T>, show: (value: T) => string): readonly string[] {
  switch (known.status) {
    case "stated":
      return [
        `${label} : ${show(known.value)}  indiqué par ${known.by === "editor" ? "l’archiviste" : "le texte"}`,
        ...known.evidence.map(passage),
      ];
    case "implied":
      return [`${label} : ${show(known.value)}  déduit : ${known.because}`, ...known.evidence.map(passage)];
    case "disputed":
      return [
        `${label} : divergent`,
        ...known.candidates.flatMap((candidate) => [
          `    ${show(candidate.value)}`,
          ...candidate.evidence.map(passage),
        ]),
      ];
    case "unknown":
      return [`${label} : inconnu : ${known.because}`];
    default:
      return assertNever(known);
  }
}

function section<T>(title: string, items: readonly T[], lines: (item: T) => readonly string[]): readonly string[] {
  return items.length === 0 ? [`${title} : rien`] : [`${title} (${items.length})`, ...items.flatMap(lines)];
}

function date({ edtf, time, zone }: EventDate): string {
  return [edtf, time, zone].filter((part) => part !== undefined).join(" ");
}

function passage({ start, end, quote, rule }: Evidence): string {
  return `      ${place({ start, end })}  règle ${rule}  ${quoted(quote)}`;
}

function place({ start, end }: Span): string {
  return `${start}–${end}`;
}

function quoted(text: string): string {
  return `« ${printable(text.length <= MOST_UNITS ? text : `${text.slice(0, MOST_UNITS)}…`)} »`;
}

/** Control characters of a seed never reach the terminal. */
function printable(text: string): string {
  return text
    .replace(/\s+/gu, " ")
    .replace(/[\p{Cc}\p{Cf}]/gu, (character) => `\\u{${character.codePointAt(0)?.toString(16) ?? ""}}`);
}
