import type { EditorKey } from "../domain/seed.ts";

/** Every way a key of the front matter may be written, in English or French, and the key it is. */
const NAMES: ReadonlyMap<string, EditorKey> = new Map<string, EditorKey>([
  ["title", "title"],
  ["titre", "title"],
  ["date", "date"],
  ["updated", "updated"],
  ["maj", "updated"],
  ["source", "source"],
  ["author", "author"],
  ["auteur", "author"],
  ["url", "url"],
  ["lang", "lang"],
  ["langue", "lang"],
  ["event", "event"],
  ["evenement", "event"],
]);

/** The names under which the keys are known, for messages. */
export const EDITOR_KEY_NAMES: readonly string[] = [...NAMES.keys()];

/** The key that a name stands for, whatever its capitals and accents: « Titre » is `title`, « évènement » `event`. Undefined for any other word. */
export function editorKey(name: string): EditorKey | undefined {
  return NAMES.get(name.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase());
}

/** A key as typed; `flush`: its colon follows without a space. */
export interface TypedKey {
  readonly name: string;
  readonly flush: boolean;
}

/**
 * True when a mapping's keys are those of a front matter, not prose that YAML happens to accept: « Selon Tass : le
 * train est parti » between two rules is a mapping too. Beside a known key, others may be any one word, or up to three
 * when the colon follows at once (`date de saisie:`). Without a known key all must be as programs write them
 * (`layout:`, `og_image:`).
 */
export function areFrontMatterKeys(keys: readonly TypedKey[]): boolean {
  const others = keys.filter((key) => editorKey(key.name) === undefined);
  return others.every(others.length < keys.length ? isLooseKey : isProgramKey);
}

function isLooseKey(key: TypedKey): boolean {
  const words = key.name.split(" ");
  return key.name.length <= 40 && words.length <= (key.flush ? 3 : 1) && words.every((word) => WORD.test(word));
}

function isProgramKey(key: TypedKey): boolean {
  return key.flush && /^[a-z_][\w.-]*$/u.test(key.name);
}

const WORD = /^[\p{L}\p{M}\p{N}_.:’'<-]+$/u;
