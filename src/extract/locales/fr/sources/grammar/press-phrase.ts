import { PRESS_TITLES } from "../../../../../lexicon/fr/press-titles.ts";
import { MEDIUM_NOUNS, PRESS_CROWD_NOUNS } from "../words/bodies.ts";
import { CONTRACTIONS } from "../words/connecting.ts";
import { nameAt } from "./person-name.ts";
import { CUE } from "./cue.ts";
import { tokenise, type Token } from "./token.ts";
import { begunAt, type Voice } from "./voice.ts";
import { isAdjective, isAny, isCapitalised } from "./word-class.ts";
import { DETERMINER, IS } from "./word-is.ts";

interface NamedTitle {
  readonly words: readonly string[];
  readonly canonical: string;
}

/** Titles by their first word, then by their second (empty when they have none), the longest first. */
const TITLES: ReadonlyMap<string, ReadonlyMap<string, readonly NamedTitle[]>> = byWords();
/** Articles as a title begins with them. */
const IN_TITLES: ReadonlyMap<string, string> = new Map([
  ["l'", "L'"],
  ["la", "La"],
  ["le", "Le"],
  ["les", "Les"],
  ["the", "The"],
]);

/** The newspaper, site, radio or television that begins at a token, named or described: « Le Monde », « la télévision publique ». */
export function pressAt(tokens: readonly Token[], index: number): Voice | undefined {
  return titleAt(tokens, index) ?? colleagues(tokens, index) ?? describedPress(tokens, index);
}

/** « nos confrères de Nice-Matin », « notre consœur du Temps »: the title they work for. */
function colleagues(tokens: readonly Token[], index: number): Voice | undefined {
  if (!/^(?:nos|notre)$/u.test(tokens[index]?.lower ?? "")) return undefined;
  if (!/^(?:confrères?|consœurs?|collègues|partenaires?)$/u.test(tokens[index + 1]?.lower ?? "")) return undefined;
  const at = /^(?:de|d')$/u.test(tokens[index + 2]?.lower ?? "") ? index + 3 : index + 2;
  const title = titleAt(tokens, at);
  return title === undefined ? undefined : { ...title, from: index };
}

/** A title of the table; « au Monde » and « du Figaro » hold its article. The canonical name is the table's. */
export function titleAt(tokens: readonly Token[], index: number): Voice | undefined {
  const first = tokens[index];
  if (first === undefined || (first.cue & (CUE.press | CUE.determiner)) === 0) return undefined;
  const contraction = CONTRACTIONS.get(first.lower);
  const article = IN_TITLES.get(first.lower);
  const own = matching(tokens, index, contraction ?? article ?? first.text);
  if (own !== undefined)
    return voice(index, own.to, contraction === undefined ? index : index + 1, own.to, own.canonical);
  const second = tokens[index + 1];
  const quoted =
    second?.kind === "quotation" && (article ?? contraction) !== undefined ? titleIn(second.text) : undefined;
  if (quoted !== undefined) return voice(index, index + 2, index + 1, index + 2, quoted);
  if (second === undefined || (article ?? contraction) === undefined) return undefined;
  const inner = matching(tokens, index + 1, second.text);
  return inner === undefined ? undefined : voice(index, inner.to, index + 1, inner.to, inner.canonical);
}

/** « le « New York Times » », « au « Monde » »: papers that set titles between marks. */
function titleIn(quotation: string): string | undefined {
  const words = tokenise(quotation.slice(1, -1), 0, []).map((token) => token.text);
  for (const lead of [[], ["Le"], ["La"], ["Les"], ["L'"]]) {
    const whole = [...lead, ...words];
    const found = TITLES.get(whole[0] ?? "")
      ?.get(whole[1] ?? "")
      ?.find((title) => title.words.length === whole.length && title.words.every((word, step) => word === whole[step]));
    if (found !== undefined) return found.canonical;
  }
  return undefined;
}

/** The longest title whose first word is `lead` and whose other words follow the token. */
function matching(
  tokens: readonly Token[],
  index: number,
  lead: string,
): { readonly to: number; readonly canonical: string } | undefined {
  const begun = TITLES.get(lead);
  if (begun === undefined) return undefined;
  const found =
    begun
      .get(tokens[index + 1]?.text ?? "")
      ?.find(({ words }) => words.every((word, step) => step === 0 || tokens[index + step]?.text === word)) ??
    begun.get("")?.[0];
  if (found === undefined) return undefined;
  const to = index + found.words.length;
  const longer = /^(?:L[ae']|Les)$/u.test(found.words[0] ?? "") ? ofPlaceEnd(tokens, to) : undefined;
  return longer === undefined ? { to, canonical: found.canonical } : { to: longer, canonical: "" };
}

/** « Le Courrier | de la Vaurelle »: a title that begins like one of the table, and is another. */
function ofPlaceEnd(tokens: readonly Token[], at: number): number | undefined {
  if (!/^(?:de|du|des|d')$/u.test(tokens[at]?.lower ?? "") || tokens[at]?.capital === true) return undefined;
  const name = /^(?:la|l'|les)$/u.test(tokens[at + 1]?.lower ?? "") ? at + 2 : at + 1;
  return isCapitalised(tokens[name]) ? name + 1 : undefined;
}

/** « le quotidien régional L'Écho du Val », « la télévision d'État », « les médias russes », « la presse locale ». */
function describedPress(tokens: readonly Token[], index: number): Voice | undefined {
  if (((tokens[index]?.cue ?? 0) & (CUE.press | CUE.determiner)) === 0) return undefined;
  const determined = isAny(tokens[index], DETERMINER | IS.contraction);
  const noun = determined ? index + 1 : index;
  if (((tokens[noun]?.cue ?? 0) & (CUE.press | CUE.agency)) === 0) return undefined;
  const word = tokens[noun]?.lower ?? "";
  const crowd = PRESS_CROWD_NOUNS.has(word) || (word === "agences" && tokens[noun + 2]?.lower === "presse");
  if (!crowd && !(MEDIUM_NOUNS.has(word) && determined)) return undefined;
  const end = qualified(tokens, noun + 1);
  const example =
    crowd && /^(?:comme|tels|telles|dont|notamment)$/u.test(tokens[end]?.lower ?? "") ? end + 1 : undefined;
  const named =
    example === undefined ? undefined : titleAt(tokens, tokens[example]?.lower === "que" ? example + 1 : example);
  if (named !== undefined) return begunAt(named, index);
  if (crowd) {
    const at = { from: index, to: end, nameFrom: noun, nameTo: end };
    return { kind: "crowd", role: "unnamed", ...at, canonical: "", gender: undefined };
  }
  const title = titleAt(tokens, end) ?? ownName(tokens, end);
  if (title !== undefined) return begunAt(title, index);
  return isAny(tokens[index], IS.indefinite) ? undefined : voice(index, end, noun, end, "");
}

/** Behind the words that qualify a medium: « d'État russe », « en ligne », « locales Telegram ». */
function qualified(tokens: readonly Token[], start: number): number {
  let at = start;
  while (at < start + 8) {
    const token = tokens[at];
    if (isAdjective(token)) at += 1;
    else if (
      /^(?:d'|de|en)$/u.test(token?.lower ?? "") &&
      /^(?:état|etat|presse|télévision|radio|ligne|continu|information|infos?|propagande|service|opposition)$/u.test(
        tokens[at + 1]?.lower ?? "",
      )
    )
      at += 2;
    else if (/^(?:Telegram|Facebook|YouTube|Twitter|X|TikTok)$/u.test(token?.text ?? "")) at += 1;
    else break;
  }
  return at;
}

/** A title that no table has: capitals after « le journal », with an article of its own perhaps. */
function ownName(tokens: readonly Token[], index: number): Voice | undefined {
  const article = /^(?:Le|La|Les|L'|The)$/u.test(tokens[index]?.text ?? "");
  const run = nameAt(tokens, article ? index + 1 : index);
  if (run === undefined || isAny(tokens[index], IS.preposition) || !isCapitalised(tokens[run.from])) return undefined;
  return voice(index, run.to, index, run.to, "");
}

function voice(from: number, to: number, nameFrom: number, nameTo: number, canonical: string): Voice {
  return { kind: "press", role: "media", from, to, nameFrom, nameTo, canonical, gender: undefined };
}

function byWords(): ReadonlyMap<string, ReadonlyMap<string, readonly NamedTitle[]>> {
  const titles = PRESS_TITLES.flatMap(({ canonical, names }) =>
    names.map((name) => ({ words: tokenise(name, 0, []).map((token) => token.text), canonical })),
  ).toSorted((a, b) => b.words.length - a.words.length);
  const result = new Map<string, Map<string, NamedTitle[]>>();
  for (const title of titles) {
    const [first, second = ""] = title.words;
    if (first === undefined) continue;
    const begun = result.get(first) ?? new Map<string, NamedTitle[]>();
    begun.set(second, [...(begun.get(second) ?? []), title]);
    result.set(first, begun);
  }
  return result;
}
