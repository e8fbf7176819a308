import type { VNode } from "preact";
import type { AmountView } from "../../src/site/atelier/views.ts";

/** The state of the archive in numbers; those that call for something lead to it. */
export function Amounts({ amounts }: { readonly amounts: readonly AmountView[] }): VNode {
  return (
    <ul class="amounts">
      {amounts.map(({ number, label, href }) => {
        const words = [<strong>{number}</strong>, ` ${label}`];
        return <li>{href === null ? words : <a href={href}>{words}</a>}</li>;
      })}
    </ul>
  );
}
