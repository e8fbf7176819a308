import type { ArticleId } from "../domain/names.ts";
import type { Defect } from "../domain/noise.ts";
import type { Reading } from "../domain/reading.ts";
import type { Seed } from "../domain/seed.ts";
import type { StageResult } from "../domain/stage.ts";
import { findDefects } from "./find-defects.ts";
import { foldText } from "./offset-map.ts";
import { pageOf } from "./page.ts";
import { paragraphsOf } from "./paragraphs.ts";
import { setAside } from "./set-aside.ts";

/**
 * A seed read as an article: what is not the article marked as noise, the rest cut in paragraphs, what is wrong in the
 * source marked as defects. Nothing is deleted or rewritten: text and noise together are the original, unit for unit.
 */
export function clean(seed: Seed, article: ArticleId): StageResult<Reading & { readonly defects: readonly Defect[] }> {
  const folded = foldText(seed.original);
  const start = pageOf(folded.text, folded.fromOriginal(seed.body));
  const { noise, page } = setAside(seed.original, seed.body, folded, start);
  return {
    value: {
      seed,
      original: { article, text: seed.original },
      folded,
      noise,
      paragraphs: paragraphsOf(seed.original, folded, page, noise),
      defects: findDefects(folded, page),
    },
    diagnostics: [],
  };
}
