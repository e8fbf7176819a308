import { isSlug } from "./names.ts";
import { plainLetters } from "./plain-letters.ts";

/**
 * A text as the last part of an address: « L’Œuvre d’Aït-Ali : 2e partie ! » gives `l-oeuvre-d-ait-ali-2e-partie`. At most
 * `SLUG_UNITS` units, cut between words. What leaves nothing (« 東京 », « … ») gives the fallback, which must itself be a
 * slug: throws RangeError otherwise. A name that Windows keeps for itself (`con`, `nul`, `com1`) gets `-x` added.
 */
export function slugOf(text: string, fallback: string): string {
  if (!isSlug(fallback)) throw new RangeError(`not an address part: ${fallback}`);
  const parts = plainLetters(text.normalize("NFKD"))
    .split(/[^a-z0-9]+/u)
    .filter((part) => part !== "");
  const slug = cutBetween(parts);
  return withoutDevice(slug === "" ? fallback : slug);
}

/** Longest slug: a path of a few of them stays short enough for every system. */
export const SLUG_UNITS = 60;

const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/u;

/** A first word longer than the limit is cut inside, for want of a better place. */
function cutBetween(parts: readonly string[]): string {
  const [first, ...rest] = parts;
  if (first === undefined) return "";
  let slug = first.slice(0, SLUG_UNITS);
  for (const part of rest) {
    if (slug.length + 1 + part.length > SLUG_UNITS) break;
    slug = `${slug}-${part}`;
  }
  return slug;
}

function withoutDevice(slug: string): string {
  return DEVICE.test(slug) ? `${slug}-x` : slug;
}
