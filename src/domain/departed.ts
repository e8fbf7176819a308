import type { ArticleId } from "./names.ts";

/** An article that had a letter here and stands here no more: who cited « pièce C » is told where it went. */
export interface Departed {
  readonly piece: string;
  readonly article: ArticleId;
}
