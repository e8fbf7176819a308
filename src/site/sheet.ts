import type { PlacedArticle } from "../domain/article.ts";
import { passagesOf, settled, type Attested } from "../domain/attested.ts";
import type { EventDate } from "../domain/edtf-date.ts";
import type { Evidence } from "../domain/evidence.ts";
import { preposition } from "./article-line.ts";
import { chipOf } from "./chips.ts";
import type { PageContext } from "./context.ts";
import { dateLabel, dateView, windowLabel } from "./french-dates.ts";
import { asSentence, mark, markOf } from "./french-labels.ts";
import type { SheetEntryView } from "./article-views.ts";

const LANGUAGES: Readonly<Record<string, string>> = {
  fr: "français",
  en: "anglais",
  es: "espagnol",
  de: "allemand",
  it: "italien",
  pt: "portugais",
  nl: "néerlandais",
  ca: "catalan",
  ro: "roumain",
  ru: "russe",
  ar: "arabe",
  pl: "polonais",
  uk: "ukrainien",
  tr: "turc",
};

/** What is known of an article, in fixed order, absences included: written, updated, publisher, author, language. */
export function articleSheet(article: PlacedArticle, context: PageContext): readonly SheetEntryView[] {
  return [
    dateEntry(`Écrit${whenOf(article.published)}`, article.published, context),
    dateEntry("Mis à jour", article.updated, context),
    sourceEntry("Éditeur", article, "publisher", "Aucun nom de journal ni de site dans le fichier.", context),
    sourceEntry("Auteur", article, "author", "Aucune signature.", context),
    entry(
      "Langue",
      article.language,
      (code) => LANGUAGES[code] ?? code,
      () => null,
      context,
    ),
  ];
}

/** « le » also where no date is known: the box keeps its name. */
function whenOf(date: Attested<EventDate>): string {
  const known = settled(date);
  return known === undefined ? " le" : preposition(known);
}

function dateEntry(label: string, date: Attested<EventDate>, context: PageContext): SheetEntryView {
  const shown = entry(label, date, dateLabel, (value) => dateView(value).datetime, context);
  const window = date.status === "implied" ? windowLabel(date.value) : undefined;
  return window === undefined ? shown : { ...shown, because: `${asSentence(window)} ${shown.because}` };
}

function entry<T>(
  label: string,
  known: Attested<T>,
  text: (value: T) => string,
  datetime: (value: T) => string | null,
  context: PageContext,
): SheetEntryView {
  const shared = {
    label,
    mark: markOf(known),
    because: "",
    passages: passages(passagesOf(known), context),
    candidates: [],
  };
  switch (known.status) {
    case "stated":
      return { ...shared, value: text(known.value), datetime: datetime(known.value) };
    case "implied":
      return {
        ...shared,
        value: text(known.value),
        datetime: datetime(known.value),
        because: asSentence(known.because),
      };
    case "unknown":
      return { ...shared, value: null, datetime: null, because: asSentence(known.because) };
    case "disputed":
      return {
        ...shared,
        value: null,
        datetime: null,
        passages: [],
        candidates: known.candidates.flatMap((candidate) =>
          candidate.evidence.map((passage) => ({
            value: text(candidate.value),
            quote: passage.quote,
            chip: chipOf(passage, context),
          })),
        ),
      };
  }
}

function sourceEntry(
  label: string,
  article: PlacedArticle,
  role: "publisher" | "author",
  absence: string,
  context: PageContext,
): SheetEntryView {
  const sources = article.sources.filter((source) => source.role === role);
  if (sources.length === 0) {
    return {
      label,
      value: null,
      datetime: null,
      mark: mark("unknown"),
      because: absence,
      passages: [],
      candidates: [],
    };
  }
  const byEditor = sources.some((source) => source.evidence.rule.startsWith("editor/"));
  return {
    label,
    value: [...new Set(sources.map((source) => source.canonical))].join(", "),
    datetime: null,
    mark: byEditor ? { status: "stated", word: "indiqué par l’archiviste" } : mark("stated"),
    because: "",
    passages: passages(
      sources.map((source) => source.evidence),
      context,
    ),
    candidates: [],
  };
}

function passages(evidence: readonly Evidence[], context: PageContext): SheetEntryView["passages"] {
  return evidence.map((passage) => ({ quote: shortened(passage.quote), chip: chipOf(passage, context) }));
}

/** The language is read from a whole paragraph; its first words are enough to show which. */
function shortened(quote: string): string {
  return quote.length <= 90 ? quote : `${quote.slice(0, quote.lastIndexOf(" ", 80))} […]`;
}
