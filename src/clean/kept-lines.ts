import type { Paragraph } from "../domain/reading.ts";
import { slice, type Span } from "../domain/span.ts";
import { isProse } from "./headline.ts";

/** A line that might have been set aside and was kept as text, at its place in the original; `because` is French. */
export interface KeptLine extends Span {
  readonly rule: string;
  readonly because: string;
}

/** Units. A longer line is a paragraph, whatever it ends with. */
const LONGEST = 200;

const HEADING = "ligne isolée sans point\u00a0: intertitre possible, gardée";
const LISTED = "élément d’une liste\u00a0: aucun lien ni titre d’un autre article n’y est sûr, gardé";
const HEAD = "ligne isolée au-dessus du premier paragraphe\u00a0: ni titre ni rubrique n’y est sûr, gardée";
const FOOT = "ligne isolée sous le dernier paragraphe\u00a0: rien ne prouve qu’elle n’est pas de l’article, gardée";
const AMID = "ligne isolée sans point\u00a0: rien ne prouve qu’elle n’est pas de l’article, gardée";

/** A bullet or a dash before the line, on the line itself. */
const BULLET = /[•▪▫‣◦●○■□∙⁃·][^\S\n]*$/u;

/** Short paragraphs that end like no sentence, in order: the doubtful lines that cleaning left in the text. */
export function keptLines(original: string, paragraphs: readonly Paragraph[]): readonly KeptLine[] {
  const isClosed = paragraphs.map((one) => isProse(slice(original, one).replace(/\s+/gu, " ")));
  const first = isClosed.indexOf(true);
  const last = isClosed.lastIndexOf(true);
  return paragraphs.flatMap((paragraph, index): readonly KeptLine[] => {
    const text = slice(original, paragraph);
    if (text.length > LONGEST || isClosed[index] === true || /[.!?…](?:\s?[»"”)\]])*$/u.test(text)) return [];
    const place = { start: paragraph.start, end: paragraph.end };
    const listed =
      BULLET.test(text.slice(0, 3)) || BULLET.test(original.slice(Math.max(0, place.start - 6), place.start));
    const line = (id: string, because: string): readonly KeptLine[] => [{ ...place, rule: `kept-line/${id}`, because }];
    if (paragraph.heading) return line("heading", HEADING);
    if (listed || /^[•▪▫‣◦●○■□∙⁃]/u.test(text)) return line("listed", LISTED);
    if (first >= 0 && index < first) return line("head", HEAD);
    if (first >= 0 && index > last) return line("foot", FOOT);
    return line("amid", AMID);
  });
}
