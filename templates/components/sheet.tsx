import { Fragment, type VNode } from "preact";
import type { SheetEntryView } from "../../src/site/article-views.ts";
import { Chip } from "./chip.tsx";
import { DateLabel } from "./date.tsx";
import { Mark } from "./mark.tsx";
import { Quoted } from "./slice.tsx";

/** The fact sheet of an article: each box says what is known and by what right, or that it is not known. */
export function Sheet({ entries }: { readonly entries: readonly SheetEntryView[] }): VNode {
  return (
    <dl class="sheet">
      {entries.map((entry) => (
        <div class="sheet__entry">
          <dt class="label">{entry.label}</dt>
          <SheetValue entry={entry} />
          <dd class="sheet__right">
            <Mark mark={entry.mark} />
            {entry.because === "" ? null : <span class="sheet__because">{entry.because}</span>}
            {entry.passages.map((passage) => (
              <span class="sheet__passage">
                <Quoted text={passage.quote} /> <Chip chip={passage.chip} />
              </span>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function SheetValue({ entry }: { readonly entry: SheetEntryView }): VNode {
  if (entry.candidates.length > 0) {
    return (
      <dd class="sheet__candidates">
        {entry.candidates.map((candidate, index) => (
          <Fragment>
            {index === 0 ? null : <span class="differs" role="img" aria-label="diffère de" />}
            <span class="sheet__candidate">
              <span class="sheet__value">{candidate.value}</span>
              <span class="sheet__passage">
                <Quoted text={candidate.quote} /> <Chip chip={candidate.chip} />
              </span>
            </span>
          </Fragment>
        ))}
      </dd>
    );
  }
  if (entry.value === null) return <dd class="sheet__value sheet__value--none">non indiqué</dd>;
  return (
    <dd class="sheet__value">
      <DateLabel date={{ label: entry.value, datetime: entry.datetime }} />
    </dd>
  );
}
