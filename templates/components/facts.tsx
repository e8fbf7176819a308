import type { VNode } from "preact";
import type { FactRowView } from "../../src/site/comparison-views.ts";
import type { PieceView } from "../../src/site/views.ts";
import { FactList } from "./fact-list.tsx";
import { FactTable } from "./fact-table.tsx";

/** Facts told twice or more: a table while the columns stay readable, a list of who says what beyond. */
export function Facts(props: { readonly pieces: readonly PieceView[]; readonly facts: readonly FactRowView[] }): VNode {
  return props.pieces.length > COLUMNS ? <FactList facts={props.facts} /> : <FactTable {...props} />;
}

/** Pieces that stand side by side on a page of 75 rem with some 14 characters a line each. */
const COLUMNS = 6;
