import type { VNode } from "preact";
import type { DateView } from "../../src/site/views.ts";
import { HeldText } from "./held-text.tsx";

/** A date as shown; for programs too when HTML has a value for it (a range or a decade has none). */
export function DateLabel({ date }: { readonly date: DateView }): VNode {
  if (date.datetime === null)
    return (
      <span class="date">
        <HeldText text={date.label} />
      </span>
    );
  return (
    <time class="date" datetime={date.datetime}>
      {date.label}
    </time>
  );
}
