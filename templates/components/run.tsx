import type { ComponentChildren, VNode } from "preact";
import type { RunView } from "../../src/site/article-views.ts";
import { HeldText } from "./held-text.tsx";

/**
 * A run of an article's text, its characters untouched: underlined where it was read, waved where the original is at fault.
 * `first` is false when the run before belongs to the same reading (a defect may cut it in two): the id stands once.
 */
export function Run({ run, first }: { readonly run: RunView; readonly first: boolean }): VNode {
  const words = styled(run.style, <HeldText text={run.text} />);
  const marked = run.defect === null ? words : <Defect note={run.defect}>{words}</Defect>;
  const linked = run.link === undefined ? marked : <a href={run.link}>{marked}</a>;
  if (run.read === null) return linked;
  const id = first ? run.read.id : undefined;
  const classes = `read read--${run.read.status}`;
  // A link of the article's own stays: an anchor cannot hold another, so the note is then reached by reading on.
  if (run.link !== undefined) {
    return (
      <span class={classes} id={id}>
        {linked}
      </span>
    );
  }
  return (
    <a class={classes} id={id} href={run.read.noteHref}>
      {marked}
    </a>
  );
}

function Defect(props: { readonly note: string; readonly children: ComponentChildren }): VNode {
  return (
    <span class="defect" title={`Défaut de l’original\u00A0: ${props.note}`}>
      {props.children}
    </span>
  );
}

function styled(style: RunView["style"], words: VNode): VNode {
  switch (style) {
    case undefined:
      return words;
    case "strong":
      return <strong>{words}</strong>;
    case "emphasis":
      return <em>{words}</em>;
    case "code":
      return <code>{words}</code>;
  }
}
