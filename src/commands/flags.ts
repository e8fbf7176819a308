import { parseArgs } from "node:util";
import { closest, distance } from "fastest-levenshtein";

/** One flag: with a value (`argument` names it) or without. */
export interface FlagSpec {
  readonly argument?: string;
  readonly help: string;
}

export type FlagSpecs = Readonly<Record<string, FlagSpec>>;

/** Flags as given: a text where the flag takes one, else true. */
export interface ParsedFlags {
  text(name: string): string | undefined;
  given(name: string): boolean;
}

/** The command line is wrong; the message is French and names the nearest right flag. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** Letters a flag may be off and still be taken for a slip of another one. */
const MOST_SLIPS = 4;

/** Reads flags and operands. Throws UsageError on an unknown flag, a value that is missing or one too many. */
export function parseFlags(
  args: readonly string[],
  specs: FlagSpecs,
): { readonly flags: ParsedFlags; readonly operands: readonly string[] } {
  const { tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(
      Object.entries(specs).map(([name, spec]) => [
        name,
        { type: spec.argument === undefined ? "boolean" : "string" } as const,
      ]),
    ),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const texts = new Map<string, string>();
  const given = new Set<string>();
  const operands: string[] = [];
  for (const token of tokens) {
    if (token.kind === "positional") operands.push(token.value);
    if (token.kind !== "option") continue;
    const spec = Object.hasOwn(specs, token.name) ? specs[token.name] : undefined;
    if (spec === undefined) throw new UsageError(unknownFlag(token.rawName, Object.keys(specs)));
    given.add(token.name);
    if (spec.argument === undefined) {
      if (token.value !== undefined) throw new UsageError(`« ${token.rawName} » ne prend pas de valeur.`);
    } else if (token.value === undefined || token.value === "") {
      throw new UsageError(`« ${token.rawName} » attend une valeur : ${token.rawName} ${spec.argument}.`);
    } else texts.set(token.name, token.value);
  }
  return { flags: { text: (name) => texts.get(name), given: (name) => given.has(name) }, operands };
}

/** « Option inconnue : --ouput. Vouliez-vous dire --out ? » */
function unknownFlag(flag: string, names: readonly string[]): string {
  return `Option inconnue : « ${flag} ».${suggestion(
    flag,
    names.map((name) => `--${name}`),
  )}`;
}

/** « Vouliez-vous dire « build » ? », or how to see them all where nothing is near. */
export function suggestion(word: string, known: readonly string[]): string {
  const nearest = known.length === 0 ? undefined : closest(word, [...known]);
  if (nearest === undefined || distance(word, nearest) > MOST_SLIPS) return " Voyez --help.";
  return ` Vouliez-vous dire « ${nearest} » ?`;
}
