import type { VNode } from "preact";
import type { MarkView } from "../../src/site/views.ts";

/** How a value is held: the sign and its word, « ◐ déduit ». `of` names the thing marked: « titre déduit ». */
export function Mark({ mark, of }: { readonly mark: MarkView; readonly of?: string }): VNode {
  return (
    <span class={`mark mark--${mark.status}`}>
      {of === undefined ? "" : `${of} `}
      {mark.word}
    </span>
  );
}

/** The sign alone, for a table whose words would drown it; the word is still read aloud. */
export function Sign({ mark }: { readonly mark: MarkView }): VNode {
  return (
    <span class={`mark mark--sign mark--${mark.status}`}>
      <span class="visually-hidden">{mark.word}</span>
    </span>
  );
}
