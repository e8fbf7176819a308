import type { VNode } from "preact";
import type { CalendarDayView } from "../../src/site/period-pages.ts";
import { Piece } from "./piece.tsx";

interface CalendarProps {
  readonly label: string;
  readonly weeks: readonly (readonly CalendarDayView[])[];
}

/** A month at a glance: how much is told of each day, and the letters of what was written on it. */
export function Calendar({ label, weeks }: CalendarProps): VNode {
  return (
    <table class="calendar">
      <caption class="visually-hidden">{`${label}\u00A0: faits racontés et dates d’écriture`}</caption>
      <thead>
        <tr>
          {WEEKDAYS.map((weekday) => (
            <th scope="col" class="label">
              <abbr title={weekday}>{`${weekday.slice(0, 3)}.`}</abbr>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr>
            {week.map((day) => (
              <CalendarDay day={day} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function CalendarDay({ day }: { readonly day: CalendarDayView }): VNode {
  if (day.number === null) return <td />;
  return (
    <td class={day.href === null ? undefined : "calendar__told"}>
      <span class="calendar__number">{day.number}</span>
      {day.href === null ? null : (
        <a class="calendar__amount" href={day.href}>
          <span>{day.amount ?? "voir ce jour"}</span>
        </a>
      )}
      {day.written.length === 0 ? null : (
        <span class="calendar__pieces">
          {day.written.map((written) => (
            <Piece piece={written.piece} dashed={written.implied} />
          ))}
        </span>
      )}
    </td>
  );
}

const WEEKDAYS = ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"];
