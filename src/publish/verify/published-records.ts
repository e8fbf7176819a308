/** What a published line tells of the original behind an article. */
export interface Original {
  readonly id: string;
  readonly encoding: string;
  readonly sha256: string;
}

/** A passage as it is published. */
export interface PublishedEvidence {
  readonly article: string;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The original an `Article` line names, or undefined when the line is no article. */
export function originalOf(record: unknown): Original | undefined {
  if (!isRecord(record) || !isRecord(record["seed"])) return undefined;
  const { encoding, sha256 } = record["seed"];
  return { id: String(record["id"]), encoding: String(encoding), sha256: String(sha256) };
}

/** Every passage anywhere inside a published line. */
export function* evidenceIn(value: unknown): Iterable<PublishedEvidence> {
  if (Array.isArray(value)) {
    for (const item of value) yield* evidenceIn(item);
    return;
  }
  if (!isRecord(value)) return;
  const { article, start, end, quote } = value;
  if (
    typeof article === "string" &&
    typeof start === "number" &&
    typeof end === "number" &&
    typeof quote === "string"
  ) {
    yield { article, start, end, quote };
    return;
  }
  for (const item of Object.values(value)) yield* evidenceIn(item);
}
