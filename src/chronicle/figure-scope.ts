import type { Span } from "../domain/span.ts";
import { slice } from "../domain/span.ts";
import { OTHER_OCCASIONS } from "../lexicon/fr/other-occasions.ts";
import type { WholeName } from "./whole-names.ts";
import { fold } from "./words.ts";

/** Where and when a figure is said to hold. Folded names. */
export interface FigureScope {
  /** Names after « à », « en », « au », « dans la »: where it happened. */
  readonly places: readonly string[];
  /** Names after « usine », « dépôt de », « quartier », and words after « service de »: a part of a place, which may be a part of the whole. */
  readonly sites: readonly string[];
  /** Kinds of other occasions it speaks of (see `OTHER_OCCASIONS`), in order. */
  readonly occasions: string;
  /** True in the pluperfect, in which the press tells what was before its story. */
  readonly earlier: boolean;
}

const LOCATIVE =
  /(?<![\p{L}\p{N}])(?:[àÀ]|[Ee]n|[Aa]ux?|[Dd]ans (?:la |le |les |l[’'])|[Pp]rès (?:de |d[’']))[ \u00A0\u202F]?$/u;

const SITE =
  /(?<![\p{L}\p{N}])(?:usine|site|dépôt|gare|quartier|quartiers|port|aéroport|hôpital|école|lycée|collège|prison|stade|barrage|pont|atelier|agence|magasin|canton|bureau|ligne|rue|avenue|hameau|village|commune|département|province|région)[ \u00A0\u202F](?:(?:de la|de|du|des)[ \u00A0\u202F]|de l[’']|d[’'])?$/iu;

/** « Le service de gériatrie », « l’aile nord »: a part that has no name of its own. */
const NAMELESS_SITE =
  /(?<![\p{L}\p{N}])(?:services?|pôle|unité|rayon|pavillon|aile|bâtiment|atelier|étage|secteur)[ \u00A0\u202F](?:(?:de la|de|du|des)[ \u00A0\u202F]|de l[’']|d[’'])?(?!départemental|incendie|secours|sécurité|presse|communication|ordre|police|renseignement)(?<part>[\p{L}\p{M}]{1,25})/giu;

const OCCASIONS = Object.entries(OTHER_OCCASIONS).map(
  ([kind, words]) => [kind, new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join("|")})`, "iu")] as const,
);

const PLUPERFECT =
  /(?<![\p{L}])avai(?:t|ent)[ \u00A0\u202F](?:(?:déjà|été|alors|aussi)[ \u00A0\u202F]){0,2}[\p{L}\p{M}]+(?:é|i|u|t|s)(?:e|s|es)?(?![\p{L}\p{M}])/iu;

/** Units looked at before a figure for its occasion. */
const OCCASION_REACH = 400;

/**
 * Where one figure of a sentence holds: what is named before the first figure holds for all, what follows a figure for that one
 * alone. « À Lanvec, 6 morts au nord, 3 à Kerbec »: the three are of both places, the six of the first. An occasion holds
 * for the figures after it and for the one whose clause it stands in. `named`: the names in the sentence; `figures`: where the figures of the
 * sentence begin, rising; all places in the original.
 */
export function figureScope(
  original: string,
  sentence: Span,
  named: readonly WholeName[],
  figures: readonly number[],
  figure: number,
): FigureScope {
  const first = figures[0] ?? figure;
  const next = figures.find((start) => start > figure) ?? sentence.end;
  const names = named.filter(({ start }) => start < first || (start >= figure && start < next));
  const before = (start: number): string =>
    slice(original, { start: Math.max(sentence.start, start - 30), end: start });
  const after = (pattern: RegExp): readonly string[] => [
    ...new Set(names.filter(({ start }) => pattern.test(before(start))).map(({ folded }) => folded)),
  ];
  const from = Math.max(sentence.start, figure - OCCASION_REACH);
  const clause = slice(original, { start: figure, end: Math.min(sentence.end, figure + OCCASION_REACH) });
  const told = original.slice(from, figure) + (/^(?:[^,;:()]|,(?=\d))*/u.exec(clause)?.[0] ?? "");
  const occasions = OCCASIONS.flatMap(([kind, pattern]) => (pattern.test(told) ? [kind] : [])).join(" ");
  const parts = [...told.matchAll(NAMELESS_SITE)].map(({ groups }) => fold(groups?.["part"] ?? ""));
  return { places: after(LOCATIVE), sites: [...after(SITE), ...parts], occasions, earlier: PLUPERFECT.test(told) };
}
