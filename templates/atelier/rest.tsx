import type { VNode } from "preact";
import type { RestView } from "../../src/site/atelier/views.ts";
import { Slice } from "../components/slice.tsx";

/** What comes after the first of a section, one line each, unfolded by whoever asks. */
export function Rest({ rest }: { readonly rest: RestView }): VNode {
  return (
    <details class="rest">
      <summary>{rest.label}</summary>
      <ol class="rest__lines">
        {rest.lines.map(({ title, href, path }) => (
          <li>
            {title === null ? null : href === null ? (
              <Slice slice={title} />
            ) : (
              <a href={href}>
                <Slice slice={title} />
              </a>
            )}{" "}
            <code>{path}</code>
          </li>
        ))}
      </ol>
      {rest.more === "" ? null : <p class="matter__advice">{rest.more}</p>}
    </details>
  );
}
