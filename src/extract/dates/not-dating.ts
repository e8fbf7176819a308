import { passagesOf, settled, type Attested } from "../../domain/attested.ts";
import { lengthInDays, type EventDate } from "../../domain/edtf-date.ts";
import { evidenceAt, type Evidence } from "../../domain/evidence.ts";
import type { DatedMention } from "../../domain/article.ts";
import type { Noise, NoiseKind } from "../../domain/noise.ts";
import type { Reading } from "../../domain/reading.ts";
import { rejected, type Rejected, type RejectedText } from "../../domain/rejected.ts";
import { overlaps, slice } from "../../domain/span.ts";
import { frenchDay } from "../../lexicon/fr/date-labels.ts";
import { fileNameDate } from "./file-name-date.ts";
import { findDates, type FoundDate } from "./find-dates.ts";

/** What an article is known to be dated by, and all in it that might have been. */
export interface DatedReading extends Pick<Reading, "original" | "folded" | "noise" | "paragraphs"> {
  readonly path: string;
  readonly published: Attested<EventDate>;
  readonly updated: Attested<EventDate>;
  readonly mentions: readonly DatedMention[];
}

const BODY = "dite dans le corps\u00a0: elle dit quand une chose est arrivée, pas quand l’article a été écrit";
const UNPLACED = "dite dans le corps\u00a0: elle dit quand une chose arrive, pas quand l’article a été écrit";
const PLANNED = "dite dans le corps\u00a0: elle annonce ce qui doit arriver, pas quand l’article a été écrit";
const ALONE = "presque seule sur sa ligne\u00a0: peut-être la date de l’article, mais rien ne l’assure";
const UPDATE = "mise à jour\u00a0: elle dit quand l’article a été changé, pas quand il a paru";
const PUBLICATION = "publication\u00a0: elle dit quand l’article a paru, pas quand il a été changé";
const EDITOR = "l’archiviste a fixé la date\u00a0: son mot l’emporte sur celui du fichier";
const RIGHTS = "année des droits\u00a0: celle du site, pas de l’article";
const STAMP_ELSEWHERE = "tampon d’un autre article, dont le lien est au-dessus";
const STAMP_PARTIAL = "tampon incomplet\u00a0: il lui manque le jour, le mois ou l’année, et rien ne les donne";

/** Dates that are not the article's own, for its publication: of its update, of what was set aside, of the file's name, of its body. */
export function notPublication(read: DatedReading): readonly Rejected[] {
  const own = passagesOf(read.published);
  const updates = passagesOf(read.updated).filter((passage) => !own.some((one) => isSame(one, passage)));
  return [
    ...updates.map((passage) => rejected([passage], UPDATE)),
    ...inWhatIsSetAside(read, [...own, ...updates]),
    ...inFileName(read),
    ...inBody(read),
  ];
}

/** For an update that is unknown: the stamp of the publication. */
export function notUpdate({ published, updated, original, noise }: DatedReading): readonly Rejected[] {
  if (updated.status !== "unknown" || published.status !== "stated" || published.by === "editor") return [];
  return published.evidence
    .filter((passage) => passage.article === original.article && noise.some((one) => overlaps(one, passage)))
    .map((passage) => rejected([passage], PUBLICATION));
}

/** Expressions that say a date by themselves, as a stamp does: « lundi » and « hier » could date nothing. */
function inBody(read: DatedReading): readonly Rejected[] {
  const { mentions, published, noise } = read;
  const written = settled(published);
  return mentions
    .filter(({ date, expression }) => saysADay(date, expression) && !noise.some((one) => overlaps(one, expression)))
    .filter(({ expression }) => !passagesOf(published).some((one) => isSame(one, expression)))
    .map(({ date, expression }) => {
      const said = settled(date);
      if (isAlone(read, expression)) return rejected([expression], ALONE);
      if (written === undefined || said === undefined) return rejected([expression], UNPLACED);
      if (said.earliest > written.latest) return rejected([expression], PLANNED);
      return rejected([expression], said.latest <= written.earliest ? BODY : UNPLACED);
    });
}

/** Code units beside a date on a line that is little else. */
const BESIDE = 60;

/** « 14 mars 2022 à 18 h 05 | Le Courrier »: a line that ends like no sentence. */
function isAlone({ original, paragraphs }: DatedReading, { start, end }: Evidence): boolean {
  const line = paragraphs.find((one) => one.start <= start && end <= one.end);
  return (
    line !== undefined &&
    line.end - line.start <= end - start + BESIDE &&
    !/[.!?…»”"]$/u.test(slice(original.text, line))
  );
}

/** Days in the longest month: a stamp states nothing wider. */
const MONTH_DAYS = 31;

function saysADay(date: Attested<EventDate>, { quote }: Evidence): boolean {
  if (date.status === "disputed") return true;
  if (date.status === "stated") return lengthInDays(date.value) <= MONTH_DAYS;
  return /\d\s?\p{L}{3}|\d\/\d/u.test(quote);
}

function inWhatIsSetAside(read: DatedReading, taken: readonly Evidence[]): readonly Rejected[] {
  const { original, folded, published } = read;
  return read.noise
    .filter((noise) => noise.rule !== "front-matter")
    .flatMap((noise): readonly Rejected[] => {
      const at = folded.fromOriginal(noise);
      const text = folded.text.slice(at.start, at.end);
      const stamp = noise.kind === "date-header" || noise.kind === "update-line";
      const found = findDates(text).filter((one) => stamp || /\d/u.test(text.slice(one.start, one.end)));
      const years = found.length === 0 ? yearsOfRights(text) : [];
      return [...found.map((one) => ({ ...one, because: reasonOf(noise, one, published) })), ...years]
        .map(({ start, end, rule, because }) => {
          const place = folded.toOriginal({ start: at.start + start, end: at.start + end });
          return { passage: evidenceAt(original, place, rule), because };
        })
        .filter(({ passage }) => !taken.some((one) => one.article === passage.article && overlaps(one, passage)))
        .map(({ passage, because }) => rejected([passage], because));
    });
}

const SET_ASIDE: Readonly<Record<NoiseKind, string>> = {
  caption: "dans une légende\u00a0: elle date l’image",
  teaser: "dans l’accroche d’un autre article",
  "related-link": "dans un lien vers un autre article",
  "title-line": "dans le titre\u00a0: elle dit quand une chose arrive, pas quand l’article a été écrit",
  "date-header": STAMP_PARTIAL,
  "update-line": STAMP_PARTIAL,
  shortcode: "dans un code de mise en page",
  advertising: "dans une publicité",
  residue: "dans ce qui entoure l’article",
};

function reasonOf(noise: Noise, { partial }: FoundDate, published: Attested<EventDate>): string {
  const byEditor = published.status === "stated" && published.by === "editor";
  if (noise.kind !== "date-header" && noise.kind !== "update-line") return SET_ASIDE[noise.kind];
  if (byEditor) return EDITOR;
  const full = partial.kind === "calendar" && partial.year !== undefined && partial.month !== undefined;
  return full ? STAMP_ELSEWHERE : SET_ASIDE[noise.kind];
}

/** « © Le Courrier 2021 »: a year that no rule reads as a date. */
function yearsOfRights(
  text: string,
): readonly { readonly start: number; readonly end: number; readonly rule: string; readonly because: string }[] {
  if (!/©|\([cC]\)|copyright|droits/iu.test(text)) return [];
  return [...text.matchAll(/(?<![\p{L}\p{N}])(?:19|20)\d{2}(?![\p{L}\p{N}])/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    rule: "not-dating/rights",
    because: RIGHTS,
  }));
}

/** « 2023-09-19-kim.txt », where something else dates the article. */
function inFileName({ path, published }: DatedReading): readonly RejectedText[] {
  const [named, date] = [fileNameDate(path), settled(published)];
  if (named === undefined || (published.status === "implied" && published.because === named.because)) return [];
  const { earliest } = named.value;
  const agrees = date !== undefined && date.earliest <= earliest && earliest <= date.latest;
  const because =
    "le nom du fichier ne date l’article que si rien d’autre ne le fait" +
    (agrees ? "\u202f; il s’accorde avec la date retenue" : `\u202f; il dit le ${frenchDay(earliest)}`);
  return [{ kind: "text", text: path.split("/").at(-1) ?? path, place: "nom du fichier", because }];
}

function isSame(one: Evidence, other: Evidence): boolean {
  return one.article === other.article && overlaps(one, other);
}
