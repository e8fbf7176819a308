import { CLUE } from "../clues.ts";
import { ADVERTISING_LABELS, GLUED_ADVERTISING } from "../../lexicon/fr/furniture.ts";
import type { Span } from "../../domain/span.ts";
import { blocksWhere, plainOf, type Block } from "../page.ts";
import { anyOf, plain } from "../pattern.ts";
import type { NoiseRule } from "./noise-rule.ts";

const LABELS = new Set(ADVERTISING_LABELS.map(plain));
const CLOSED = '(?<=[.!?…»”"])';
const GLUED_END = new RegExp(`${CLOSED}\\s?(?<label>${anyOf(GLUED_ADVERTISING)})$`, "u");
const GLUED_START = new RegExp(`^(?<label>${anyOf(GLUED_ADVERTISING)})(?=\\p{Lu}\\p{Ll}|\\p{Lu}'|«)`, "u");
const GLUED_INSIDE = new RegExp(`${CLOSED}(?<label>${anyOf(GLUED_ADVERTISING)})(?=\\p{Lu}\\p{Ll}|\\p{Lu}'|«)`, "gu");

/** The label of an advertisement that is gone: a line of its own, or glued to the beginning or end of a paragraph. */
export const advertising = {
  id: "fr/noise/advertising",
  kind: "advertising",
  needs: CLUE.advertising,
  find: (page) => [...blocksWhere(page, isLabel), ...page.blocks.filter(mayHoldLabel).flatMap(glued)],
  examples: [
    ["La foire ouvre jeudi.\nPublicité\nElle dure trois jours.", "Publicité"],
    ["La foire ouvre jeudi.\n\n--- PUBLICITÉ ---\n\nElle dure trois jours.", "--- PUBLICITÉ ---"],
    ["La foire ouvre jeudi.\n\n[Publicité]", "[Publicité]"],
    ["« Elle dure trois jours. »Publicité\nL’entrée est libre.", "Publicité"],
    ["La foire ouvre jeudi. La suite après cette publicité", "La suite après cette publicité"],
    ["La foire ouvre jeudi.PublicitéElle dure trois jours.", "Publicité"],
    ["PublicitéLa foire ouvre jeudi.", "Publicité"],
  ],
  nearMisses: [
    "Publicité mensongère : un garagiste condamné",
    "Publicité : un secteur en crise",
    "La campagne relève de la publicité",
    "Il a fait carrière dans la publicité.",
    "Annonce de licenciements à l’usine",
    "Publicités, affiches et tracts seront interdits.",
  ],
} satisfies NoiseRule;

function isLabel(block: Block): boolean {
  return (block.clues & CLUE.advertising) !== 0 && block.text.length <= 80 && LABELS.has(plainOf(block));
}

function mayHoldLabel(block: Block): boolean {
  return (block.clues & CLUE.gluedAdvertising) !== 0 && !isLabel(block);
}

function glued(block: Block): readonly Span[] {
  const at = (index: number, label: string): Span => ({
    start: block.start + index,
    end: block.start + index + label.length,
  });
  const end = GLUED_END.exec(block.text);
  const start = GLUED_START.exec(block.text);
  return [
    ...(start === null ? [] : [at(0, start[0])]),
    ...[...block.text.matchAll(GLUED_INSIDE)].map((match) => at(match.index, match[0])),
    ...(end === null
      ? []
      : [at(block.text.length - (end.groups?.["label"] ?? "").length, end.groups?.["label"] ?? "")]),
  ];
}
