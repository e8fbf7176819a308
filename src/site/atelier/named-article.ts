import type { PlacedArticle } from "../../domain/article.ts";
import { articleAddress, publicPath } from "../urls.ts";

/**
 * How archive.yaml names an article: its path where that is plain to read and to type, else its address, which is plain always. Both stand for
 * this article and no other.
 */
export function nameFor({ id, seed }: PlacedArticle): string {
  return PLAIN.test(seed.path) && seed.path.normalize("NFC") === seed.path ? seed.path : publicPath(articleAddress(id));
}

const PLAIN = /^(?!seeds\/)[\p{L}\p{N}](?:[\p{L}\p{N}_./-]| (?=[\p{L}\p{N}]))*$/u;
