import type { Attested, GroupTitle } from "./attested.ts";
import type { Departed } from "./departed.ts";
import type { Dispatch } from "./dispatch.ts";
import type { Comparison } from "./dossier.ts";
import type { EventDate } from "./edtf-date.ts";
import type { ArticleId, DossierId, EventId } from "./names.ts";

/** What happened once, and the articles that tell it. `formerly`: addresses it was published under before. `departed`: articles that stood here. */
export interface Event extends Comparison {
  readonly id: EventId;
  readonly title: GroupTitle;
  readonly dossier: DossierId | null;
  readonly articles: readonly ArticleId[];
  readonly when: Attested<EventDate>;
  /** What two of its articles or more print: the same text, or two translations of one. */
  readonly dispatches: readonly Dispatch[];
  readonly formerly: readonly EventId[];
  readonly departed: readonly Departed[];
}
