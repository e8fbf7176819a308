import { articleId, seedPath } from "../../src/domain/names.ts";
import type { Seed } from "../../src/domain/seed.ts";

/** A seed made of a text; its first `frontMatter` units are before the body. */
export function seedOf(original: string, frontMatter = 0): Seed {
  return {
    path: seedPath("essai.txt"),
    sha256: "0".repeat(64),
    bytes: original.length,
    encoding: "utf-8",
    original,
    body: { start: frontMatter, end: original.length },
    editor: {},
  };
}

export const ESSAI = articleId("essai");
