import { articleId, isSlug, type ArticleId } from "../domain/names.ts";

/** True for a JSON object. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** True for what may be the last part of an address. */
export function isId(value: unknown): value is string {
  return typeof value === "string" && isSlug(value);
}

/** The same, or null. */
export function isIdOrNull(value: unknown): value is string | null {
  return value === null || isId(value);
}

/** A list of articles' ids, or undefined when it is none. */
export function articleIds(value: unknown): readonly ArticleId[] | undefined {
  return Array.isArray(value) && value.every(isId) ? value.map(articleId) : undefined;
}
