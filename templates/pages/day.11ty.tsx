import type { VNode } from "preact";
import { Chronicle } from "../components/chronicle.tsx";
import { PageHead } from "../components/page-head.tsx";
import { contentOf, perPage, type Entry } from "../layouts/per-page.ts";
import { Shell } from "../layouts/shell.tsx";

export const data = perPage("day");

/** Everything told of one day, where the page of its month has no room for it. */
export function render(entry: Entry): VNode {
  const page = contentOf(entry, "day");
  return (
    <Shell view={page.shell}>
      <PageHead title={page.label} standfirst={page.summary} />
      <Chronicle days={page.days} />
    </Shell>
  );
}
