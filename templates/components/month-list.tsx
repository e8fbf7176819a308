import type { VNode } from "preact";
import type { MonthLineView } from "../../src/site/views.ts";

/** Months, each with what it holds. */
export function MonthList({ months }: { readonly months: readonly MonthLineView[] }): VNode {
  return (
    <ul class="index-list">
      {months.map((month) => (
        <li>
          <a href={month.link.href}>{month.link.label}</a>
          <span>{month.amount}</span>
        </li>
      ))}
    </ul>
  );
}
