import { extractFilter } from "../filters.ts";
import { Refusal } from "../publish/refusal.ts";
import { EXIT, type Command } from "./command.ts";
import { UsageError } from "./flags.ts";
import { filterLines } from "./jsonl.ts";

/** For programs: seeds on standard input, read articles on standard output. */
export const extractCommand: Command = {
  name: "extract",
  summary: "pour les programmes : un article lu par ligne JSON {path,text} ou {path,base64}",
  flags: { jsonl: { help: "une valeur JSON par ligne, en entrée et en sortie (nécessaire)" } },
  run: async ({ flags }) => {
    if (!flags.given("jsonl"))
      throw new UsageError("« extract » lit et écrit du JSON, une valeur par ligne : ajoutez --jsonl.");
    await filterLines((value) => {
      const seed = seedOf(value);
      if (seed === undefined) {
        throw new Refusal(
          `Une ligne n’est pas de la forme {"path":…,"text":…} ou {"path":…,"base64":…} : ${JSON.stringify(value)?.slice(0, 120)}`,
        );
      }
      return extractFilter(seed.path, seed.bytes);
    });
    return EXIT.done;
  },
};

function seedOf(value: unknown): { readonly path: string; readonly bytes: Uint8Array } | undefined {
  if (typeof value !== "object" || value === null || !("path" in value) || typeof value.path !== "string")
    return undefined;
  if ("text" in value && typeof value.text === "string")
    return { path: value.path, bytes: new TextEncoder().encode(value.text) };
  if ("base64" in value && typeof value.base64 === "string")
    return { path: value.path, bytes: Buffer.from(value.base64, "base64") };
  return undefined;
}
