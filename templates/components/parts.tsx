import type { VNode } from "preact";
import type { LinkView } from "../../src/site/views.ts";

/** The pages that a long list is cut into: « 1 à 100 », « 101 à 200 ». Nothing where one holds it all. */
export function Parts(props: {
  readonly label: string;
  readonly parts: readonly (LinkView & { readonly current: boolean })[];
}): VNode | null {
  if (props.parts.length === 0) return null;
  return (
    <nav class="parts" aria-label={props.label}>
      <ul>
        {props.parts.map((part) => (
          <li>
            <a href={part.href} aria-current={part.current ? "page" : undefined}>
              {part.label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
