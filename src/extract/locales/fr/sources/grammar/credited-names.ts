import { CONTRACTIONS } from "../words/connecting.ts";
import { agencyAt, agencyNameAt } from "./agency-phrase.ts";
import { complementEnd } from "./complement.ts";
import { nameAt } from "./person-name.ts";
import { titleAt } from "./press-phrase.ts";
import type { Token } from "./token.ts";
import { isAny, isSign } from "./word-class.ts";
import { IS } from "./word-is.ts";

/** A name in a credit, tokens `from`–`to`; `known`: an agency or a title of the tables. */
export interface CreditedName {
  readonly from: number;
  readonly to: number;
  readonly canonical: string;
  readonly known: boolean;
  /** A title of the press. */
  readonly title: boolean;
}

/**
 * A list of names from a token on, parted by commas, strokes, « et » or hyphens, and where it ends. `any`: names that no
 * table knows are taken too; `bodies`: and those of a body that has none, « préfecture de l'Ain ».
 */
export function creditedNames(
  tokens: readonly Token[],
  start: number,
  any: boolean | "bodies",
): { readonly names: readonly CreditedName[]; readonly to: number } | undefined {
  const names: CreditedName[] = [];
  let at = start;
  let to = start;
  while (at < tokens.length) {
    const name = creditedName(tokens, at, any);
    if (name === undefined) break;
    names.push(name);
    to = name.to;
    const separator = isSign(tokens[to], ",/&+;–—•|-") || tokens[to]?.lower === "et" || tokens[to]?.lower === "via";
    if (!separator) break;
    at = to + 1;
  }
  return names.length === 0 ? undefined : { names, to };
}

function creditedName(tokens: readonly Token[], index: number, any: boolean | "bodies"): CreditedName | undefined {
  const agency = agencyAt(tokens, index);
  if (agency !== undefined)
    return { from: agency.nameFrom, to: agency.to, canonical: agency.canonical, known: true, title: false };
  const bare = agencyNameAt(tokens, index);
  if (bare !== undefined) return { from: index, to: bare.to, canonical: bare.canonical, known: true, title: false };
  const title = CONTRACTIONS.has(tokens[index]?.lower ?? "") ? undefined : titleAt(tokens, index);
  if (title !== undefined)
    return { from: title.nameFrom, to: title.to, canonical: title.canonical, known: true, title: true };
  const crowd = /^(?:l'|les|la)$/u.test(tokens[index]?.lower ?? "") ? index + 1 : index;
  if (tokens[crowd]?.lower === "agences")
    return { from: crowd, to: crowd + 1, canonical: "agences", known: true, title: false };
  if (any === false) return undefined;
  const body = any === "bodies" ? bodyEnd(tokens, index) : undefined;
  if (body !== undefined) return { from: index, to: body, canonical: "", known: false, title: false };
  const article = /^(?:L'|La|Le|Les|l'|la|le|les)$/u.test(tokens[index]?.text ?? "");
  const name = nameAt(tokens, article ? index + 1 : index);
  return name === undefined ? undefined : { from: name.from, to: name.to, canonical: "", known: false, title: false };
}

/** « ministère de l'Intérieur », « gendarmerie »: a body without its article. */
function bodyEnd(tokens: readonly Token[], at: number): number | undefined {
  const noun = tokens[at];
  if (noun === undefined || noun.capital || !isAny(noun, IS.body)) return undefined;
  return complementEnd(tokens, at + 1, { person: false, to: false }, undefined);
}
