import { describe, expect, it } from "vitest";
import { formatLedger, parseLedger } from "../../src/group/ledger-format.ts";
import { EMPTY_LEDGER } from "../../src/group/ledger.ts";
import { build } from "./ledger-steps.ts";

const one = build(EMPTY_LEDGER, [["a", "b"], ["c"]], [[0, 1]]);
const whole = formatLedger(
  build(build(one.ledger, [["a", "b"], ["c"], ["x", "y"], ["z", "w"]], [[0, 1]]).ledger, [
    ["a", "b"],
    ["c"],
    ["x", "y", "z", "w"],
  ]).ledger,
);
const lines = whole.split("\n");
/** Line of the first line with these words, from 1. */
const lineWith = (words: string, text = whole) => text.split("\n").findIndex((line) => line.includes(words)) + 1;
const factOf = (id: string) => lines.find((line) => line.startsWith(`{"id":"${id}"`)) ?? "";
const error = (text: string) => {
  const read = parseLedger(text);
  return "error" in read ? read.error : "";
};
const conflict = (ours: readonly string[], theirs: readonly string[], base?: readonly string[]) =>
  [
    "<<<<<<< HEAD",
    ...ours,
    ...(base === undefined ? [] : ["||||||| base", ...base]),
    "=======",
    ...theirs,
    ">>>>>>> autre",
  ].join("\n");

describe("a register that is not sound", () => {
  it.each([
    ["nothing at all", "", 1, "vide"],
    ["blanks only", " \n\n", 1, "vide"],
    ["something else", "PK\u0003\u0004", 1, "commence pas"],
    ["a list instead of an object", "[]", 1, "objet JSON"],
    ["a text in quotes", '"{"', 1, "objet JSON"],
    ["another version", whole.replace('"version": 1', '"version": 2'), 2, "plus récente"],
    ["no version", whole.replace('"version": 1,\n', ""), undefined, "version est absente"],
    ["a version of words", whole.replace('"version": 1', '"version": "1"'), 2, "version"],
    ["a cut line", whole.slice(0, whole.indexOf('"sha256"') + 30), 4, "tronqué"],
    ["a cut list", lines.slice(0, 6).join("\n"), 6, "tronqué"],
    ["a cut end", lines.slice(0, -2).join("\n"), lines.length - 2, "tronqué"],
    ["a line that a hand broke", whole.replace('"entry":2', '"entry":2"'), lineWith('"entry":2'), "JSON"],
    ["a comma lost after a fact", whole.replace("},\n", "}\n"), 4, "virgule"],
    ["a comma lost after a list", whole.replace("],\n", "]\n"), lineWith('"events"') - 1, "virgule"],
    ["a comma too many at the end", whole.replace("]\n}", "],\n}"), lines.length - 2, "de trop"],
    ["a foreign line", whole.replace('"events"', 'oups\n"events"'), lineWith('"events"'), "ligne du registre"],
    ["an address given twice", whole.replace('"fin"', `${factOf("a")}\n"fin"`), lineWith('"fin"'), "deux fois"],
    ["an event without its line", whole.replace(/^\{"id":"ev-a".*\n/mu, ""), 4, "sa ligne manque"],
    [
      "a founder without its line",
      whole.replace(/"founder":"x"/u, '"founder":"nobody"'),
      lineWith('"ev-x","entry"'),
      "nobody",
    ],
    [
      "a ring",
      whole.replace(/^(?<head>\{"id":"ev-z".*"into":)null/mu, '$<head>"ev-x"'),
      lineWith('"id":"ev-x"'),
      "finit par mener",
    ],
    [
      "an event that leads to itself",
      whole.replace(/^(?<head>\{"id":"ev-a".*"into":)null/mu, '$<head>"ev-a"'),
      lineWith('"id":"ev-a"'),
      "finit par mener",
    ],
    ["a line struck by hand", whole.replace(/^\{"id":"b",.*\n/mu, ""), lineWith('"id":"z"') - 1, "numéro 2"],
    ["a path that leads out", whole.replace('"seed":"a.txt"', '"seed":"../a.txt"'), 4, "chemin"],
    ["an id that is no slug", whole.replace('"id":"a"', '"id":"A/../b"'), 4, "article"],
    ["an id like a trap", whole.replace('"id":"a"', '"id":"__proto__"'), 4, "article"],
    ["a letter that is none", whole.replace('"piece":"A"', '"piece":"é"'), 4, "lettre de pièce"],
    [
      "a page elsewhere",
      whole.replace('"pages": [', '"pages": [\n{"path":"/etc/passwd"},'),
      lineWith('"pages"') + 1,
      "page",
    ],
    ["a list that is missing", '{"version": 1}', undefined, "manque"],
  ])("for %s is refused with its line, in French", (_, text, line, words) => {
    const message = error(text);
    expect(message).toContain(words);
    expect(message).toContain(
      line === undefined ? "archive.lock.json\u00A0:" : `archive.lock.json, ligne ${line}\u00A0:`,
    );
    expect(message).toMatch(/Rien n’est publié, l’ancien site reste en place\. \p{Lu}/u);
  });

  it("for a newer version is not thrown away: the program is what must change", () => {
    expect(error(whole.replace('"version": 1', '"version": 2'))).toContain("Mettez Recoupe à jour");
    expect(error(whole.replace('"version": 1', '"version": 2'))).not.toContain("supprimez");
  });

  it("names the place in a register laid out anew by hand", () => {
    const laidOut = JSON.stringify(JSON.parse(whole.replace('"founder":"x"', '"founder":"nobody"')), null, 2);
    expect(error(laidOut)).toContain(`ligne ${lineWith('"id": "ev-x"', laidOut)}\u00A0:`);
  });
});

describe("a conflict in the register", () => {
  const added = (id: string) => factOf("a").replace('"id":"a"', `"id":"${id}"`);

  it.each([
    ["two sides", conflict([added("d")], [added("e")])],
    ["two sides and an empty base", conflict([added("d")], [added("e"), added("g")], [])],
    [
      "two conflicts, one side of each empty",
      `${conflict([added("d")], [])}\n${conflict([], ['{"path":"sources/kcna/"},'])}`,
    ],
  ])("of added lines only says that all of them may stay: %s", (_, marks) => {
    const message = error(whole.replace('"articles": [', `"articles": [\n${marks}`));
    expect(message).toContain("archive.lock.json, ligne 4\u00A0:");
    expect(message).toContain("ne font qu’ajouter des lignes");
  });

  it.each([
    ["the same address on both sides", conflict([factOf("a")], [added("d"), factOf("a")]), "«\u202Fa\u202F»"],
    ["a line of the common base", conflict([factOf("a")], [], [factOf("a")]), "«\u202Fa\u202F»"],
    ["a line that is no fact", conflict(['"version": 1,'], ['"version": 2,']), "version"],
  ])("over %s says that one line must be chosen", (_, marks, words) => {
    const message = error(whole.replace('"articles": [', `"articles": [\n${marks}`));
    expect(message).toContain("une seule ligne par adresse");
    expect(message).toContain(words);
  });

  it("is seen under Windows line ends, and in the middle of a text nobody else could read", () => {
    expect(error(`{\r\n${conflict(["x"], ["y"]).replaceAll("\n", "\r\n")}`)).toContain("ligne 2\u00A0:");
  });
});

describe("a register that was touched and is still sound", () => {
  const { ledger } = parseLedger(whole) as { readonly ledger: unknown };

  it.each([
    ["Windows line ends", whole.replaceAll("\n", "\r\n")],
    ["a byte-order mark", `\uFEFF${whole}`],
    ["another layout", JSON.stringify(JSON.parse(whole), null, 2)],
    ["keys of its own", whole.replace('"entry":1', '"note":"à garder","__proto__":{"entry":9},"entry":1')],
  ])("with %s is read", (_, text) => {
    expect(parseLedger(text)).toEqual({ ledger });
  });

  it("with a gap in its numbers is read where two branches were joined: one fact both had given was kept once", () => {
    const joined = whole.replace(/^\{"id":"b",.*\n/mu, "").replace('"entry":7', '"entry":6');
    expect("ledger" in parseLedger(joined)).toBe(true);
  });

  it("of fifty million characters is read, or refused, in seconds", () => {
    const many = Array.from({ length: 150_000 }, (_, at) => factOf("a").replace('"id":"a"', `"id":"a-${at}"`));
    const large = whole.replace('"articles": [', `"articles": [\n${many.join("\n")}`);
    const started = performance.now();
    expect("ledger" in parseLedger(large)).toBe(true);
    expect(error(large.replace('"id":"a-149999"', '"id":"a-0"'))).toContain("deux fois");
    expect(error(large.slice(0, -40))).toContain("tronqué");
    expect(performance.now() - started).toBeLessThan(15_000);
  });
});
