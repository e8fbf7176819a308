import { disputed, implied, settled, stated, type Attested } from "../../domain/attested.ts";
import { eventDate, singleDay, type EventDate } from "../../domain/edtf-date.ts";
import type { Evidence, Passages } from "../../domain/evidence.ts";
import type { Reading } from "../../domain/reading.ts";
import type { StageResult } from "../../domain/stage.ts";
import { againstText } from "./header-against-text.ts";
import { combineStamps } from "./combine-stamps.ts";
import { frenchQuote } from "../../lexicon/fr/date-labels.ts";
import { datelineOf } from "./dateline.ts";
import { editorDate } from "./editor-date.ts";
import { fileNameDate } from "./file-name-date.ts";
import type { FoundDate } from "./find-dates.ts";
import { resolveDate } from "./resolve-date.ts";
import { rightsDate } from "./rights-date.ts";
import { stampDates, type PartialStamp, type Stamps } from "./stamp-dates.ts";

/** When an article was published and last changed. */
export interface ArticleDates {
  readonly published: Attested<EventDate>;
  readonly updated: Attested<EventDate>;
}

/**
 * The dates of the article itself: the editor's word, else its headers and stamps, else its dateline, else, in doubt, the name of its file. The
 * body never dates an article, and the day on which the archive is built never does. A value of the editor's that is no date is reported, and the text is searched.
 */
export function articleDates(reading: Reading): StageResult<ArticleDates> {
  const stamps = stampDates(reading);
  const editorPublished = editorDate(reading, "date");
  const editorUpdated = editorDate(reading, "updated");
  const updated = editorUpdated.value ?? updateOf(stamps);
  const published = editorPublished.value ?? againstText(reading, fromText(reading, stamps, updated), updated);
  return {
    value: { published, updated },
    diagnostics: [...editorPublished.diagnostics, ...editorUpdated.diagnostics],
  };
}

const NO_DATE =
  "aucune date de publication n’est écrite dans ce fichier\u00a0: ni en-tête, ni «\u202fPublié le\u202f», ni lieu et date de dépêche";
const ELSEWHERE = "le tampon de ce fichier est sous le titre d’un autre article\u00a0: il ne date pas celui-ci";
const NO_UPDATE = "aucune mise à jour n’est écrite dans ce fichier";

/** What an update stamp states, else what the stamp of the publication says of it in passing. */
function updateOf({ full, beside }: Stamps): Attested<EventDate> {
  const stated = combineStamps(full, "updated", NO_UPDATE);
  const [only, ...more] = beside;
  if (stated.status !== "unknown" || only === undefined || more.length > 0) return stated;
  return implied(only.date, { because: BESIDE, evidence: only.evidence });
}

const BESIDE = "le jour est compté depuis la publication, que le même tampon écrit en entier";

/** A stated day stands; else a dateline or a stamp without a year may narrow what is stated, and an update stamp bound it. */
function fromText(reading: Reading, stamps: Stamps, updated: Attested<EventDate>): Attested<EventDate> {
  const partial = stamps.partial.find((stamp) => stamp.role === "published");
  const published = combineStamps(stamps.full, "published", whyUndated(reading, stamps, partial));
  const date = settled(published);
  if (published.status === "disputed") return published;
  if (date !== undefined && singleDay(date) !== undefined) return againstDateline(reading, published, updated);
  return (
    fromDateline(reading, published, updated) ??
    (partial === undefined ? undefined : narrowed(partial, "le jour est celui du fichier", published, updated)) ??
    fromUpdate(published, updated) ??
    (published.status === "unknown" ? (rightsDate(reading) ?? fileNameDate(reading.seed.path)) : undefined) ??
    published
  );
}

/** Units of a header that a reason quotes. */
const LONGEST_QUOTE = 80;

/** French: what is written where a date would be, and what it lacks. */
function whyUndated(reading: Reading, { partial, first, onlyOthers }: Stamps, stamp: PartialStamp | undefined): string {
  if (stamp !== undefined) return undatedStamp(stamp);
  const dateline = datelineOf(reading);
  if (dateline !== undefined) {
    return `la dépêche est datée ${frenchQuote(dateline.evidence.quote)}, sans année, et rien d’autre dans le fichier ne la donne`;
  }
  const [change] = partial;
  if (change === undefined) {
    if (onlyOthers) return ELSEWHERE;
    return first === undefined
      ? NO_DATE
      : `l’en-tête ${frenchQuote(first.slice(0, LONGEST_QUOTE))} ne donne pas de jour complet`;
  }
  return change.impossible ?? `seule une mise à jour est datée, ${frenchQuote(change.evidence.quote)}, et sans année`;
}

function undatedStamp(stamp: PartialStamp): string {
  if (stamp.impossible !== undefined) return stamp.impossible;
  return `l’article se dit publié ${frenchQuote(stamp.evidence.quote)}, sans jour complet ni mois d’en-tête d’où le compter`;
}

/** A dispatch bears the day of its writing: it may come out later, not earlier, unless it was mended since. */
function againstDateline(
  reading: Reading,
  published: Attested<EventDate>,
  updated: Attested<EventDate>,
): Attested<EventDate> {
  const dateline = datelineOf(reading);
  if (dateline === undefined || published.status !== "stated") return published;
  const value = resolveDate(dateline.found, NOWHERE);
  if (value.status !== "stated" || value.date.earliest <= published.value.latest) return published;
  if (updated.status === "stated" && value.date.earliest <= updated.value.latest) return published;
  return disputed([
    { value: published.value, evidence: published.evidence },
    { value: value.date, evidence: [dateline.evidence] },
  ]);
}

/** A dateline stands at the head of its text: nothing before it says when. */
const NOWHERE = { text: "", referenceDay: undefined, within: undefined, previous: undefined };

function fromDateline(
  reading: Reading,
  published: Attested<EventDate>,
  updated: Attested<EventDate>,
): Attested<EventDate> | undefined {
  const dateline = datelineOf(reading);
  if (dateline === undefined) return undefined;
  const value = resolveDate(dateline.found, NOWHERE);
  if (value.status !== "stated") return narrowed(dateline, "le jour est celui de la dépêche", published, updated);
  if (published.status !== "stated" || within(value.date, published.value)) {
    return stated(value.date, [dateline.evidence]);
  }
  return disputed([
    { value: published.value, evidence: published.evidence },
    { value: value.date, evidence: [dateline.evidence] },
  ]);
}

/** A day without a year, read inside the month that a header states, or just before an update. */
function narrowed(
  day: { readonly found: FoundDate; readonly evidence: Evidence },
  whose: string,
  published: Attested<EventDate>,
  updated: Attested<EventDate>,
): Attested<EventDate> | undefined {
  const month = published.status === "stated" ? published : undefined;
  const change = updated.status === "stated" ? updated : undefined;
  const support = month ?? change;
  const { partial } = day.found;
  if (support === undefined || partial.kind !== "calendar" || partial.day === undefined || partial.month === undefined)
    return undefined;
  const value = resolveDate(day.found, {
    text: "",
    referenceDay: change === undefined ? undefined : singleDay(change.value),
    within: month?.value,
    previous: undefined,
  });
  if (value.status !== "implied") return undefined;
  if (change !== undefined && value.date.earliest > change.value.latest) return undefined;
  if (month !== undefined && !within(value.date, month.value)) return undefined;
  const evidence: Passages = [day.evidence, ...support.evidence];
  const because = `${whose}\u202f; ${value.because}`;
  if (month === undefined) return implied(value.date, { because, evidence });
  return implied(value.date, { because, evidence, within: { value: month.value, evidence: month.evidence } });
}

/** An update without a publication bounds it; a header that says it came out later contradicts it. */
function fromUpdate(published: Attested<EventDate>, updated: Attested<EventDate>): Attested<EventDate> | undefined {
  const day = updated.status === "stated" ? singleDay(updated.value) : undefined;
  if (day === undefined || updated.status !== "stated") return undefined;
  const bound = eventDate(`${day}?`);
  if (published.status === "stated" && published.value.earliest > day) {
    return disputed([
      { value: published.value, evidence: published.evidence },
      { value: bound, evidence: updated.evidence },
    ]);
  }
  if (published.status !== "unknown") return undefined;
  return implied(bound, {
    because: "seule date du fichier\u00a0: l’article ne peut pas être postérieur à sa mise à jour",
    evidence: updated.evidence,
  });
}

function within(inner: EventDate, outer: EventDate): boolean {
  return outer.earliest <= inner.earliest && inner.latest <= outer.latest;
}
