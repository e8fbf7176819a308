import { AGENCIES, type Agency } from "../../../../../lexicon/fr/agencies.ts";
import { CUE } from "./cue.ts";
import { tokenise, type Token } from "./token.ts";
import type { Voice } from "./voice.ts";
import { isAcronym, isAdjective, isCapitalised, isSign } from "./word-class.ts";

/** An agency as the text names it: tokens `from`–`to`; `certain`: the words can mean nothing else. */
export interface AgencyPhrase {
  readonly from: number;
  readonly to: number;
  readonly nameFrom: number;
  readonly nameTo: number;
  readonly canonical: string;
  readonly certain: boolean;
}

interface NamedAgency {
  readonly words: readonly string[];
  readonly canonical: string;
  readonly certain: boolean;
}

const BY_FIRST_WORD: ReadonlyMap<string, readonly NamedAgency[]> = byFirstWord();
const OF_PRESS: readonly (readonly string[])[] = [
  ["de", "presse"],
  ["d'", "information"],
  ["d'", "informations"],
  ["de", "nouvelles"],
  ["d'", "état"],
  ["d'", "etat"],
  ["de", "l'", "état"],
  ["de", "l'", "etat"],
  ["télégraphique"],
];
/** Agencies that sell no news. */
const NOT_OF_PRESS: ReadonlySet<string> = new Set([
  "Frontex",
  "Fitch",
  "Moody's",
  "Moody",
  "S&P",
  "Standard",
  "Europol",
  "Nasa",
  "NASA",
  "Eurojust",
]);
/** Adjectives that make any agency with a name behind them one of the press; « agence publique Arbois » may manage forests. */
const OF_STATE_PRESS = /^(?:officielle|officieuse|semi-officielle|étatique)$/u;
const STATE = /^(?:officielle|centrale|étatique|publique|gouvernementale|nationale|d'état)$/u;

/** The agency that begins at a token: « Reuters », « l'agence de presse officielle turque », « Agence France-Presse (AFP) ». */
export function agencyAt(tokens: readonly Token[], index: number): AgencyPhrase | undefined {
  const first = tokens[index];
  if (first === undefined || (first.cue & (CUE.agency | CUE.determiner)) === 0) return undefined;
  const from = index;
  let at = index;
  if (first.lower === "l'" || first.lower === "la" || first.lower === "une") at += 1;
  const named = agencyNameAt(tokens, at);
  if (named !== undefined) return withAcronym(tokens, { from, ...named });
  return tokens[at]?.lower === "agence" ? described(tokens, from, at) : undefined;
}

/** The agency that begins at a token, as one that may speak. */
export function agencyVoiceAt(tokens: readonly Token[], index: number): Voice | undefined {
  const found = agencyAt(tokens, index);
  return found === undefined ? undefined : agencyVoice(found);
}

/** An agency as one that may speak. */
export function agencyVoice({ from, to, nameFrom, nameTo, canonical }: AgencyPhrase): Voice {
  return { kind: "agency", role: "agency", from, to, nameFrom, nameTo, canonical, gender: undefined };
}

/** The agency's own name at a token, without an article. */
export function agencyNameAt(tokens: readonly Token[], index: number): Omit<AgencyPhrase, "from"> | undefined {
  const first = tokens[index];
  if (first === undefined || (first.cue & CUE.agency) === 0) return undefined;
  const named = BY_FIRST_WORD.get(first.text);
  if (named === undefined) return undefined;
  for (const { words, canonical, certain } of named) {
    if (words.every((word, step) => tokens[index + step]?.text === word)) {
      return { to: index + words.length, nameFrom: index, nameTo: index + words.length, canonical, certain };
    }
  }
  return undefined;
}

/** « agence de presse officielle russe Tass », « agence de presse centrale nord-coréenne ». */
function described(tokens: readonly Token[], from: number, noun: number): AgencyPhrase | undefined {
  let at = noun + 1;
  let press = false;
  const adjectives: string[] = [];
  for (let step = 0; step < 6; step += 1) {
    const matched = OF_PRESS.find((words) => words.every((word, offset) => tokens[at + offset]?.lower === word));
    const token = tokens[at];
    if (matched !== undefined) {
      press = true;
      if (matched.join("").includes("tat")) adjectives.push("d'état");
      at += matched.length;
    } else if (token !== undefined && (isAdjective(token) || OF_STATE_PRESS.test(token.lower))) {
      adjectives.push(token.lower);
      at += 1;
    } else break;
  }
  const named = agencyNameAt(tokens, at);
  if (named !== undefined) return { ...named, from, certain: true };
  const next = tokens[at];
  const told = press || adjectives.some((word) => OF_STATE_PRESS.test(word));
  if (next !== undefined && told && isCapitalised(next)) {
    return { from, to: at + 1, nameFrom: at, nameTo: at + 1, canonical: `Agence ${next.text}`, certain: true };
  }
  if (next !== undefined && !press && at === noun + 1 && isCapitalised(next) && !NOT_OF_PRESS.has(next.text)) {
    return { from, to: at + 1, nameFrom: noun, nameTo: at + 1, canonical: `Agence ${next.text}`, certain: false };
  }
  if (!press) return undefined;
  const to = placeEnd(tokens, at) ?? at;
  return withAcronym(tokens, {
    from,
    to,
    nameFrom: noun,
    nameTo: to,
    canonical: ofNation(adjectives) ?? "",
    certain: true,
  });
}

/** « agence d'information | du Burkina », « agence de presse | de Guinée »: the country belongs to the name. */
function placeEnd(tokens: readonly Token[], at: number): number | undefined {
  if (!/^(?:de|du|d'|des)$/u.test(tokens[at]?.lower ?? "")) return undefined;
  const name = tokens[at + 1]?.lower === "la" || tokens[at + 1]?.lower === "l'" ? at + 2 : at + 1;
  return isCapitalised(tokens[name]) ? name + 1 : undefined;
}

/** The state agency that adjectives describe, when they leave no other. */
function ofNation(adjectives: readonly string[]): string | undefined {
  if (!adjectives.some((word) => STATE.test(word))) return undefined;
  return AGENCIES.find((agency) => agency.nation?.some((nation) => adjectives.includes(nation)) ?? false)?.canonical;
}

/** Takes in the acronym that explains a name: « Agence France-Presse (AFP) ». */
function withAcronym(tokens: readonly Token[], phrase: AgencyPhrase): AgencyPhrase {
  const acronym = tokens[phrase.to + 1];
  if (
    !isSign(tokens[phrase.to], "(") ||
    acronym === undefined ||
    !isAcronym(acronym) ||
    !isSign(tokens[phrase.to + 2], ")")
  ) {
    return phrase;
  }
  const known = agencyNameAt(tokens, phrase.to + 1);
  return { ...phrase, to: phrase.to + 3, canonical: phrase.canonical || (known?.canonical ?? acronym.text) };
}

function byFirstWord(): ReadonlyMap<string, readonly NamedAgency[]> {
  const result = new Map<string, NamedAgency[]>();
  const add = (agency: Agency, name: string, certain: boolean): void => {
    for (const spelling of new Set([name, name.toUpperCase(), inCapitals(name)])) {
      const words = tokenise(spelling, 0, []).map((token) => token.text);
      const first = words[0];
      if (first === undefined || (!certain && spelling !== name)) continue;
      result.set(first, [...(result.get(first) ?? []), { words, canonical: agency.canonical, certain }]);
    }
  };
  for (const agency of AGENCIES) {
    for (const name of agency.names) add(agency, name, true);
    for (const name of agency.doubtful ?? []) add(agency, name, false);
  }
  return new Map([...result].map(([word, named]) => [word, named.toSorted((a, b) => b.words.length - a.words.length)]));
}

/** « Agence Ivoirienne de Presse »: many print these names with a capital on each noun and adjective. */
function inCapitals(name: string): string {
  return name.startsWith("Agence ")
    ? name.replace(/(?<=[ '])\p{Ll}(?=\p{L}{3})/gu, (letter) => letter.toUpperCase())
    : name;
}
