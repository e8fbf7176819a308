/**
 * Reads texts made at random for so many seconds: `npm run fuzz -- [--seconds 60] [--seed 42]`. Prints how many were read; exit
 * status 1, with the smallest text found, when one of them was read amiss; 2 on bad usage.
 */
import * as fc from "fast-check";
import { parseFlags, UsageError } from "../../src/commands/flags.ts";
import { hostileText } from "./hostile-text.ts";
import { faultsOfText } from "./try-text.ts";

const FLAGS = {
  seconds: { argument: "N", help: "combien de temps (par défaut, 60)" },
  seed: { argument: "N", help: "le germe du hasard, pour recommencer la même suite" },
} as const;

try {
  const { flags } = parseFlags(process.argv.slice(2), FLAGS);
  process.exitCode = fuzz(wholeNumber(flags.text("seconds") ?? "60"), flags.text("seed"));
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}

function fuzz(seconds: number, given: string | undefined): number {
  let units = 0;
  const property = fc.property(hostileText, (text) => {
    units += text.length;
    const faults = faultsOfText(text);
    if (faults.length > 0) throw new Error(faults.slice(0, 5).join("\n"));
  });
  const result = fc.check(property, {
    numRuns: Number.MAX_SAFE_INTEGER,
    interruptAfterTimeLimit: seconds * 1_000,
    markInterruptAsFailure: false,
    ...(given === undefined ? {} : { seed: wholeNumber(given) }),
  });
  console.log(`${result.numRuns} texts read, ${units} units in all; seed ${result.seed}`);
  if (!result.failed) return 0;
  console.log(`smallest text amiss, after ${result.numShrinks} cuts:\n${escaped(result.counterexample?.[0] ?? "")}`);
  console.log(result.errorInstance instanceof Error ? result.errorInstance.message : "");
  return 1;
}

/** As it would stand in a program: what does not show is written out, and a long repetition once, with its count. */
function escaped(text: string): string {
  const repeats = /(?<scrap>[^]{1,40}?)\k<scrap>{7,}/g;
  return JSON.stringify(
    text.replace(repeats, (all, scrap: string) => `${scrap}<×${all.length / scrap.length}>`),
  ).replace(/[^ -~À-ÿœŒ’«»“”–—…•]/gu, (character) => `\\u{${character.codePointAt(0)?.toString(16) ?? ""}}`);
}

function wholeNumber(text: string): number {
  const number = Number(text);
  if (!Number.isSafeInteger(number)) throw new UsageError(`« ${text} » n’est pas un nombre entier.`);
  return number;
}
