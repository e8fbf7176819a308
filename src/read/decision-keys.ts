import type { Level } from "../domain/decisions.ts";

/** The parts of archive.yaml that hold editorial decisions. */
export type DecisionPart = "together" | "apart" | "events" | "dossiers";

/** Every way a part may be written, and the part it is. */
export const DECISION_PARTS: ReadonlyMap<string, DecisionPart> = new Map<string, DecisionPart>([
  ["together", "together"],
  ["ensemble", "together"],
  ["apart", "apart"],
  ["separer", "apart"],
  ["séparer", "apart"],
  ["events", "events"],
  ["evenements", "events"],
  ["événements", "events"],
  ["dossiers", "dossiers"],
]);

/** Every way a key inside one decision may be written, and what it gives: the articles at a level, or a title. */
export const DECISION_KEYS: ReadonlyMap<string, Level | "title"> = new Map<string, Level | "title">([
  ["event", "event"],
  ["evenement", "event"],
  ["événement", "event"],
  ["dossier", "dossier"],
  ["title", "title"],
  ["titre", "title"],
]);

/** Keys of a decision that keeps articles apart: it makes no event, so it titles none. */
export const APART_KEYS: ReadonlyMap<string, Level | "title"> = new Map(
  [...DECISION_KEYS].filter(([, gives]) => gives !== "title"),
);
