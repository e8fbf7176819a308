import { PICTURE_AGENCIES } from "../../../../lexicon/fr/picture-agencies.ts";
import { creditedNames, type CreditedName } from "./grammar/credited-names.ts";
import { tokenise, type Token } from "./grammar/token.ts";
import { isSign } from "./grammar/word-class.ts";
import { lineTokens } from "./line-tokens.ts";
import { IS } from "./grammar/word-is.ts";
import type { Line, LineNaming, LineRule } from "./source-rule.ts";

/** « (Ana Ruiz/EPA) », « © AFP », « Photo : T. Lamure », « Crédit photo : X »: whose picture a caption describes. */
export const photoCredit = {
  id: "fr/sources/photo-credit",
  places: ["caption", "head", "tail", "aside"],
  find: (line) => {
    const text = line.text.slice(-TAIL_UNITS);
    if (line.place !== "caption" && !CLUE.test(text)) return [];
    const offset = line.text.length - text.length;
    const tokens = offset === 0 ? lineTokens(line) : tokenise(text, 0, []);
    const names =
      marked(tokens, line) ??
      (line.place === "caption" ? (bracketed(tokens) ?? archives(tokens) ?? trailing(tokens)) : struck(tokens, line));
    return (names ?? []).flatMap((name) => naming(tokens, name, offset));
  },
  examples: [
    ["Le port de Gdansk mardi. (Ana Ruiz/EPA)", ["photo", "Ana Ruiz", "Ana Ruiz"], ["photo", "EPA", "EPA"]],
    ["Le viaduc sous la neige © AFP", ["photo", "AFP", "AFP"]],
    ["Photo : T. Lamure", ["photo", "T. Lamure", "T. Lamure"]],
    [
      "Crédit photo : Mairie de Sète / Getty Images",
      ["photo", "Mairie de Sète", "Mairie de Sète"],
      ["photo", "Getty Images", "Getty Images"],
    ],
    ["PHOTO ANA RUIZ, REUTERS", ["photo", "ANA RUIZ", "ANA RUIZ"], ["photo", "REUTERS", "Reuters"]],
    ["PHOTO ARCHIVES REUTERS", ["photo", "REUTERS", "Reuters"]],
    ["La ministre à Lyon. STR/AFP", ["photo", "AFP", "AFP"]],
    ["Un marché aux fleurs Getty Images", ["photo", "Getty Images", "Getty Images"]],
    ["Le port de Brest en mai 2019 ANA RUIZ AFP/Archives", ["photo", "ANA RUIZ", "ANA RUIZ"], ["photo", "AFP", "AFP"]],
    ["La foule devant le palais – REUTERS", ["photo", "REUTERS", "Reuters"]],
  ],
  nearMisses: [
    "La halle (à gauche) en 1910.",
    "Le lavoir de Vézac (Dordogne)",
    "La façade de Getty Images",
    "Le quai rénové. (Photo d'archives)",
    "Photo de famille",
  ],
} satisfies LineRule;

/** Units at the end of a caption in which its credit is looked for. */
const TAIL_UNITS = 240;
/** Without one of these a line outside a caption credits no picture. */
const CLUE = /[©/]|photo|crédit|image|ph ?:/iu;
const NOBODY = /^(?:str|via|pool|handout|archives|dr|illustration)$/u;

/** Behind « © », « Photo : », « Crédit photo : »; outside captions the line has to begin so. */
function marked(tokens: readonly Token[], line: Line): readonly CreditedName[] | undefined {
  const last = line.place === "caption" ? tokens.length - 1 : 0;
  for (let at = 0; at <= last; at += 1) {
    const lead = leadEnd(tokens, at);
    if (lead === undefined) continue;
    const list = creditedNames(tokens, lead, true);
    const whole = list !== undefined && tokens.slice(list.to).every((token) => isSign(token, ".)"));
    if (list !== undefined && (line.place === "caption" || whole)) return list.names;
  }
  return undefined;
}

function leadEnd(tokens: readonly Token[], at: number): number | undefined {
  if (isSign(tokens[at], "©") && tokens[at - 1]?.lower === "avec") return undefined;
  if (tokens[at]?.text === "PHOTO" && /^\p{Lu}{2}/u.test(tokens[at + 1]?.text ?? ""))
    return tokens[at + 1]?.text === "ARCHIVES" ? at + 2 : at + 1;
  if (isSign(tokens[at], "©")) return /^(?:photos?|crédits?)$/u.test(tokens[at + 1]?.lower ?? "") ? at + 2 : at + 1;
  if (!/^(?:photos?|crédits?|image|ph)$/u.test(tokens[at]?.lower ?? "")) return undefined;
  const colon = /^(?:photos?|image)$/u.test(tokens[at + 1]?.lower ?? "") ? at + 2 : at + 1;
  return isSign(tokens[colon], ":") ? colon + 1 : undefined;
}

/** « ANA RUIZ/EPA »: a short line of a name, a stroke and an agency. */
function struck(tokens: readonly Token[], line: Line): readonly CreditedName[] | undefined {
  const archived = archives(tokens);
  if (archived !== undefined) return archived;
  if (line.text.length > 60 || !tokens.some((token) => isSign(token, "/"))) return undefined;
  const list = creditedNames(tokens, 0, true);
  const last = list?.names.at(-1);
  return list !== undefined && list.to === tokens.length && last?.known === true && !last.title
    ? list.names
    : undefined;
}

/** « … en juillet 2021 ANA RUIZ AFP/Archives »: how a photograph of the agency's files is signed. */
function archives(tokens: readonly Token[]): readonly CreditedName[] | undefined {
  const end = tokens.length - 3;
  if (tokens.at(-1)?.lower !== "archives" || !isSign(tokens.at(-2), "/")) return undefined;
  const agency = creditedNames(tokens, end, false)?.names[0];
  if (agency === undefined) return undefined;
  let from = end;
  while (from > 0 && end - from < 3 && /^\p{Lu}{2}[\p{Lu}-]*$/u.test(tokens[from - 1]?.text ?? "")) from -= 1;
  const photographer = { from, to: end, canonical: "", known: false, title: false };
  return from < end ? [photographer, agency] : [agency];
}

/** The last bracket of a caption: a stroke, a table's name or a person's name makes it a credit, a place does not. */
function bracketed(tokens: readonly Token[]): readonly CreditedName[] | undefined {
  const open = tokens.findLastIndex((token) => isSign(token, "("));
  if (open < 0) return undefined;
  const lead = leadEnd(tokens, open + 1) ?? (tokens[open + 1]?.lower === "photo" ? open + 2 : open + 1);
  const list = creditedNames(tokens, lead, true);
  if (list === undefined || !isSign(tokens[list.to], ")")) return undefined;
  if (tokens.slice(list.to + 1).some((token) => !isSign(token, "."))) return undefined;
  const stroke = tokens.slice(open, list.to).some((token) => isSign(token, "/©"));
  const person = list.names.every((name) => name.known || name.to - name.from > 1);
  return stroke || lead > open + 1 || person ? list.names : undefined;
}

/** Names of the tables, or two words in capitals, that stand behind the caption's last stop or dash. */
function trailing(tokens: readonly Token[]): readonly CreditedName[] | undefined {
  const stop = tokens.findLastIndex((token, index) => index < tokens.length - 1 && isSign(token, ".!?–—-"));
  const list = stop < 0 ? undefined : creditedNames(tokens, stop + 1, true);
  if (list === undefined) return unparted(tokens);
  return list !== undefined && list.to === tokens.length && list.names.some((name) => name.known)
    ? list.names
    : unparted(tokens);
}

/** « Un marché aux fleurs Getty Images »: an agency of pictures that nothing parts from the caption. */
function unparted(tokens: readonly Token[]): readonly CreditedName[] | undefined {
  for (let at = Math.max(1, tokens.length - 2); at < tokens.length; at += 1) {
    const list = creditedNames(tokens, at, false);
    const name = list?.names[0];
    const governed = (tokens[at - 1]?.is ?? 0) & (IS.preposition | IS.definite);
    if (list?.to === tokens.length && name !== undefined && PICTURE_AGENCIES.has(name.canonical) && governed === 0)
      return list.names;
  }
  return undefined;
}

function naming(tokens: readonly Token[], name: CreditedName, offset: number): readonly LineNaming[] {
  const text = tokens[name.from]?.lower ?? "";
  if (name.to === name.from + 1 && NOBODY.test(text)) return [];
  const start = tokens[name.from]?.start ?? 0;
  const end = tokens[name.to - 1]?.end ?? 0;
  return [{ role: "photo", from: start + offset, to: end + offset, canonical: name.canonical }];
}
