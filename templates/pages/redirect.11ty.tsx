import type { VNode } from "preact";
import { PageHead } from "../components/page-head.tsx";
import { Slice } from "../components/slice.tsx";
import { contentOf, perPage, type Entry } from "../layouts/per-page.ts";
import { Shell } from "../layouts/shell.tsx";

export const data = perPage("redirect");

/** What stands at an address that no longer answers by itself: the way on, for readers and for programs. */
export function render(entry: Entry): VNode {
  const page = contentOf(entry, "redirect");
  return (
    <Shell view={page.shell} {...(page.atOnce ? { refreshTo: page.to.href } : {})}>
      <PageHead title={page.heading} />
      <p class="prose">
        {`${page.sentence} `}
        <a href={page.to.href}>
          <Slice slice={page.to.title} />
        </a>
      </p>
    </Shell>
  );
}
