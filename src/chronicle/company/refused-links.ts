import type { PlacedArticle } from "../../domain/article.ts";
import { settled } from "../../domain/attested.ts";
import { evidenceAt } from "../../domain/evidence.ts";
import { by } from "../../domain/order.ts";
import { rejected, type RejectedPassage } from "../../domain/rejected.ts";
import { agreementOf, type Agreement } from "./agree.ts";
import { isDated, type Reread } from "./dates-in-company.ts";
import { dayOn, linksOf, type Link, type OnDay, type Proof } from "./links.ts";
import { proofsOf } from "./proofs.ts";
import { proofBook } from "./proof-book.ts";
import { sameDateLinks } from "./same-date.ts";
import { commonOf } from "./same-telling.ts";
import { tellingsOf, type Telling } from "./telling.ts";
import { vocabularyOf, type Vocabulary } from "./vocabulary.ts";
import { whyRefused } from "./why-refused.ts";

const NOBODY =
  "aucun jour que les autres articles prouvent sans celui-ci n’a deux mots en commun avec ce qui est dit ici";

/**
 * For each day that an undated article tells of and that was not taken for another article's: the likest telling of a known day elsewhere in its
 * company, and why it was not enough. `company`: all articles of its dossier or event as the archive holds them; `article` as it was read,
 * before its company dated it. Each gives the expression and the other sentence.
 */
export function refusedLinks(
  article: PlacedArticle,
  company: readonly PlacedArticle[],
  reread: Reread,
): readonly RejectedPassage[] {
  const others = company.filter(({ id }) => id !== article.id);
  if (others.length === 0 || isDated(article)) return [];
  const vocabulary = vocabularyOf([...others, article]);
  const proofs = others
    .flatMap((other) => proofsOf(tellingsOf(other, vocabulary)))
    .filter((proof) => !restsOn(proof, article));
  if (proofs.length === 0) return [];
  const onDay = reread(article);
  const tellings = tellingsOf(article, vocabulary);
  const links = [
    ...linksOf(tellings, proofBook(proofs, vocabulary), onDay, vocabulary),
    ...sameDateLinks(tellings, proofs),
  ];
  const window = settled(article.published);
  const agreement = agreementOf(
    links,
    (day) => window === undefined || (window.earliest <= day && day <= window.latest),
  );
  return tellings
    .filter((telling) => mayBeLinked(telling, proofs, onDay) && !isLinked(telling, agreement))
    .map((telling) => refusedLink(telling, { tellings, proofs, links, agreement, onDay, vocabulary }));
}

/** All that was weighed for an article. */
interface Weighed {
  readonly tellings: readonly Telling[];
  readonly proofs: readonly Proof[];
  readonly links: readonly Link[];
  readonly agreement: Agreement | undefined;
  readonly onDay: OnDay;
  readonly vocabulary: Vocabulary;
}

function refusedLink(telling: Telling, weighed: Weighed): RejectedPassage {
  const { proofs, vocabulary } = weighed;
  const { expression } = telling.mention;
  const [likest] = proofs
    .map((proof) => ({ proof, value: commonOf(telling, proof.telling, vocabulary).value }))
    .filter(({ value }) => value > 0)
    .toSorted(
      by(
        ({ value }) => -value,
        ({ proof }) => proof.telling.article.id,
        ({ proof }) => proof.telling.index,
      ),
    );
  if (likest === undefined) return rejected([expression], NOBODY);
  const other = likest.proof.telling;
  const original = { article: other.article.id, text: other.article.original };
  const sentence = evidenceAt(original, other.passage, "company/refused-link");
  return rejected([expression, sentence], whyRefused(telling, likest.proof, weighed));
}

/** « Lundi » may be the day of another article; « le mois dernier », or what the text dates in full, never. */
function mayBeLinked(telling: Telling, proofs: readonly Proof[], onDay: OnDay): boolean {
  const { status } = telling.mention.date;
  if (status === "stated" || status === "disputed") return false;
  return proofs.some(({ day }) => dayOn(telling, day, onDay) !== undefined);
}

function isLinked({ index }: Telling, agreement: Agreement | undefined): boolean {
  return agreement?.links.some(({ telling }) => telling.index === index) ?? false;
}

/** A day that was itself counted from this article proves nothing of it. */
function restsOn({ passages }: Proof, { id }: PlacedArticle): boolean {
  return passages.some((passage) => passage.article === id);
}
