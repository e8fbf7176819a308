import { Fragment, type VNode } from "preact";
import type { StatementView } from "../../src/site/comparison-views.ts";
import { Chip } from "./chip.tsx";
import { QuotedSlice } from "./slice.tsx";

/** An article's own words between « », and the chip that leads to them. */
export function Statement({ statement }: { readonly statement: StatementView }): VNode {
  return (
    <Fragment>
      <QuotedSlice slice={statement.text} /> <Chip chip={statement.chip} />
    </Fragment>
  );
}
