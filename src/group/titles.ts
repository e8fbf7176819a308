import { implied, passagesOf, settled, unknown, type Attested } from "../domain/attested.ts";
import type { Article } from "../domain/article.ts";
import { evidenceAt } from "../domain/evidence.ts";
import { by } from "../domain/order.ts";
import { titleInFrontMatter } from "./editor-title.ts";
import { CORRECTION_MARKS } from "../lexicon/fr/correction-words.ts";
import { termKeys } from "./read-terms.ts";

/** A member of an event or dossier, as far as its title is concerned. `piece`: its letter, or null. */
export interface TitledMember {
  readonly article: Pick<Article, "id" | "title" | "original" | "editorEvent">;
  readonly piece: string | null;
}

/**
 * The title of an event: the name that front matter gives it, where it gives one; else the first words of a member's title, verbatim, with the passage as proof. A headline that an article
 * states is preferred to one that was inferred; then the one that says most of what the members share in few words. Unknown
 * when no member has a settled title. `shown` gives back the slice of a headline that is to be
 * shown. A
 * headline that is a correction (« prière de lire 114 et non 140 ») only serves where there is no other; that of a corrected version
 * (« Accord à Valmy (CORRECTION) ») goes before the one that it corrects.
 */
export function eventTitle(members: readonly TitledMember[], shown: ShownSlice): Attested<string> {
  const given = titleInFrontMatter(members.map(({ article }) => article));
  if (given !== undefined) return given;
  const candidates = candidatesIn(members, shown);
  const [first = []] = [
    candidates.filter(({ headline, words, of }) => headline && CORRECTION.test(of) && !ERRATUM.test(words)),
    candidates.filter(({ headline, words }) => headline && !ERRATUM.test(words)),
    candidates.filter(({ words }) => !ERRATUM.test(words)),
    candidates,
  ].filter((kind) => kind.length > 0);
  return best(first, sharedTerms(members), "de l’événement");
}

/** The title of a dossier, found like an event's; all titles count alike, since the story's words matter more than the form. */
export function dossierTitle(members: readonly TitledMember[], shown: ShownSlice): Attested<string> {
  return best(candidatesIn(members, shown), sharedTerms(members), "du dossier");
}

/** The slice of a title that is shown; `opening`: no headline, but the first words of a text. */
type ShownSlice = (title: string, opening: boolean) => string;

/** Rule of a title that is made of the first words of a text (see extract/title.ts). */
const OPENING_RULE = "title/opening-words";

const CORRECTION = new RegExp(CORRECTION_MARKS.join("|"), "iu");

const ERRATUM = /(?<![\p{L}\p{N}])(?:prière de|bien|il faut|merci de) lire(?![\p{L}\p{N}])/iu;

const RULE = "group/title";

/** Members whose openings are read for shared words; more would not change what they share. */
const MEMBERS_READ = 50;

/** Units of an original that are read for it. */
const UNITS_READ = 1_500;

interface Candidate {
  readonly member: TitledMember;
  readonly words: string;
  /** Place of the words in the original. */
  readonly start: number;
  /** The title they are taken from. */
  readonly of: string;
  readonly headline: boolean;
}

function candidatesIn(members: readonly TitledMember[], shown: ShownSlice): readonly Candidate[] {
  return members.flatMap((member): readonly Candidate[] => {
    const { title, original } = member.article;
    const value = settled(title);
    if (value === undefined) return [];
    const opening = passagesOf(title).some(({ rule }) => rule === OPENING_RULE);
    const short = shown(value, opening).trim();
    const passage = passagesOf(title).find(
      ({ article, quote }) => article === member.article.id && quote.includes(short),
    );
    if (short === "" || passage === undefined) return [];
    const start = passage.start + passage.quote.indexOf(short);
    if (original.slice(start, start + short.length) !== short) return [];
    return [{ member, words: short, start, of: value.trim(), headline: title.status === "stated" }];
  });
}

/** How many members share each term of their openings, as a share of them; terms of one member only are left out. */
function sharedTerms(members: readonly TitledMember[]): ReadonlyMap<string, number> {
  const read = members.slice(0, MEMBERS_READ);
  const counts = new Map<string, number>();
  for (const { article } of read) {
    for (const key of termKeys(article.original.slice(0, UNITS_READ)).keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return new Map([...counts].filter(([, count]) => count > 1).map(([key, count]) => [key, count / read.length]));
}

function best(candidates: readonly Candidate[], shared: ReadonlyMap<string, number>, what: string): Attested<string> {
  const [first] = candidates
    .map((candidate) => ({ candidate, score: scoreOf(candidate.words, shared) }))
    .toSorted(
      by(
        ({ score }) => -score,
        ({ candidate }) => candidate.words.length,
        ({ candidate }) => candidate.member.article.id,
      ),
    );
  if (first === undefined) {
    return unknown(`aucun article ${what} n’a de titre certain dont reprendre les premiers mots`);
  }
  const { member, words, start, of } = first.candidate;
  const { id, original } = member.article;
  const passage = evidenceAt({ article: id, text: original }, { start, end: start + words.length }, RULE);
  return implied(words, { because: reason(words, of, member.piece), evidence: [passage] });
}

/** What the words share with the group, against their number: rounded, so that float sums do not decide. */
function scoreOf(words: string, shared: ReadonlyMap<string, number>): number {
  const { keys, words: all } = termKeys(words);
  const held = keys.reduce((sum, key) => sum + (shared.get(key) ?? 0), 0);
  return Math.round((held / Math.sqrt(Math.max(TELLING_WORDS, all))) * 1_000_000);
}

/** A title of fewer words than this is not rewarded for being shorter. */
const TELLING_WORDS = 6;

function reason(words: string, of: string, piece: string | null): string {
  const source = piece === null ? "de l’article" : `de la pièce ${piece}`;
  if (words === of) return `titre ${source}`;
  return of.startsWith(words) ? `premiers mots du titre ${source}` : `mots du titre ${source}`;
}
