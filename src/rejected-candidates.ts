import { refusedLinks } from "./chronicle/company/refused-links.ts";
import type { Reread } from "./chronicle/company/dates-in-company.ts";
import { namedOnly } from "./chronicle/named-only.ts";
import { keptLines, type KeptLine } from "./clean/kept-lines.ts";
import { foldText } from "./clean/offset-map.ts";
import { titleRivals } from "./clean/title-rivals.ts";
import type { PlacedArticle } from "./domain/article.ts";
import { passagesOf, stated, unknown, type Attested } from "./domain/attested.ts";
import type { EventDate } from "./domain/edtf-date.ts";
import { evidenceAt, type Evidence } from "./domain/evidence.ts";
import { rejected, type Rejected, type RejectedCandidates } from "./domain/rejected.ts";
import type { FoldedText } from "./domain/reading.ts";
import type { SourceRole } from "./domain/source.ts";
import { overlaps } from "./domain/span.ts";
import { datedMentions, mentionsOnDay } from "./extract/dates/mentions.ts";
import { notPublication, notUpdate } from "./extract/dates/not-dating.ts";
import { passedOver } from "./extract/dates/passed-over.ts";
import { publishedArticle } from "./site/published.ts";

/** Everything that was looked at for an article's values and not taken, with why. `articles`: the whole archive. */
export function rejectedCandidates(article: PlacedArticle, articles: readonly PlacedArticle[]): RejectedCandidates {
  const { original, noise, paragraphs, published, updated, mentions } = article;
  const folded = foldText(original);
  const own = { article: article.id, text: original };
  const read = { original: own, folded, noise, paragraphs, path: article.seed.path, published, updated, mentions };
  return {
    title: titleRivals(original, noise, paragraphs, article.title).map((line) => asRejected(article, line)),
    published: notPublication(read),
    updated: notUpdate(read),
    company: refusedLinks(beforeCompany(article, folded), companyOf(article, articles), reread),
    sources: namedOnly(article),
    mentions: passedOverIn(article, folded),
    noise: keptLines(original, paragraphs).map((line) => asRejected(article, signed(article, line))),
  };
}

/** An article as it is published, with what was rejected: for programs. */
export function explainedArticle(article: PlacedArticle, candidates: RejectedCandidates) {
  return { ...publishedArticle(article), rejected: candidates };
}

/** Words of the text that look like dates; what dates the article itself was found, though it is no mention. */
function passedOverIn(article: PlacedArticle, folded: FoldedText): readonly Rejected[] {
  const original = { article: article.id, text: article.original };
  const dating = [...passagesOf(article.published), ...passagesOf(article.updated)];
  const found = [...article.mentions.map(({ expression }) => expression), ...dating].filter(
    (passage) => passage.article === article.id,
  );
  return article.paragraphs
    .flatMap((paragraph) => paragraph.pieces)
    .flatMap((piece) => {
      const at = folded.fromOriginal(piece);
      const inside = found
        .filter((passage) => overlaps(passage, piece))
        .map((passage) => folded.fromOriginal(passage))
        .map(({ start, end }) => ({ start: Math.max(0, start - at.start), end: Math.max(0, end - at.start) }));
      return passedOver(folded.text.slice(at.start, at.end), inside).map(({ start, end, rule, because }) => {
        const place = folded.toOriginal({ start: at.start + start, end: at.start + end });
        return rejected([evidenceAt(original, place, rule)], because);
      });
    });
}

/** Those that may date it: of its dossier, or of its event where it is in none, as in `place-in-company.ts`. */
function companyOf(article: PlacedArticle, articles: readonly PlacedArticle[]): readonly PlacedArticle[] {
  const keyOf = ({ dossier, event, id }: PlacedArticle): string => dossier ?? event ?? id;
  return articles.filter((one) => keyOf(one) === keyOf(article));
}

/** The article as its own text leaves it: without the dates that rest on other articles. */
function beforeCompany(article: PlacedArticle, folded: FoldedText): PlacedArticle {
  const isOthers = (passage: Evidence): boolean => passage.article !== article.id;
  const leans = [article.published, ...article.mentions.map(({ date }) => date)].some((known) =>
    passagesOf(known).some(isOthers),
  );
  if (!leans) return article;
  const published = passagesOf(article.published).some(isOthers) ? ownOf(article.published) : article.published;
  const reading = {
    original: { article: article.id, text: article.original },
    folded,
    paragraphs: article.paragraphs,
  };
  return { ...article, published, mentions: datedMentions(reading, published, article.updated) };
}

function ownOf(known: Attested<EventDate>): Attested<EventDate> {
  const within = known.status === "implied" ? known.within : undefined;
  return within === undefined ? unknown("rien dans l’article lui-même") : stated(within.value, within.evidence);
}

const reread: Reread = (article) =>
  mentionsOnDay(
    {
      original: { article: article.id, text: article.original },
      folded: foldText(article.original),
      paragraphs: article.paragraphs,
    },
    article.published,
    article.updated,
  );

const SIGNING: ReadonlySet<SourceRole> = new Set(["publisher", "author", "credit", "agency", "media", "photo"]);
/** Share of a line that its credits fill at least. */
const LEAST_CREDITED = 0.4;
const SIGNED = "signature ou crédit\u00a0: la source y est lue, la ligne reste dans le texte";

/** Credits fill a good part of their line; a sentence that quotes somebody is no credit. */
function signed({ sources }: PlacedArticle, line: KeptLine): KeptLine {
  const credited = sources
    .filter(({ role, evidence }) => SIGNING.has(role) && overlaps(evidence, line))
    .reduce((units, { evidence }) => units + evidence.end - evidence.start, 0);
  return credited >= LEAST_CREDITED * (line.end - line.start) ? { ...line, because: SIGNED } : line;
}

function asRejected(article: PlacedArticle, { start, end, rule, because }: KeptLine): Rejected {
  return rejected([evidenceAt({ article: article.id, text: article.original }, { start, end }, rule)], because);
}
