import type { Fact, FactStatement } from "../domain/dossier.ts";
import { chipOf } from "./chips.ts";
import type { PageContext } from "./context.ts";
import type { DivergenceView } from "./comparison-views.ts";
import { sliceView } from "./slices.ts";

/** What is said beside a value that a later version of its dispatch corrects. */
export const CORRECTED = "avant correction";

/** What is said under a value: that it was corrected, or, of figures that one sentence sets side by side, whose each is, in its own words. */
function noteOf(statements: readonly FactStatement[]): { readonly note?: string } {
  if (statements.every((statement) => statement.corrected)) return { note: CORRECTED };
  const voice = statements.find(({ rule }) => rule === VOICES);
  return voice === undefined ? {} : { note: `«\u202F${sliceView(voice.quote, NOTE_UNITS).text}\u202F»` };
}

/** Rule of figures that two voices in one article give. */
const VOICES = "chronicle/voices";

/** Longest words of a voice that are shown, in UTF-16 units. */
const NOTE_UNITS = 80;

/**
 * Where the articles of an event or a dossier differ: each value once, with every passage that gives it. Values that may be one number stand together,
 * « 12 / environ 10 » against 15; one that fits two sides opposes neither and is left to the table of facts.
 */
export function divergencesOf(facts: readonly Fact[], context: PageContext): readonly DivergenceView[] {
  return facts
    .filter((fact) => fact.agreement === "differ")
    .map((fact) => {
      const sides = new Map<number | string, FactStatement[]>();
      for (const statement of fact.statements) {
        const side = statement.side === undefined ? valueOf(statement) : statement.side;
        if (side !== null) sides.set(side, [...(sides.get(side) ?? []), statement]);
      }
      return {
        topic: fact.topic,
        values: [...sides.values()].map((statements) => ({
          value: [...new Set(statements.map(valueOf))].join(" / "),
          ...noteOf(statements),
          chips: statements.map((statement) => chipOf(statement, context)),
        })),
      };
    });
}

function valueOf({ value, quote }: FactStatement): string {
  return value ?? quote;
}
