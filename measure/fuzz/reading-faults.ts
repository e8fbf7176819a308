import { articleText, type Article } from "../../src/domain/article.ts";
import { passagesOf, type Attested } from "../../src/domain/attested.ts";
import { bounds, type EventDate } from "../../src/domain/edtf-date.ts";
import type { Evidence } from "../../src/domain/evidence.ts";
import { contains, slice, type Span } from "../../src/domain/span.ts";

/** What no reading of any text may show, each as a sentence; none when all is well. */
export function readingFaults(article: Article): readonly string[] {
  const { original, noise, paragraphs, quotes, mentions, defects } = article;
  const known: readonly Attested<unknown>[] = [article.language, article.title, article.published, article.updated];
  const passages = [
    ...known.flatMap((one) => passagesOf(one)),
    ...article.sources.map(({ evidence }) => evidence),
    ...quotes.flatMap(({ speaker }) => passagesOf(speaker)),
    ...mentions.flatMap(({ expression, date }) => [expression, ...passagesOf(date)]),
  ];
  const spans: readonly (readonly [what: string, at: Span])[] = [
    ...noise.map((one) => [`noise ${one.kind} (${one.rule})`, one] as const),
    ...defects.map((one) => [`defect ${one.kind}`, one] as const),
    ...paragraphs.flatMap((one) => [["paragraph", one] as const, ...one.pieces.map((at) => ["piece", at] as const)]),
    ...quotes.map((one) => ["quotation", one] as const),
    ...mentions.map(({ sentence }) => ["sentence", sentence] as const),
    ...passages.map((one) => [`passage of ${one.rule}`, one] as const),
  ];
  return [
    ...spans.flatMap(([what, at]) => spanFaults(what, at, original)),
    ...passages.flatMap((one) => passageFaults(one, article)),
    ...(rebuilt(article) === original ? [] : ["text and noise, put back in order, are not the original"]),
    ...disorder("noise", noise),
    ...disorder("paragraphs", paragraphs),
    ...paragraphs.flatMap((one) => [
      ...disorder("pieces", one.pieces),
      ...one.pieces.filter((at) => !contains(one, at)).map((at) => `a piece outside its paragraph at ${at.start}`),
    ]),
    ...quotes.filter((one) => !contains(one, one.inner)).map((one) => `a quotation's words outside it at ${one.start}`),
    ...mentions
      .filter(({ sentence, expression }) => !contains(sentence, expression))
      .map(({ expression }) => `« ${expression.quote} » stands outside its sentence`),
    ...[article.published, article.updated, ...mentions.map(({ date }) => date)].flatMap(dateFaults),
  ];
}

function spanFaults(what: string, at: Span, original: string): readonly string[] {
  if (at.start < 0 || at.end > original.length || at.start >= at.end)
    return [`${what} at ${at.start}–${at.end} of ${original.length} units`];
  const cut = [at.start, at.end].find((place) =>
    /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(original.slice(place - 1, place + 1)),
  );
  return cut === undefined ? [] : [`${what} cuts a character in two at ${cut}`];
}

function passageFaults(passage: Evidence, { id, original }: Article): readonly string[] {
  return [
    ...(passage.quote === slice(original, passage) ? [] : [`the quote of ${passage.rule} is not its slice`]),
    ...(passage.article === id ? [] : [`${passage.rule} cites another article, ${passage.article}`]),
  ];
}

function disorder(what: string, spans: readonly Span[]): readonly string[] {
  return spans.flatMap((at, index) => {
    const next = spans[index + 1];
    return next !== undefined && next.start < at.end ? [`${what} overlap or stand out of order at ${next.start}`] : [];
  });
}

function dateFaults(known: Attested<EventDate>): readonly string[] {
  const dates =
    known.status === "disputed"
      ? known.candidates.map(({ value }) => value)
      : known.status === "unknown"
        ? []
        : [known.value];
  return dates.flatMap(({ edtf, earliest, latest }) => {
    const { earliest: first, latest: last } = bounds(edtf);
    return earliest <= latest && earliest <= first && last <= latest
      ? []
      : [`${edtf} lasts from ${earliest} to ${latest}`];
  });
}

function rebuilt(article: Article): string {
  let text = articleText(article);
  for (const one of article.noise)
    text = text.slice(0, one.start) + slice(article.original, one) + text.slice(one.start);
  return text;
}
