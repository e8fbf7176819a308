/**
 * Strings that look alike and must not be mixed up. One maker each checks and throws, one guard asks.
 */

/** Last part of an article's address, minted once: `kim-revient-de-russie`. */
export type ArticleId = string & { readonly kind: "ArticleId" };
/** Last part of an event's address. */
export type EventId = string & { readonly kind: "EventId" };
/** Last part of a dossier's address. */
export type DossierId = string & { readonly kind: "DossierId" };
/** Path of a seed below the seeds folder, with `/` on every system: `2023/kim.txt`. */
export type SeedPath = string & { readonly kind: "SeedPath" };
/** Path of a published file below the output folder, with `/`, never with a leading one: `articles/kim/index.html`. */
export type Address = string & { readonly kind: "Address" };

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;

/** True for what may stand as one part of an address: small Latin letters, digits and single inner hyphens. */
export function isSlug(text: string): boolean {
  return SLUG.test(text);
}

export function articleId(text: string): ArticleId {
  return slug(text) as ArticleId;
}

export function eventId(text: string): EventId {
  return slug(text) as EventId;
}

export function dossierId(text: string): DossierId {
  return slug(text) as DossierId;
}

/** Throws RangeError on an empty or absolute path, a back slash, or a part that is empty, `.` or `..`. */
export function seedPath(text: string): SeedPath {
  if (!isInnerPath(text)) throw new RangeError(`not a path below the seeds folder: ${text}`);
  return text as SeedPath;
}

/** Throws RangeError on an empty or absolute path, a back slash, or a part that is empty, `.` or `..`. */
export function address(text: string): Address {
  if (!isInnerPath(text)) throw new RangeError(`not a path below the output folder: ${text}`);
  return text as Address;
}

function slug(text: string): string {
  if (!isSlug(text)) throw new RangeError(`not an address part: ${text}`);
  return text;
}

function isInnerPath(text: string): boolean {
  return (
    text !== "" && !text.includes("\\") && text.split("/").every((part) => part !== "" && part !== "." && part !== "..")
  );
}
