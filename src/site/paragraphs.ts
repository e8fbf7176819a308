import type { PlacedArticle } from "../domain/article.ts";
import type { Attested } from "../domain/attested.ts";
import { passagesOf } from "../domain/attested.ts";
import type { EventDate } from "../domain/edtf-date.ts";
import { by } from "../domain/order.ts";
import type { Paragraph } from "../domain/reading.ts";
import { contains, overlaps, slice, type Span } from "../domain/span.ts";
import { chipOf } from "./chips.ts";
import type { PageContext } from "./context.ts";
import { weekdayLabel } from "./french-dates.ts";
import { asSentence, HARD, mark, markOf, quoted, ROLE_LABELS } from "./french-labels.ts";
import { markdownRuns } from "./markdown-runs.ts";
import type { NoteView, ParagraphView, RunView } from "./article-views.ts";
import type { ChipView, LinkView, MarkView, Status } from "./views.ts";
import { filedUnder } from "./source-index.ts";
import { sourceAddress } from "./urls.ts";

/** Something read in the text: where, and what its note says. */
interface Reading extends Span {
  readonly mark: MarkView;
  readonly text: string;
  readonly chips: readonly ChipView[];
  readonly link: LinkView | null;
}

/** The article's paragraphs as shown: numbered, the words read underlined, a note for each beside them. */
export function paragraphViews(article: PlacedArticle, context: PageContext): readonly ParagraphView[] {
  const readings = [...dateReadings(article, context), ...sourceReadings(article, context)].toSorted(
    by(
      (reading) => reading.start,
      (reading) => -reading.end,
    ),
  );
  const markdown = article.seed.path.toLowerCase().endsWith(".md");
  const views = article.paragraphs.map((paragraph, index) => {
    const number = index + 1;
    const own = readings.filter((reading) => contains(paragraph, reading));
    const marked = own.filter((reading, at) => !own.slice(0, at).some((earlier) => overlaps(earlier, reading)));
    const notes = own.map((reading, at): NoteView => ({
      id: `n${number}-${at + 1}`,
      backHref: marked.includes(reading) ? `#r${number}-${at + 1}` : `#p${number}`,
      mark: reading.mark,
      quote: slice(article.original, reading),
      text: reading.text,
      chips: reading.chips,
      link: reading.link,
    }));
    const styles = markdown
      ? paragraph.pieces.flatMap((piece) => markdownRuns(article.original, piece))
      : paragraph.pieces;
    const runs = runsOf(article, styles, marked, (reading) => own.indexOf(reading) + 1, number);
    return { id: `p${number}`, anchor: anchorOf(paragraph), number, heading: paragraph.heading, runs, notes };
  });
  return views.map((view, index) => ({ ...view, noteRows: noteRows(views, index) }));
}

/** The lasting anchor of a paragraph: the place of its first UTF-16 unit in the original, `u147`. No two begin at one place. */
export function anchorOf(paragraph: Paragraph): string {
  return `u${paragraph.pieces[0]?.start ?? 0}`;
}

/** Notes may run on beside the next paragraphs that have none, four rows in all. */
function noteRows(views: readonly { readonly notes: readonly unknown[] }[], index: number): 1 | 2 | 3 | 4 {
  let rows = 1;
  while (rows < 4 && views[index + rows]?.notes.length === 0) rows += 1;
  return rows === 1 || rows === 2 || rows === 3 ? rows : 4;
}

/** Cuts pieces of text wherever a reading or a defect begins or ends. Put together, the runs are the pieces. */
function runsOf(
  article: PlacedArticle,
  pieces: readonly (Span & Pick<RunView, "style" | "link">)[],
  marked: readonly Reading[],
  noteNumber: (reading: Reading) => number,
  paragraph: number,
): readonly RunView[] {
  const shown = new Set<Reading>();
  return pieces.flatMap((piece) => {
    const cuts = new Set([piece.start, piece.end]);
    for (const span of [...marked, ...article.defects]) {
      if (!overlaps(span, piece)) continue;
      cuts.add(Math.max(span.start, piece.start));
      cuts.add(Math.min(span.end, piece.end));
    }
    const places = [...cuts].toSorted((a, b) => a - b);
    return places.slice(0, -1).map((start, index): RunView => {
      const at = { start, end: places[index + 1] ?? start };
      const reading = marked.find((one) => contains(one, at));
      const defect = article.defects.find((one) => contains(one, at));
      const number = reading === undefined ? 0 : noteNumber(reading);
      const first = reading !== undefined && !shown.has(reading);
      if (reading !== undefined) shown.add(reading);
      return {
        text: slice(article.original, at),
        read:
          reading === undefined
            ? null
            : {
                status: reading.mark.status,
                id: first ? `r${paragraph}-${number}` : `r${paragraph}-${number}-${start}`,
                noteHref: `#n${paragraph}-${number}`,
              },
        defect: defect?.note ?? null,
        ...(piece.style === undefined ? {} : { style: piece.style }),
        ...(piece.link === undefined ? {} : { link: piece.link }),
      };
    });
  });
}

function dateReadings(article: PlacedArticle, context: PageContext): readonly Reading[] {
  return article.mentions.map((mention) => ({
    start: mention.expression.start,
    end: mention.expression.end,
    mark: markOf(mention.date),
    text: dateSentence(mention.date),
    chips: passagesOf(mention.date)
      .filter((passage) => passage.article !== article.id || !overlaps(passage, mention.expression))
      .map((passage) => chipOf(passage, context)),
    link: null,
  }));
}

function dateSentence(date: Attested<EventDate>): string {
  switch (date.status) {
    case "stated":
      return `Soit${article(date.value)} ${weekdayLabel(date.value)}.`;
    case "implied":
      return asSentence(`Soit${article(date.value)} ${weekdayLabel(date.value)}${HARD}: ${date.because}`);
    case "disputed":
      return `Le texte se contredit${HARD}: ${date.candidates.map((candidate) => weekdayLabel(candidate.value)).join(" ≠ ")}.`;
    case "unknown":
      return asSentence(date.because);
  }
}

function article(date: EventDate): string {
  return date.precision === "day" ? " le" : "";
}

function sourceReadings(article: PlacedArticle, context: PageContext): readonly Reading[] {
  return article.sources.map((source) => {
    const status: Status = source.role === "unnamed" ? "unknown" : "stated";
    const slug = context.sourceSlugs.get(filedUnder(source));
    const role = source.role === "unnamed" ? "Source sans nom" : `Source nommée · ${ROLE_LABELS[source.role]}`;
    return {
      start: source.evidence.start,
      end: source.evidence.end,
      mark: status === "unknown" ? { status, word: "sans nom" } : mark(status),
      text: `${role}.`,
      chips: [],
      link:
        slug === undefined || source.role === "unnamed"
          ? null
          : { label: `Tout ce qu’on attribue à ${quoted(source.canonical)}`, href: context.link(sourceAddress(slug)) },
    };
  });
}
