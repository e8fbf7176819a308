import { createInterface } from "node:readline";
import { Refusal } from "../publish/refusal.ts";

/** Reads one JSON value a line from standard input and writes one a line to standard output, in order. */
export async function filterLines(change: (value: unknown) => unknown): Promise<void> {
  let number = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1;
    if (line.trim() === "") continue;
    const answer = change(parsed(line, number));
    if (!process.stdout.write(`${JSON.stringify(answer)}\n`))
      await new Promise((drained) => process.stdout.once("drain", drained));
  }
}

function parsed(line: string, number: number): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new Refusal(`Ligne ${number} : ce n’est pas une valeur JSON. Donnez une valeur par ligne.`);
  }
}
