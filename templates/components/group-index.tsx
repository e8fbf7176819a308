import type { VNode } from "preact";
import type { GroupLineView } from "../../src/site/views.ts";
import { Mark } from "./mark.tsx";
import { Slice } from "./slice.tsx";

/** Events or dossiers, one a line: when, what, how many articles. */
export function GroupIndex({ groups }: { readonly groups: readonly GroupLineView[] }): VNode {
  return (
    <ul class="group-index">
      {groups.map((group) => (
        <li>
          <p class="group-index__when">
            {group.when} {group.whenMark === null ? null : <Mark mark={group.whenMark} />}
          </p>
          <p class="group-index__title">
            <a href={group.href}>
              <Slice slice={group.title} />
            </a>
          </p>
          <p class="group-index__amount">{group.amount}</p>
        </li>
      ))}
    </ul>
  );
}
