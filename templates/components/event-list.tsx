import type { VNode } from "preact";
import type { EventLineView } from "../../src/site/views.ts";
import { ArticleList } from "./article-list.tsx";
import { DateLabel } from "./date.tsx";
import { columnHeadlineFit } from "./headline-fit.ts";
import { Mark } from "./mark.tsx";
import { Rest } from "./rest.tsx";
import { Slice } from "./slice.tsx";

/** Events with their articles, in ruled columns. */
export function EventList({ events }: { readonly events: readonly EventLineView[] }): VNode {
  const fit = columnHeadlineFit(events.map(({ title }) => title.text));
  return (
    <div class="event-list">
      {events.map((event) => (
        <div class="event">
          <p class="event__when">
            {event.when === null ? null : [<DateLabel date={event.when} />, " "]}
            <Mark mark={event.whenMark} />
          </p>
          <h3 class={fit}>
            <a href={event.href}>
              <Slice slice={event.title} />
            </a>
          </h3>
          <ArticleList articles={event.articles} />
          <Rest rest={event.rest} />
        </div>
      ))}
    </div>
  );
}
