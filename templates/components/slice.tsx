import { Fragment, type VNode } from "preact";
import type { SliceView } from "../../src/site/views.ts";
import { HeldText } from "./held-text.tsx";

/** Words of an article as they stand; « […] » after them, in the site's voice, when words were left out. */
export function Slice({ slice }: { readonly slice: SliceView }): VNode {
  return (
    <Fragment>
      {slice.lang === undefined ? (
        <HeldText text={slice.text} />
      ) : (
        <span lang={slice.lang}>
          <HeldText text={slice.text} />
        </span>
      )}
      {slice.cut ? <span class="cut">{"\u00A0[…]"}</span> : null}
    </Fragment>
  );
}

/** The same between the site's quotation marks: « … ». */
export function QuotedSlice({ slice }: { readonly slice: SliceView }): VNode {
  return (
    <Fragment>
      {"«\u202F"}
      <Slice slice={slice} />
      {"\u202F»"}
    </Fragment>
  );
}

/** Words read in an article between the site's quotation marks: « … ». */
export function Quoted({ text }: { readonly text: string }): VNode {
  return (
    <q class="quoted">
      {"«\u202F"}
      <HeldText text={text} />
      {"\u202F»"}
    </q>
  );
}
