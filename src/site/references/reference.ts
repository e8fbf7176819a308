import type { EventDate } from "../../domain/edtf-date.ts";

/**
 * What a reference manager is told of an article, an event or a dossier, whatever the format. Every text is on one line and
 * holds no control character; what is not known is absent, and `notes` say so in French.
 */
export interface Reference {
  /** `article-pont-rouvre`: the same in every format, of small letters, digits and hyphens. */
  readonly key: string;
  /** `withdrawn`: what stood there is gone, and the file says so. */
  readonly kind: "article" | "event" | "dossier" | "withdrawn";
  readonly title: string;
  /** As the archive files them: it does not know which part of a name is the family's. */
  readonly authors: readonly string[];
  /** The paper or site that the article names as its own. */
  readonly publishers: readonly string[];
  /** When it was written, for an article; when it happened, for an event. */
  readonly date: ReferenceDate | null;
  /** BCP 47, where it is known. */
  readonly language: string | null;
  /** Name of the archive. */
  readonly archive: string;
  /** Public path: `articles/pont-rouvre/`. */
  readonly path: string;
  /** Absolute address, where the archive knows its own. */
  readonly url: string | null;
  readonly notes: readonly string[];
}

/** A date in a reference. `edtf` ends in `?` where the archive implied it: no format has another way to say so. */
export interface ReferenceDate {
  readonly edtf: string;
  /** Year, month, day as far as they are stated, twice for an interval. Null where the date is in doubt or implied. */
  readonly parts: readonly (readonly number[])[] | null;
}

/** The date as a reference tells it: with its doubt, and in numbers only where a text or the archivist states them. */
export function referenceDate(date: EventDate, isStated: boolean): ReferenceDate {
  const halves = date.edtf.split("/");
  const isPlain = isStated && halves.every((half) => PLAIN.test(half));
  if (isPlain) return { edtf: date.edtf, parts: halves.map((half) => half.split("-").map(Number)) };
  return { edtf: isStated ? date.edtf : inDoubt(date.edtf), parts: null };
}

/** A year, a month or a day, sure in every part: neither `2023-09-17?` nor `199X` nor a season. */
const PLAIN = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d{2})?)?$/u;

function inDoubt(edtf: string): string {
  return edtf
    .split("/")
    .map((half) => (/[?~%X]$/u.test(half) ? half : `${half}?`))
    .join("/");
}
