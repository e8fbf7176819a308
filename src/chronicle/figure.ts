import { digitsToNumber, formatNumber, NUMBER_PARTS, wordsToNumber } from "./french-number.ts";
import { fold } from "./words.ts";

/** A number as a text gives it: what it may mean, least and most, and how it is shown. */
export interface Figure {
  readonly low: number;
  readonly high: number;
  readonly label: string;
  /** False for « plusieurs » and « divers », which give no number. */
  readonly counted: boolean;
  /** What the last digit of an unhedged figure counts: 0,1 in « 44,1 », 100 000 in « 1,5 million ». */
  readonly unit?: number;
}

/** One space of any kind. */
export const SPACE = "[ \\u00A0\\u202F]";

/** What stands between a figure and its noun: a space, or nothing after « une dizaine d’ ». */
export const THEN = `(?:${SPACE}|(?<=[’']))`;

/** About so many, after « une »: « une dizaine ». */
export const COLLECTIVES: Readonly<Record<string, number>> = {
  dizaine: 10,
  douzaine: 12,
  quinzaine: 15,
  vingtaine: 20,
  trentaine: 30,
  quarantaine: 40,
  cinquantaine: 50,
  soixantaine: 60,
  centaine: 100,
  millier: 1_000,
};

const SCALES: Readonly<Record<string, number>> = { million: 1e6, millions: 1e6, milliard: 1e9, milliards: 1e9 };

const parts = NUMBER_PARTS.toSorted((a, b) => b.length - a.length);
const part = `(?:${parts.join("|")})(?![\\p{L}\\p{N}])`;
const firstPart = `(?:${parts.flatMap((word) => [word, word[0]?.toUpperCase() + word.slice(1)]).join("|")})(?![\\p{L}\\p{N}])`;
const hedges =
  "[Uu]n peu plus de|[Uu]n peu moins de|[Bb]ien plus de|[Pp]as moins de|[Pp]lus de|[Mm]oins de|[Aa]u moins|[Aa]u minimum|[Aa]u plus|[Aa]u maximum|" +
  "[Pp]rès de|[Pp]as loin de|[Ee]nviron|[Qq]uelque|[Pp]resque|[Àà] peine|[Aa]utour de|[Aa]ux alentours de|[Jj]usqu[’']à";

/** Hedges that set a lower bound, and those that set an upper one; the others mean about as many. */
const AT_LEAST: ReadonlySet<string> = new Set(["plus de", "bien plus de", "pas moins de", "au moins", "au minimum"]);
const AT_MOST: ReadonlySet<string> = new Set(["moins de", "au plus", "au maximum", "jusqu’à"]);

/**
 * A figure in running French, to be set into the pattern of a rule: « 120 », « 1 500 », « 3,42 », « environ 140 », « plus de deux
 * mille », « 1,5 million de », « une trentaine de », « plusieurs ». Needs the `u` flag alone; starts at a word boundary.
 */
export const FIGURE =
  `(?<![\\p{L}\\p{N}\\-‐‑/.])(?:` +
  `(?:(?<about>[Pp]lus|[Mm]oins|[Pp]rès)${SPACE}d[’'])?(?<collective>[Uu]ne?${SPACE}(?:(?:bonne|petite|grosse|grande)${SPACE})?(?:${Object.keys(COLLECTIVES).join("|")}))${SPACE}d(?:e(?=${SPACE})|[’'](?=\\p{L}))|` +
  `(?<vague>[Pp]lusieurs|[Dd]ivers|[Dd]iverses)(?![\\p{L}\\p{N}])|` +
  `(?:(?<hedge>${hedges})${SPACE}|(?:(?<span>[Ee]ntre|[Dd]e)${SPACE})?(?<from>\\d{1,6}(?:,\\d{1,3})?)${SPACE}(?<link>et|à|ou)${SPACE}(?=\\d))?(?:` +
  `(?<digits>\\d{1,3}(?:[ \\u00A0\\u202F.’']\\d{3}(?!\\d)){1,4}(?:,\\d{1,3})?|\\d{1,9}(?:,\\d{1,3})?)(?![\\p{L}\\p{N}/]|[.,\\-]\\d)|` +
  `(?<words>${firstPart}(?:(?:${SPACE}et${SPACE}|[ \\-])${part}){0,8}))` +
  `(?:${SPACE}(?<scale>millions?|milliards?)(?:${SPACE}de(?=${SPACE})|${SPACE}d[’'](?=\\p{L}))?)?)`;

/** The figure that a match of FIGURE gives, undefined when its words are no number. An unhedged figure means exactly itself. */
export function figureOf(groups: Readonly<Record<string, string | undefined>>): Figure | undefined {
  const { about, hedge, from, digits, words, scale, collective, vague } = groups;
  if (vague !== undefined)
    return { low: 2, high: Number.POSITIVE_INFINITY, label: vague.toLowerCase(), counted: false };
  if (collective !== undefined) {
    const round =
      COLLECTIVES[
        fold(collective)
          .split(/[ \u00A0\u202F]/u)
          .at(-1) ?? ""
      ];
    const how = about === undefined ? "environ" : `${about.toLowerCase()} de`;
    return round === undefined ? undefined : hedged(how, round, round * ROUNDNESS);
  }
  const bare = digits === undefined ? wordsToNumber(words ?? "") : digitsToNumber(digits);
  if (bare === undefined) return undefined;
  const value = bare * (scale === undefined ? 1 : (SCALES[scale] ?? 1));
  if (from !== undefined) return rangeOf(groups, (digitsToNumber(from) ?? value) * (value / bare), value);
  return hedge === undefined
    ? { low: value, high: value, label: formatNumber(value), counted: true, unit: unitOf(digits, value / bare) }
    : hedged(hedge.toLowerCase().replace("'", "’"), value);
}

/** « entre 30 et 40 », « 30 à 40 »; « de 30 à 40 » is mostly said of what grew, and « 3 et 4 » are two. */
function rangeOf(
  { span, link }: Readonly<Record<string, string | undefined>>,
  low: number,
  high: number,
): Figure | undefined {
  const between = span?.toLowerCase() === "entre";
  if (low >= high || (link === "et") !== between || (span !== undefined && !between)) return undefined;
  return { low, high, label: `${formatNumber(low)} à ${formatNumber(high)}`, counted: true };
}

/** Share by which a round figure may miss: « une trentaine » is anything from 24 to 36. */
const ROUNDNESS = 0.2;

/** How far « environ » reaches: one of the last digit that is not nought, « environ 140 » is 130 to 150, and never beyond a fifth. */
function reach(value: number): number {
  let unit = 1;
  while (value >= unit * 10 && value % (unit * 10) === 0) unit *= 10;
  return Math.min(unit, value * ROUNDNESS);
}

function hedged(hedge: string, value: number, about = reach(value)): Figure {
  const atLeast = AT_LEAST.has(hedge);
  const atMost = AT_MOST.has(hedge);
  return {
    low: atLeast ? value : atMost ? 0 : value - about,
    high: atMost ? value : atLeast ? Number.POSITIVE_INFINITY : value + about,
    label: `${hedge} ${formatNumber(value)}`,
    counted: true,
  };
}

/** What the last digit counts, times what a scale makes of it. */
function unitOf(digits: string | undefined, scale: number): number {
  const decimals = /,(?<decimals>\d+)$/u.exec(digits ?? "")?.groups?.["decimals"]?.length ?? 0;
  return scale / 10 ** decimals;
}

/** The figure in another unit, `times` as many of it, shown as `label`. */
export function scaled(figure: Figure, times: number, label: string): Figure {
  const { low, high, unit } = figure;
  const other = { ...figure, low: low * times, high: high * times, label };
  return unit === undefined ? other : { ...other, unit: unit * times };
}

/** True when both may mean one number, or the one is the other rounded: « 44 % » and « 44,1 % ». */
export function isCompatible(one: Figure, other: Figure): boolean {
  return (one.low <= other.high && other.low <= one.high) || isRounding(one, other) || isRounding(other, one);
}

/**
 * True when both may mean one number and lie near enough for the one to be said to agree with the other: of two round figures the middle of one lies
 * within the other, « environ 45 » within « une cinquantaine ». « Quelque 800 » and « un millier » touch: they may be one number, but nothing says so.
 */
export function isConfirming(one: Figure, other: Figure): boolean {
  if (!isCompatible(one, other)) return false;
  const isRound = ({ low, high }: Figure): boolean => low < high && high < Number.POSITIVE_INFINITY;
  return !isRound(one) || !isRound(other) || isInside(middleOf(one), other) || isInside(middleOf(other), one);
}

function isInside(value: number, { low, high }: Figure): boolean {
  return low < value && value < high;
}

function middleOf({ low, high }: Figure): number {
  return (low + high) / 2;
}

function isRounding(round: Figure, exact: Figure): boolean {
  if (round.unit === undefined || exact.unit === undefined || round.unit <= exact.unit) return false;
  return Math.abs(round.low - exact.low) <= round.unit / 2;
}
