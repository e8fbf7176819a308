import { PRESS_TITLES } from "../../../../../lexicon/fr/press-titles.ts";
import { MEDIUM_NOUNS, PRESS_CROWD_NOUNS } from "../words/bodies.ts";
import {
  CONTRACTIONS,
  DEFINITE_ARTICLES,
  INDEFINITE_ARTICLES,
  OTHER_DETERMINERS,
  PREPOSITIONS,
} from "../words/connecting.ts";
import { nameAt } from "./person-name.ts";
import { CUE } from "./cue.ts";
import { tokenise, type Token } from "./token.ts";
import type { Voice } from "./voice.ts";
import { isAdjective, isCapitalised } from "./word-class.ts";

interface NamedTitle {
  readonly words: readonly string[];
  readonly canonical: string;
}

const BY_FIRST_WORD: ReadonlyMap<string, readonly NamedTitle[]> = byFirstWord();

/** The newspaper, site, radio or television that begins at a token, named or described: « Le Monde », « la télévision publique ». */
export function pressAt(tokens: readonly Token[], index: number): Voice | undefined {
  return titleAt(tokens, index) ?? describedPress(tokens, index);
}

/** A title of the table; « au Monde » and « du Figaro » hold its article. The canonical name is the table's. */
export function titleAt(tokens: readonly Token[], index: number): Voice | undefined {
  const first = tokens[index];
  if (first === undefined || (first.cue & (CUE.press | CUE.determiner)) === 0) return undefined;
  const contraction = CONTRACTIONS.get(first.lower);
  const article = /^(?:l'|la|le|les|the)$/u.test(first.lower);
  const own = matching(tokens, index, contraction ?? (article ? capital(first.lower) : first.text));
  if (own !== undefined)
    return voice(index, own.to, contraction === undefined ? index : index + 1, own.to, own.canonical);
  const second = tokens[index + 1];
  const quoted =
    second?.kind === "quotation" && (article || contraction !== undefined) ? titleIn(second.text) : undefined;
  if (quoted !== undefined) return voice(index, index + 2, index + 1, index + 2, quoted);
  if (second === undefined || (!article && contraction === undefined)) return undefined;
  const inner = matching(tokens, index + 1, second.text);
  return inner === undefined ? undefined : voice(index, inner.to, index + 1, inner.to, inner.canonical);
}

/** « le « New York Times » », « au « Monde » »: papers that set titles between marks. */
function titleIn(quotation: string): string | undefined {
  const words = tokenise(quotation.slice(1, -1), 0, []).map((token) => token.text);
  for (const lead of [[], ["Le"], ["La"], ["Les"], ["L'"]]) {
    const whole = [...lead, ...words];
    const found = BY_FIRST_WORD.get(whole[0] ?? "")?.find(
      (title) => title.words.length === whole.length && title.words.every((word, step) => word === whole[step]),
    );
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
  const found = BY_FIRST_WORD.get(lead)?.find(({ words }) =>
    words.slice(1).every((word, step) => tokens[index + 1 + step]?.text === word),
  );
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
  const determiner = tokens[index]?.lower ?? "";
  if (((tokens[index]?.cue ?? 0) & (CUE.press | CUE.determiner)) === 0) return undefined;
  const determined =
    DEFINITE_ARTICLES.has(determiner) ||
    INDEFINITE_ARTICLES.has(determiner) ||
    OTHER_DETERMINERS.has(determiner) ||
    CONTRACTIONS.has(determiner);
  const noun = determined ? index + 1 : index;
  const word = tokens[noun]?.lower ?? "";
  const crowd = PRESS_CROWD_NOUNS.has(word) || (word === "agences" && tokens[noun + 2]?.lower === "presse");
  if (!crowd && !(MEDIUM_NOUNS.has(word) && determined)) return undefined;
  const end = qualified(tokens, noun + 1);
  const example =
    crowd && /^(?:comme|tels|telles|dont|notamment)$/u.test(tokens[end]?.lower ?? "") ? end + 1 : undefined;
  const named =
    example === undefined ? undefined : titleAt(tokens, tokens[example]?.lower === "que" ? example + 1 : example);
  if (named !== undefined) return { ...named, from: index };
  if (crowd) return { ...voice(index, end, noun, end, ""), kind: "crowd", role: "unnamed" };
  const title = titleAt(tokens, end) ?? ownName(tokens, end);
  if (title !== undefined) return { ...title, from: index };
  return INDEFINITE_ARTICLES.has(determiner) ? undefined : voice(index, end, noun, end, "");
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
  if (run === undefined || PREPOSITIONS.has(tokens[index]?.lower ?? "") || !isCapitalised(tokens[run.from]))
    return undefined;
  return voice(index, run.to, index, run.to, "");
}

function voice(from: number, to: number, nameFrom: number, nameTo: number, canonical: string): Voice {
  return { kind: "press", role: "media", from, to, nameFrom, nameTo, canonical, gender: undefined };
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function byFirstWord(): ReadonlyMap<string, readonly NamedTitle[]> {
  const result = new Map<string, NamedTitle[]>();
  for (const { canonical, names } of PRESS_TITLES) {
    for (const name of names) {
      const words = tokenise(name, 0, []).map((token) => token.text);
      const first = words[0];
      if (first !== undefined) result.set(first, [...(result.get(first) ?? []), { words, canonical }]);
    }
  }
  return new Map([...result].map(([word, named]) => [word, named.toSorted((a, b) => b.words.length - a.words.length)]));
}
