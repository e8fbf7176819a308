import type { VNode } from "preact";
import type { RemedyView } from "../../src/site/atelier/views.ts";

/** One way to settle a matter. The lines stand as they are to be written; they break on a narrow screen, never in what is copied. */
export function Remedy({ remedy }: { readonly remedy: RemedyView }): VNode {
  return (
    <div class="remedy">
      <p class="remedy__when">{remedy.when}</p>
      <p class="remedy__where">{remedy.where}</p>
      {remedy.lines === "" ? null : (
        <pre class="remedy__lines">
          <code>{remedy.lines}</code>
        </pre>
      )}
    </div>
  );
}
