import { Fragment, type VNode } from "preact";
import type { ChipView } from "../../src/site/views.ts";

/** `A¶3`: leads to the very paragraph, or to the original when the passage was set aside. */
export function Chip({ chip }: { readonly chip: ChipView }): VNode {
  return (
    <a class="chip" href={chip.href} aria-label={chip.name}>
      {chip.piece === "" ? null : <b>{chip.piece}</b>}
      {chip.paragraph === null ? " " : null}
      <span>{chip.paragraph === null ? "original" : `¶${chip.paragraph}`}</span>
    </a>
  );
}

/** Several chips in a row. The line may break between any two: without `<wbr>` a long row breaks the page at 320 px. */
export function Chips({ chips }: { readonly chips: readonly ChipView[] }): VNode {
  return (
    <span class="chips">
      {chips.map((chip) => (
        <Fragment>
          <Chip chip={chip} />
          <wbr />
        </Fragment>
      ))}
    </span>
  );
}
