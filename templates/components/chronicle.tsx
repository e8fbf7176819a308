import { Fragment, type VNode } from "preact";
import type { ChronicleDayView } from "../../src/site/comparison-views.ts";
import { Chip } from "./chip.tsx";
import { DateLabel } from "./date.tsx";
import { Mark } from "./mark.tsx";
import { Piece } from "./piece.tsx";
import { Rest } from "./rest.tsx";
import { QuotedSlice } from "./slice.tsx";

/** What happened on which day according to whom, and in the last column what was written that day. */
export function Chronicle({ days }: { readonly days: readonly ChronicleDayView[] }): VNode {
  return (
    <div class="chronicle">
      <div class="chronicle__heads label" aria-hidden="true">
        <span>Jour</span>
        <span>Ce qui s’est passé</span>
        <span class="chronicle__written-head">Quand cela a été écrit</span>
      </div>
      <ol>
        {days.map((day) => (
          <ChronicleDay day={day} />
        ))}
      </ol>
    </div>
  );
}

function ChronicleDay({ day }: { readonly day: ChronicleDayView }): VNode {
  return (
    <li class="chronicle__day" id={day.anchor}>
      <p class="chronicle__when">
        <DateLabel date={day.date} />
        {day.because === null ? <Mark mark={day.mark} /> : <Mark mark={{ ...day.mark, word: day.because }} />}
      </p>
      <ul class="chronicle__statements">
        {day.statements.map((statement) => (
          <li>
            {statement.announced ? <span class="chronicle__announced">annoncé</span> : null}{" "}
            <QuotedSlice slice={statement.text} />
            {statement.chips.map((chip) => (
              <Fragment>
                {" "}
                <Chip chip={chip} />
              </Fragment>
            ))}
          </li>
        ))}
        {day.rest === null ? null : (
          <li>
            <Rest rest={day.rest} />
          </li>
        )}
      </ul>
      {day.written.length === 0 ? null : (
        <div class="chronicle__written">
          {day.written.map((written) => (
            <p>
              <Piece piece={written.piece} dashed={written.mark.status === "implied"} />
              <span>
                {written.note === "" ? null : <Fragment>{written.note} · </Fragment>}
                <Mark mark={written.mark} />
              </span>
            </p>
          ))}
        </div>
      )}
    </li>
  );
}
