import { articleId, dossierId, eventId, type Address } from "../../domain/names.ts";
import { found, type SiteContext } from "../context.ts";
import { addressOfPath, citationAddress } from "../urls.ts";
import { REFERENCE_FORMATS } from "./index.ts";
import type { Reference } from "./reference.ts";
import { articleReference, dossierReference, eventReference, withdrawnReference } from "./references-of.ts";

/** A file of the site, made when it is asked for. */
interface ReferenceFile {
  readonly address: Address;
  readonly content: () => string;
}

/**
 * The references of every article, event and dossier, each in every format, beside its page. Where one is no more, the file stays: it gives what took
 * its place, and for a withdrawn article says so.
 */
export function referenceFiles(site: SiteContext): readonly ReferenceFile[] {
  const { articles, events, dossiers, redirects } = site.archive;
  return [
    ...articles.flatMap((article) => filesAt(`articles/${article.id}/`, () => articleReference(article, site))),
    ...events.flatMap((event) => filesAt(`evenements/${event.id}/`, () => eventReference(event, site))),
    ...dossiers.flatMap((dossier) => filesAt(`dossiers/${dossier.id}/`, () => dossierReference(dossier, site))),
    ...redirects.flatMap(({ from, to }) => filesAt(from, () => movedReference(from, to, site))),
  ];
}

function filesAt(path: string, reference: () => Reference): readonly ReferenceFile[] {
  return REFERENCE_FORMATS.map(({ extension, write }) => ({
    address: citationAddress(addressOfPath(path), extension),
    content: () => write(reference()),
  }));
}

function movedReference(from: string, to: string, site: SiteContext): Reference {
  const [folder, id = ""] = from.split("/");
  const gone = (title: string) => withdrawnReference(title, id, addressOfPath(from), site);
  if (folder === "articles") return gone("Article retiré de l’archive");
  const [target, targetId = ""] = to.split("/");
  switch (target) {
    case "articles":
      return articleReference(found(site.articles, articleId(targetId)), site);
    case "evenements":
      return eventReference(found(site.events, eventId(targetId)), site);
    case "dossiers":
      return dossierReference(found(site.dossiers, dossierId(targetId)), site);
    default:
      return gone(`${folder === "evenements" ? "Événement" : "Dossier"} retiré de l’archive`);
  }
}
