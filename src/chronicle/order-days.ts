import type { DatedMention, PlacedArticle } from "../domain/article.ts";
import { disputed, type Attested, type Candidate } from "../domain/attested.ts";
import { dayNumber } from "../domain/day.ts";
import type { ChronicleEntry, ChronicleStatement } from "../domain/dossier.ts";
import type { EventDate } from "../domain/edtf-date.ts";
import { evidenceAt } from "../domain/evidence.ts";
import { by } from "../domain/order.ts";
import { overlaps, trimmed } from "../domain/span.ts";
import { byPieceAndPlace, distinctPassages, inPieceOrder } from "./article-order.ts";
import { isAnnounced } from "./announced.ts";
import { withNights } from "./nights.ts";
import { attestDays, isSettled, type SettledMention } from "./attest-days.ts";

/** A run of days under which sentences are gathered. `key` is the days; in a dispute also the days it is opposed to. */
interface Gathered {
  readonly key: string;
  readonly days: EventDate;
  readonly settled: SettledMention[];
  readonly candidates: Map<string, Candidate<EventDate>>;
  readonly statements: ChronicleStatement[];
}

/**
 * What the articles say happened, in order of what happened: by first day, then by last, so that a day comes before the month
 * it begins. Everything dated is kept, a year-wide background mention too, as an entry of its own. A disputed date stands
 * under each of its candidates, that candidate first; it never joins the sentences that are sure of the day. A mention
 * without a date, or inside what was set aside, is not in the chronicle; nor is the date under somebody's post, on which nothing but the post
 * happened.
 */
export function orderDays(articles: readonly PlacedArticle[]): readonly ChronicleEntry[] {
  const gathered = new Map<string, Gathered>();
  for (const article of inPieceOrder(articles)) {
    for (const mention of withNights(article)) {
      if (article.noise.some((noise) => overlaps(noise, mention.expression)) || isPostStamp(article, mention)) continue;
      gather(gathered, mention, sentenceOf(article, mention));
    }
  }
  const inOrder = byPieceAndPlace(articles);
  return [...gathered.values()]
    .toSorted(
      by(
        ({ days }) => dayNumber(days.earliest),
        ({ days }) => dayNumber(days.latest),
        ({ candidates }) => candidates.size,
        ({ key }) => key,
      ),
    )
    .map((entry) => ({ date: dateOf(entry), statements: distinctSentences(entry.statements.toSorted(inOrder)) }));
}

/** « — Ana Roux (@anaroux) 15 mars 2021 »: the line under a post that a page shows. */
function isPostStamp({ original }: PlacedArticle, { expression }: DatedMention): boolean {
  return /\(@\w{1,30}\)[ \u00A0\u202F]?$/u.test(original.slice(Math.max(0, expression.start - 40), expression.start));
}

function gather(gathered: Map<string, Gathered>, mention: DatedMention, sentence: ChronicleStatement): void {
  if (isSettled(mention)) {
    const entry = entryOf(gathered, daysKey(mention.date.value), mention.date.value);
    entry.settled.push(mention);
    entry.statements.push(sentence);
  } else if (mention.date.status === "disputed") {
    const all = mention.date.candidates;
    const opposed = all.map(({ value }) => daysKey(value)).toSorted();
    for (const own of all) {
      const entry = entryOf(gathered, `${daysKey(own.value)} of ${opposed.join(" ")}`, own.value);
      for (const candidate of [own, ...all]) addCandidate(entry.candidates, candidate);
      entry.statements.push(sentence);
    }
  }
}

function entryOf(gathered: Map<string, Gathered>, key: string, days: EventDate): Gathered {
  const known = gathered.get(key);
  if (known !== undefined) return known;
  const fresh: Gathered = { key, days, settled: [], candidates: new Map(), statements: [] };
  gathered.set(key, fresh);
  return fresh;
}

function addCandidate(candidates: Map<string, Candidate<EventDate>>, { value, evidence }: Candidate<EventDate>): void {
  const key = daysKey(value);
  const known = candidates.get(key);
  candidates.set(
    key,
    known === undefined
      ? { value, evidence }
      : { value: known.value, evidence: distinctPassages([...known.evidence, ...evidence]) },
  );
}

function dateOf(entry: Gathered): Attested<EventDate> {
  const [first, second, ...rest] = entry.candidates.values();
  return first === undefined || second === undefined ? attestDays(entry.settled) : disputed([first, second, ...rest]);
}

/** The days a date may mean: the same for `2023-09-17` and `2023-09-17?`, for `2023-09` and the interval of its days. */
function daysKey(date: EventDate): string {
  return `${date.earliest}/${date.latest}`;
}

function sentenceOf(article: PlacedArticle, mention: DatedMention): ChronicleStatement {
  const sentence = trimmed(article.original, mention.sentence);
  const original = { article: article.id, text: article.original };
  const place = sentence.start < sentence.end ? sentence : mention.expression;
  const evidence = evidenceAt(original, place, "chronicle/sentence");
  return isAnnounced(article, mention) ? { ...evidence, announced: true } : evidence;
}

/** Each sentence once for an article, though it name the day twice or stand twice in the text. */
function distinctSentences(statements: readonly ChronicleStatement[]): readonly ChronicleStatement[] {
  const seen = new Set<string>();
  return statements.filter((statement) => {
    const key = `${statement.article} ${statement.quote.replace(/\s+/gu, " ")}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
