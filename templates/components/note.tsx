import { Fragment, type VNode } from "preact";
import type { NoteView } from "../../src/site/article-views.ts";
import { Chip } from "./chip.tsx";
import { HeldText } from "./held-text.tsx";
import { Mark } from "./mark.tsx";

/** A note in the margin: by what right, the words read, what was read in them. Its mark leads back to the words. */
export function Note({ note }: { readonly note: NoteView }): VNode {
  return (
    <div class={`note note--${note.mark.status}`} id={note.id} role="note">
      <a href={note.backHref} aria-label={`${note.mark.word}, revenir au passage lu`}>
        <Mark mark={note.mark} />
      </a>{" "}
      <q>
        <HeldText text={note.quote} />
      </q>
      <br />
      {note.text}
      {note.chips.map((chip) => (
        <Fragment>
          {" "}
          <Chip chip={chip} />
        </Fragment>
      ))}
      {note.link === null
        ? null
        : [
            " ",
            <a href={note.link.href}>
              <HeldText text={note.link.label} />
            </a>,
          ]}
    </div>
  );
}
