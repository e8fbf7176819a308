import type { Span } from "../src/domain/span.ts";

/** What a JSON object holds under a key; undefined when it holds nothing there or is no object. */
export function field(value: unknown, key: string): unknown {
  return isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

/** The entries of a JSON object, in the order of the file. Throws TypeError on anything else. */
export function entriesOf(value: unknown): readonly (readonly [key: string, value: unknown])[] {
  if (!isRecord(value)) throw new TypeError(`not an object: ${shown(value)}`);
  return Object.entries(value);
}

/** The items of a JSON array; none where there is no value. Throws TypeError on anything else. */
export function itemsOf(value: unknown): readonly unknown[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) throw new TypeError(`not an array: ${shown(value)}`);
  return value;
}

/** A string. Throws TypeError on anything else. */
export function textOf(value: unknown): string {
  if (typeof value !== "string") throw new TypeError(`not a string: ${shown(value)}`);
  return value;
}

/** A string, or null where the file says null or nothing. Throws TypeError on anything else. */
export function textOrNull(value: unknown): string | null {
  return value === undefined || value === null ? null : textOf(value);
}

/** `start` and `end` of an object. Throws TypeError where one of them is no number. */
export function spanOf(value: unknown): Span {
  const start = field(value, "start");
  const end = field(value, "end");
  if (typeof start !== "number" || typeof end !== "number") throw new TypeError(`not a span: ${shown(value)}`);
  return { start, end };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function shown(value: unknown): string {
  return (JSON.stringify(value) ?? "nothing").slice(0, 120);
}
