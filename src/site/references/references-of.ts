import type { PlacedArticle } from "../../domain/article.ts";
import { settled, type Attested } from "../../domain/attested.ts";
import type { Dossier } from "../../domain/dossier.ts";
import type { EventDate } from "../../domain/edtf-date.ts";
import type { Event } from "../../domain/event.ts";
import { by } from "../../domain/order.ts";
import type { Address } from "../../domain/names.ts";
import type { SourceRole } from "../../domain/source.ts";
import type { SiteContext } from "../context.ts";
import { dateLabel } from "../french-dates.ts";
import { count } from "../french-labels.ts";
import { articleTitle, groupTitle } from "../slices.ts";
import { absoluteUrl, articleAddress, dossierAddress, eventAddress, publicPath } from "../urls.ts";
import type { SliceView } from "../views.ts";
import { isWebAddress } from "../web-address.ts";
import { oneLine } from "../one-line.ts";
import { referenceDate, type Reference } from "./reference.ts";

/** An article for a reference manager. Its date is that of its writing, never that of an update, which a note gives. */
export function articleReference(article: PlacedArticle, site: SiteContext): Reference {
  const written = settled(article.published);
  const dossier = article.dossier === null ? undefined : site.dossiers.get(article.dossier);
  return {
    ...standing("article", article.id, articleAddress(article.id), site),
    title: settled(article.title) === undefined ? "[Sans titre]" : titleText(articleTitle(article)),
    authors: namesInRole(article, "author"),
    publishers: namesInRole(article, "publisher"),
    date: written === undefined ? null : referenceDate(written, article.published.status === "stated"),
    language: settled(article.language) ?? null,
    notes: [
      ...placeNotes(articleAddress(article.id), site),
      ...(article.title.status === "stated" ? [] : ["Titre déduit\u00A0: l’article n’en indique pas."]),
      ...dateNotes("Écrit", article.published),
      ...(article.updated.status === "unknown" ? [] : dateNotes("Mis à jour", article.updated)),
      ...(dossier === undefined || article.piece === null
        ? []
        : [`Pièce ${article.piece} du dossier «\u202F${titleText(groupTitle(dossier.title, site))}\u202F».`]),
      `Original\u00A0: SHA-256 ${article.seed.sha256}.`,
      ...(article.editorUrl === undefined || !isWebAddress(article.editorUrl.value)
        ? []
        : [`Page d’origine, selon l’archiviste\u00A0: ${oneLine(article.editorUrl.value)}`]),
    ],
  };
}

/** An event for a reference manager, dated by when it happened. */
export function eventReference(event: Event, site: SiteContext): Reference {
  const when = settled(event.when);
  return {
    ...groupReference("event", event, eventAddress(event.id), site),
    date: when === undefined ? null : referenceDate(when, event.when.status === "stated"),
    notes: [
      ...groupNotes("Événement", event),
      ...placeNotes(eventAddress(event.id), site),
      ...dateNotes("Jour des faits", event.when),
    ],
  };
}

/** A dossier for a reference manager. It has no one date. */
export function dossierReference(dossier: Dossier, site: SiteContext): Reference {
  return {
    ...groupReference("dossier", dossier, dossierAddress(dossier.id), site),
    notes: [...groupNotes("Dossier", dossier), ...placeNotes(dossierAddress(dossier.id), site)],
  };
}

/** What is told of an article, an event or a dossier that is no more: that it is gone. */
export function withdrawnReference(title: string, id: string, at: Address, site: SiteContext): Reference {
  const notes = ["Ce qui se trouvait à cette adresse n’est plus dans l’archive, qui ne dit ni quand ni pourquoi."];
  return { ...standing("withdrawn", id, at, site), title, notes };
}

function standing(kind: Reference["kind"], id: string, at: Address, { archive }: SiteContext): Reference {
  return {
    key: `${KEY_WORDS[kind]}-${id}`,
    kind,
    title: "",
    authors: [],
    publishers: [],
    date: null,
    language: kind === "event" || kind === "dossier" ? "fr" : null,
    archive: oneLine(archive.settings.title),
    path: publicPath(at),
    url: absoluteUrl(at, archive.settings.url),
    notes: [],
  };
}

const KEY_WORDS = {
  article: "article",
  event: "evenement",
  dossier: "dossier",
  withdrawn: "retire",
} as const satisfies Readonly<Record<Reference["kind"], string>>;

function groupReference(kind: "event" | "dossier", group: Event | Dossier, at: Address, site: SiteContext): Reference {
  return { ...standing(kind, group.id, at, site), title: titleText(groupTitle(group.title, site)) };
}

function groupNotes(name: string, { title, articles }: Event | Dossier): readonly string[] {
  const given = title.status === "stated" ? "intitulé de l’archiviste" : "intitulé déduit";
  return [`${name} d’après ${count(articles.length, "article")}, ${given}.`];
}

/** Where it stands in the archive, when no address says so: « Recoupe, articles/pont-rouvre/. » */
function placeNotes(at: Address, { archive: { settings } }: SiteContext): readonly string[] {
  return settings.url === undefined ? [`${oneLine(settings.title)}, ${publicPath(at)}.`] : [];
}

/** « Écrit : 17 septembre 2023 ? (déduit). »; nothing for a plain stated date, which the reference itself gives. */
function dateNotes(label: string, date: Attested<EventDate>): readonly string[] {
  switch (date.status) {
    case "stated":
      return label === "Mis à jour" || referenceDate(date.value, true).parts === null
        ? [`${label}\u00A0: ${dateLabel(date.value)}.`]
        : [];
    case "implied":
      return [`${label}\u00A0: ${dateLabel(date.value)} (date déduite, EDTF ${date.value.edtf}).`];
    case "disputed":
      return [
        `${label}\u00A0: ${date.candidates.map(({ value }) => dateLabel(value)).join(" ≠ ")} (dates divergentes).`,
      ];
    case "unknown":
      return [`${label}\u00A0: date inconnue.`];
  }
}

/** The names in a role as the archive files them, in order of appearance, without repeats, each on one line. */
export function namesInRole(article: PlacedArticle, role: SourceRole): readonly string[] {
  const sources = article.sources
    .filter((source) => source.role === role)
    .toSorted(by((source) => source.evidence.start));
  return [...new Set(sources.map((source) => oneLine(source.canonical)))].filter((name) => name !== "");
}

function titleText({ text, cut }: SliceView): string {
  const line = oneLine(text);
  return cut && !line.endsWith("[…]") ? `${line} […]` : line;
}
