import { byKey } from "../domain/by-key.ts";
import { by } from "../domain/order.ts";
import { spokenName } from "./fold-name.ts";

/**
 * Folded names (`foldName`), each once, put together where they are one name in several spellings: « Mohamed Salah » and « Mohammed Salah »,
 * « Ioulia Navalnaïa » and « Yulia Navalnaya ». They must sound alike (`spokenName`) and share a word letter by letter, or be long in both
 * words. In order of the first of each.
 */
export function sameNames(names: readonly string[]): readonly (readonly string[])[] {
  return [...byKey(names, spokenName).values()].flatMap((alike) => {
    const groups: string[][] = [];
    for (const name of alike) {
      const near = groups.filter((group) => group.some((known) => isOneName(known, name)));
      const [first, ...others] = near;
      if (first === undefined) groups.push([name]);
      else {
        first.push(...others.flat(), name);
        for (const other of others) groups.splice(groups.indexOf(other), 1);
      }
    }
    return groups.flatMap((group) => (holdsTwoPeople(group) ? group.map((name) => [name]) : [group]));
  });
}

/** Letters of a word, and of all, from which names in which no word is the same to the letter do not sound alike by chance. */
const LONG_WORD = 4;
const LONG_NAME = 10;

function isOneName(one: string, other: string): boolean {
  const [words, others] = [one.split(" "), other.split(" ")];
  if (words.some((word) => word.length > 2 && others.includes(word))) return true;
  const sound = spokenName(one).split(" ");
  return sound.every((word) => word.length >= LONG_WORD) && sound.join("").length >= LONG_NAME;
}

/** A man’s name and a woman’s: « Martin » and « Martine », « René » and « Renée », « Jean » and « Jeanne ». */
function holdsTwoPeople(names: readonly string[]): boolean {
  const words = names.map((name) => name.split(" "));
  return words.some((own, at) =>
    words
      .slice(at + 1)
      .some((others) =>
        others.some(
          (word) => !own.includes(word) && own.some((known) => !others.includes(known) && isOther(word, known)),
        ),
      ),
  );
}

function isOther(one: string, other: string): boolean {
  const [short = "", long = ""] = [one, other].toSorted(by((word) => word.length));
  return long.startsWith(short) && /^(?:n?e|a)$/u.test(long.slice(short.length));
}
