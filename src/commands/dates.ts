import { datesFilter } from "../filters.ts";
import { Refusal } from "../publish/refusal.ts";
import { EXIT, type Command } from "./command.ts";
import { UsageError } from "./flags.ts";
import { filterLines } from "./jsonl.ts";

/** For programs: the date expressions of texts given on standard input. */
export const datesCommand: Command = {
  name: "dates",
  summary: "pour les programmes : les dates d’un texte par ligne JSON {id,text,written}",
  flags: { jsonl: { help: "une valeur JSON par ligne, en entrée et en sortie (nécessaire)" } },
  run: async ({ flags }) => {
    if (!flags.given("jsonl"))
      throw new UsageError("« dates » lit et écrit du JSON, une valeur par ligne : ajoutez --jsonl.");
    await filterLines((value) => {
      if (!isDatesLine(value))
        throw new Refusal(
          `Une ligne n’est pas de la forme {"id":…,"text":…,"written":…} : ${JSON.stringify(value)?.slice(0, 120)}`,
        );
      return datesFilter({ id: value.id, text: value.text, written: value.written ?? null });
    });
    return EXIT.done;
  },
};

function isDatesLine(
  value: unknown,
): value is { readonly id: string; readonly text: string; readonly written?: string | null } {
  if (typeof value !== "object" || value === null || !("id" in value) || !("text" in value)) return false;
  const written = "written" in value ? value.written : null;
  return (
    typeof value.id === "string" && typeof value.text === "string" && (written === null || typeof written === "string")
  );
}
