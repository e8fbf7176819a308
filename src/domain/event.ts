import type { Attested } from "./attested.ts";
import type { EventDate } from "./edtf-date.ts";
import type { ArticleId, DossierId, EventId } from "./names.ts";

/** What happened once, and the articles that tell it. `formerly`: addresses it was published under before. */
export interface Event {
  readonly id: EventId;
  readonly title: Attested<string>;
  readonly dossier: DossierId | null;
  readonly articles: readonly ArticleId[];
  readonly when: Attested<EventDate>;
  readonly formerly: readonly EventId[];
}
