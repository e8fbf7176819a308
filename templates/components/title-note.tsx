import type { VNode } from "preact";
import type { ChipView, MarkView } from "../../src/site/views.ts";
import { Chip } from "./chip.tsx";
import { Mark } from "./mark.tsx";

/** By what right a title stands there: « titre déduit », why, and the passage. */
export function TitleNote(props: {
  readonly of: string;
  readonly mark: MarkView;
  readonly because: string;
  readonly chip?: ChipView | null;
}): VNode {
  return (
    <p class="page-note">
      <Mark mark={props.mark} of={props.of} /> {props.because}
      {props.chip === undefined || props.chip === null ? null : [" ", <Chip chip={props.chip} />]}
    </p>
  );
}
