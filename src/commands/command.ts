import type { Effects } from "../effects.ts";
import type { FlagSpecs, ParsedFlags } from "./flags.ts";

/** One command of the program. */
export interface Command {
  readonly name: string;
  /** One line for the list of commands. French, like all that the archivist reads. */
  readonly summary: string;
  /** What stands after the command's name besides flags: « SEED ». */
  readonly operands?: string;
  /** How many of those it takes, at least and at most. */
  readonly operandCount?: readonly [number, number];
  readonly flags: FlagSpecs;
  /** Gives the exit status. Rejects with a Refusal when it cannot do its work (status 1). */
  readonly run: (input: CommandInput) => Promise<number>;
}

/** What a command is called with. */
export interface CommandInput {
  readonly flags: ParsedFlags;
  readonly operands: readonly string[];
  /** The folder it was called in, absolute. */
  readonly workingFolder: string;
  readonly effects: Effects;
}

/** Exit statuses that others build on. */
export const EXIT = { done: 0, failed: 1, usage: 2, setAside: 3 } as const;
