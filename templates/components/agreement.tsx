import { Fragment, type VNode } from "preact";
import type { FactRowView } from "../../src/site/comparison-views.ts";

/** How the tellings of one fact compare: « = concordent », « ≠ divergents », « – une seule pièce ». Below it, the source that all of them rest on. Never a verdict. */
export function Agreement({ fact }: { readonly fact: FactRowView }): VNode {
  return (
    <Fragment>
      <span class={`mark mark--${fact.agreement}`}>{fact.agreementWord}</span>
      {fact.upstream === null ? null : <span class="fact-table__upstream">{fact.upstream}</span>}
    </Fragment>
  );
}
