import { byKey } from "../../domain/by-key.ts";
import type { Proof } from "./links.ts";
import { MOST_FROM_PHRASES } from "./same-telling.ts";
import type { Telling } from "./telling.ts";
import { leastLikeness } from "./thresholds.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** The days that are known in a group, to be asked for those that a telling may share. */
export interface ProofBook {
  /** All that some other article proves and that could be like enough to this telling; never leaves out one that is. */
  candidatesFor(telling: Telling): ReadonlySet<Proof>;
  /** The proofs of one article, in order. */
  of(article: string): readonly Proof[];
}

/** Terms that prove less than this are held by nearly everybody in a large group: not worth looking up. */
const LEAST_WEIGHT = 0.1;

/** Indexes proofs by their terms, so that a group of hundreds is not held pair against pair. */
export function proofBook(proofs: readonly Proof[], vocabulary: Vocabulary): ProofBook {
  const places = new Map<string, { readonly at: number; readonly near: number }[]>();
  for (const [at, { telling }] of proofs.entries()) {
    for (const [term, near] of telling.nearness) {
      const known = places.get(term);
      if (known === undefined) places.set(term, [{ at, near }]);
      else known.push({ at, near });
    }
  }
  const byArticle = byKey(proofs, ({ telling }) => telling.article.id as string);
  const sums = new Float64Array(proofs.length);
  return {
    of: (article) => byArticle.get(article) ?? [],
    candidatesFor: (telling) => {
      const touched: number[] = [];
      let unseen = 0;
      for (const [term, near] of telling.nearness) {
        const weight = vocabulary.weight(term);
        if (weight < LEAST_WEIGHT) {
          unseen += weight * near;
          continue;
        }
        for (const place of places.get(term) ?? []) {
          if (sums[place.at] === 0) touched.push(place.at);
          sums[place.at] = (sums[place.at] ?? 0) + weight * near * place.near;
        }
      }
      const found = new Set<Proof>();
      for (const at of touched) {
        const proof = proofs[at];
        const most = (sums[at] ?? 0) + unseen + MOST_FROM_PHRASES;
        sums[at] = 0;
        if (proof === undefined || proof.telling.article.id === telling.article.id) continue;
        if (most >= leastLikeness(telling, proof.telling, "date")) found.add(proof);
      }
      return found;
    },
  };
}
