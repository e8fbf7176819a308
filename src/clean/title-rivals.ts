import { passagesOf, type Attested } from "../domain/attested.ts";
import type { Noise, NoiseKind } from "../domain/noise.ts";
import type { Paragraph } from "../domain/reading.ts";
import { overlaps, remainder, slice, trimmed, type Span } from "../domain/span.ts";
import { contentStems, sharedWith } from "./content-words.ts";
import { isByline, isHeadline, isProse } from "./headline.ts";
import type { KeptLine } from "./kept-lines.ts";
import { linesOf, type Line } from "./lines.ts";

/** Lines shown at most when the page has no paragraph. */
const MOST_LINES = 6;

const SET_ASIDE: Readonly<Record<NoiseKind, string>> = {
  caption: "mise de côté\u00a0: une légende",
  teaser: "mise de côté\u00a0: le titre d’un autre article",
  "related-link": "mise de côté\u00a0: un lien vers un autre article",
  "title-line": "le titre, répété",
  "date-header": "mise de côté\u00a0: la date de l’article",
  "update-line": "mise de côté\u00a0: la mise à jour de l’article",
  shortcode: "mise de côté\u00a0: un code de mise en page",
  advertising: "mise de côté\u00a0: une publicité",
  residue: "mise de côté\u00a0: une commande ou un reste de la page",
};

const LISTED = "élément d’une liste";
const SIGNED = "une signature";
const PROSE = "un paragraphe\u00a0: la ligne finit comme une phrase, ou passe deux cents signes";
const OPENING = "un paragraphe\u00a0: ses premiers mots tiennent lieu de titre, faute d’une ligne qui en soit un";
const SHORT = "un ou deux mots\u00a0: une rubrique ou un lieu";
const NO_HEADLINE = "elle n’a pas la forme d’un titre\u00a0: point ou deux-points à la fin, ou petite lettre au début";
const STRANGER =
  "aucun de ses mots ne revient dans les paragraphes\u00a0: peut-être une rubrique, ou le titre d’un autre article";
const NO_BODY = "la page n’a aucun paragraphe qui la fasse reconnaître pour son titre";
const EDITOR = "l’archiviste a donné un titre\u00a0: le sien l’emporte";
const DOUBTFUL = "elle pourrait être un titre, mais rien ne l’assure\u00a0: gardée dans le texte";

/**
 * The first lines of an article that are not its title, down to its first paragraph, with the reason. Lines of the front matter are
 * left out.
 */
export function titleRivals(
  original: string,
  noise: readonly Noise[],
  paragraphs: readonly Paragraph[],
  title: Attested<string>,
): readonly KeptLine[] {
  const own = passagesOf(title);
  const byEditor = title.status === "stated" && title.by === "editor";
  const stated = own.some((passage) => noise.some((one) => one.kind === "title-line" && overlaps(one, passage)));
  const body = contentStems(
    paragraphs
      .map((one) => slice(original, one))
      .filter(isProse)
      .join(" "),
  );
  const rivals: KeptLine[] = [];
  for (const line of linesOf(original)) {
    if (line.end === line.start || noise.some((one) => one.rule === "front-matter" && overlaps(one, line))) continue;
    const prose = isProse(line.text);
    const isTitle = own.some((passage) => overlaps(passage, line));
    if (prose && stated) break;
    if (!isTitle)
      rivals.push(byEditor ? beside(rivalOf(original, line, noise, body)) : rivalOf(original, line, noise, body));
    else if (!stated && prose)
      rivals.push({ ...leftOf(original, line, noise), rule: "title-rival/opening", because: OPENING });
    if (prose || rivals.length >= MOST_LINES) break;
  }
  return rivals;
}

/** What might have been the title, had nobody given one. */
function beside(line: KeptLine): KeptLine {
  return [STRANGER, DOUBTFUL, NO_BODY, SET_ASIDE["title-line"]].includes(line.because)
    ? { ...line, because: EDITOR }
    : line;
}

function rivalOf(original: string, line: Line, noise: readonly Noise[], body: ReadonlySet<string>): KeptLine {
  const place = leftOf(original, line, noise);
  const text = slice(original, place);
  const kept = (id: string, because: string): KeptLine => ({ ...place, rule: `title-rival/${id}`, because });
  const aside = noise.find((one) => overlaps(one, place));
  if (aside !== undefined) return { ...place, rule: aside.rule, because: SET_ASIDE[aside.kind] };
  if (line.bullet !== undefined) return kept("listed", LISTED);
  if (isProse(text)) return kept("prose", PROSE);
  if (isByline(text)) return kept("byline", SIGNED);
  if ((text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) <= 2) return kept("short", SHORT);
  if (!isHeadline(text)) return kept("form", NO_HEADLINE);
  if (body.size === 0) return kept("no-body", NO_BODY);
  return sharedWith(contentStems(text), body) === 0 ? kept("stranger", STRANGER) : kept("doubtful", DOUBTFUL);
}

/** The line without what was set aside in it; the whole line where all of it was. */
function leftOf(original: string, line: Line, noise: readonly Noise[]): Span {
  const [left] = remainder({ start: line.start, end: line.end }, noise)
    .map((piece) => trimmed(original, piece))
    .filter((piece) => piece.end > piece.start);
  return left ?? { start: line.start, end: line.end };
}
