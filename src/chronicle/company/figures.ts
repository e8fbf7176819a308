import type { Span } from "../../domain/span.ts";
import { slice } from "../../domain/span.ts";
import { FIGURE, figureOf } from "../figure.ts";
import { fold, stem } from "../words.ts";

/** A figure where it stands, as a term: `#60` for « 60 » and « une soixantaine », `#4 heure` for « quatre heures ». */
export interface FigureTerm extends Span {
  readonly term: string;
}

/** Below it a number is in everybody’s mouth and says nothing without what it counts; the smallest never do. */
const TELLING = 10;
const LEAST = 4;

const FIGURES = new RegExp(FIGURE, "gu");
const UNIT = /^[ \u00A0\u202F]?(?:d[’'])?(?<unit>[\p{L}\p{M}]{2,})/u;
/** « 3 h 40 »: the minutes of an hour are no figure of anything. */
const MINUTES = /\d[ \u00A0\u202F]?h(?:eures?)?[ \u00A0\u202F]?$/u;
/** « Jean Petit, 41 ans, »: an age says who, not what. */
const AGE = /^[ \u00A0\u202F]?ans[ \u00A0\u202F]?[,.;)»]/u;
const YEAR = /^(?:19|20)\d\d$/u;

/** The figures of a stretch of text in order, those left out that say nothing by themselves, and years. */
export function figuresIn(original: string, at: Span): readonly FigureTerm[] {
  const text = slice(original, at);
  const found: FigureTerm[] = [];
  for (const match of text.matchAll(FIGURES)) {
    const figure = figureOf(match.groups ?? {});
    if (figure === undefined || !figure.counted || YEAR.test(match[0])) continue;
    const value =
      Number.isFinite(figure.high) && figure.low > 0 ? (figure.low + figure.high) / 2 : Math.max(figure.low, 0);
    if (AGE.test(text.slice(match.index + match[0].length, match.index + match[0].length + 8))) continue;
    if (value < LEAST || MINUTES.test(text.slice(0, match.index))) continue;
    const start = at.start + match.index;
    const end = start + match[0].length;
    const unit = UNIT.exec(text.slice(match.index + match[0].length, match.index + match[0].length + 24))?.groups?.[
      "unit"
    ];
    if (value >= TELLING && unit?.startsWith("heure") !== true) found.push({ start, end, term: `#${value}` });
    else if (unit !== undefined) found.push({ start, end, term: `#${value} ${stem(fold(unit))}` });
  }
  return found;
}
