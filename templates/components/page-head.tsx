import type { ComponentChildren, VNode } from "preact";

/** Head of a page of the site's own: its title, a standfirst when there is one, and what follows. */
export function PageHead(props: {
  readonly title: string;
  readonly standfirst?: string;
  readonly children?: ComponentChildren;
}): VNode {
  return (
    <header class="page-head">
      <h1>{props.title}</h1>
      {props.standfirst === undefined || props.standfirst === "" ? null : <p class="standfirst">{props.standfirst}</p>}
      {props.children}
    </header>
  );
}
