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

/** Where the articles of an event or a dossier differ: each value once, with every passage that gives it. */
export function divergencesOf(facts: readonly Fact[], context: PageContext): readonly DivergenceView[] {
  return facts
    .filter((fact) => fact.agreement === "differ")
    .map((fact) => {
      const byValue = new Map<string, FactStatement[]>();
      for (const statement of fact.statements) {
        const value = statement.value ?? statement.quote;
        byValue.set(value, [...(byValue.get(value) ?? []), statement]);
      }
      return {
        topic: fact.topic,
        values: [...byValue].map(([value, statements]) => ({
          value,
          ...noteOf(statements),
          chips: statements.map((statement) => chipOf(statement, context)),
        })),
      };
    });
}
