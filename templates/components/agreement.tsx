import type { VNode } from "preact";
import type { FactRowView } from "../../src/site/comparison-views.ts";

/** How the tellings of one fact compare: « = concordent », « ≠ divergents », « – une seule pièce ». Never a verdict. */
export function Agreement({ fact }: { readonly fact: FactRowView }): VNode {
  return <span class={`mark mark--${fact.agreement}`}>{fact.agreementWord}</span>;
}
