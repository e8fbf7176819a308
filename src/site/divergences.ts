import type { Fact, FactStatement } from "../domain/dossier.ts";
import { chipOf } from "./chips.ts";
import type { PageContext } from "./context.ts";
import type { DivergenceView } from "./comparison-views.ts";

/** What is said beside a value that a later version of its dispatch corrects. */
export const CORRECTED = "avant correction";

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
          ...(statements.every((statement) => statement.corrected) ? { note: CORRECTED } : {}),
          chips: statements.map((statement) => chipOf(statement, context)),
        })),
      };
    });
}
