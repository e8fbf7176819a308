import type { Noise } from "../domain/noise.ts";
import type { FoldedText } from "../domain/reading.ts";
import { remainder, type Span } from "../domain/span.ts";
import { NOISE_RULES } from "./noise/index.ts";
import { without, type Page } from "./page.ts";

/** Rule named for what is outside the body: the front matter, which the reader of files accepted. */
const FRONT_MATTER = "front-matter";

/** What a page is once every rule has run: its noise in places of the original, and the page without it. */
export interface SetAside {
  readonly noise: readonly Noise[];
  readonly page: Page;
}

/** Runs every rule in turn. The noise is sorted, never overlaps, and holds no empty passage. */
export function setAside(original: string, body: Span, folded: FoldedText, start: Page): SetAside {
  const outside = remainder({ start: 0, end: original.length }, [body]);
  const found: Noise[] = outside.map((place) => ({ ...place, kind: "residue", rule: FRONT_MATTER }));
  let page = start;
  for (const rule of NOISE_RULES) {
    if (rule.needs !== undefined && (rule.needs & page.clues) === 0) continue;
    const places = rule.find(page);
    if (places.length === 0) continue;
    for (const place of places) found.push({ ...folded.toOriginal(place), kind: rule.kind, rule: rule.id });
    page = without(page, places);
  }
  return { noise: apart(found), page };
}

/** In order, each beginning where the one before it ended at the earliest: a place that widened to a whole sequence may touch two. */
function apart(noise: readonly Noise[]): readonly Noise[] {
  const kept: Noise[] = [];
  let position = 0;
  for (const one of noise.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const start = Math.max(one.start, position);
    if (start >= one.end) continue;
    kept.push({ ...one, start });
    position = one.end;
  }
  return kept;
}
