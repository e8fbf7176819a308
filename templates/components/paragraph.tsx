import { Fragment, type VNode } from "preact";
import type { ParagraphView } from "../../src/site/article-views.ts";
import { Note } from "./note.tsx";
import { Run } from "./run.tsx";

/** A paragraph or heading of an article with its number, and its notes. The text element holds the runs and nothing else. */
export function Paragraph({ paragraph }: { readonly paragraph: ParagraphView }): VNode {
  const Text = paragraph.heading ? "h2" : "p";
  return (
    <Fragment>
      <div class={paragraph.heading ? "paragraph paragraph--heading" : "paragraph"} id={paragraph.id}>
        <a
          class="paragraph__number"
          href={`#${paragraph.anchor}`}
          aria-label={`Citer ce passage\u00A0: ¶${paragraph.number}`}
        >
          ¶{paragraph.number}
        </a>
        <Text class="paragraph__text" id={paragraph.anchor}>
          {paragraph.runs.map((run, index) => (
            <Run run={run} first={paragraph.runs[index - 1]?.read?.id !== run.read?.id} />
          ))}
        </Text>
      </div>
      {paragraph.notes.length === 0 ? null : (
        <div class={`notes notes--rows-${paragraph.noteRows}`}>
          {paragraph.notes.map((note) => (
            <Note note={note} />
          ))}
        </div>
      )}
    </Fragment>
  );
}
