import { settled } from "../../domain/attested.ts";
import type { Dossier } from "../../domain/dossier.ts";
import type { Event } from "../../domain/event.ts";
import type { Address } from "../../domain/names.ts";
import { found, type PageContext } from "../context.ts";
import { oneLine } from "../one-line.ts";
import { referenceDate } from "../references/reference.ts";
import { groupTitle } from "../slices.ts";
import { articleAddress, dossierAddress, eventAddress } from "../urls.ts";
import { idOf, type Thing } from "./thing.ts";

/** Parts named in a page's head; a larger collection tells its size alone, and each part names the collection. */
const PARTS_NAMED = 100;

/** An event as a schema.org Collection of what is told of it; when it happened is EDTF, with its `?` where that is implied or in doubt. */
export function eventThing(event: Event, summary: string, context: PageContext): Thing {
  const when = settled(event.when);
  const dossier = event.dossier === null ? undefined : found(context.dossiers, event.dossier);
  return {
    ...collection(event, eventAddress(event.id), summary, context),
    temporalCoverage: when === undefined ? undefined : referenceDate(when, event.when.status === "stated").edtf,
    isPartOf: dossier === undefined ? undefined : { "@id": idOf(dossierAddress(dossier.id), context) },
    ...parts(event.articles.map(articleAddress), context),
  };
}

/** A dossier as a schema.org Collection of its events. */
export function dossierThing(dossier: Dossier, summary: string, context: PageContext): Thing {
  return {
    ...collection(dossier, dossierAddress(dossier.id), summary, context),
    ...parts(dossier.events.map(eventAddress), context),
  };
}

function collection(group: Event | Dossier, at: Address, summary: string, context: PageContext): Thing {
  return {
    "@type": ["Collection", "ArchiveComponent"],
    "@id": idOf(at, context),
    name: oneLine(groupTitle(group.title, context).text),
    description: oneLine(summary),
    inLanguage: "fr",
  };
}

function parts(addresses: readonly Address[], context: PageContext): Readonly<Record<string, unknown>> {
  return {
    collectionSize: addresses.length,
    hasPart: addresses.length > PARTS_NAMED ? undefined : addresses.map((part) => ({ "@id": idOf(part, context) })),
  };
}
