import { DIAGNOSTICS } from "../../domain/diagnostic.ts";
import { VERSION_KINDS } from "../../domain/dispatch.ts";
import { NOISE_KINDS } from "../../domain/noise.ts";
import { SOURCE_ROLES } from "../../domain/source.ts";

type Schema = Readonly<Record<string, unknown>>;

const text: Schema = { type: "string" };
const place: Schema = { type: "integer", minimum: 0 };
const span = { start: place, end: place };
const day: Schema = { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}$" };
const slug: Schema = { type: "string", pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" };
const orNull = (schema: Schema): Schema => ({ anyOf: [schema, { type: "null" }] });
const list = (items: Schema, minItems = 0): Schema => ({ type: "array", items, minItems });
const ref = (name: string): Schema => ({ $ref: `#/$defs/${name}` });

/** An object with exactly these properties; those named in `optional` may be missing. */
function object(properties: Readonly<Record<string, Schema>>, optional: readonly string[] = []): Schema {
  return {
    type: "object",
    properties,
    required: Object.keys(properties).filter((name) => !optional.includes(name)),
    additionalProperties: false,
  };
}

/** The four ways in which the archive holds a value. */
function attested(value: Schema): Schema {
  const candidate = object({ value, evidence: list(ref("Evidence"), 1) });
  return {
    oneOf: [
      object({
        status: { const: "stated" },
        value,
        by: { enum: ["text", "editor"] },
        evidence: list(ref("Evidence"), 1),
      }),
      object(
        {
          status: { const: "implied" },
          value,
          because: { type: "string", minLength: 1 },
          // The name of a file implies a date, and is no passage.
          evidence: list(ref("Evidence")),
          within: candidate,
        },
        ["within"],
      ),
      object({ status: { const: "disputed" }, candidates: list(candidate, 2) }),
      object({ status: { const: "unknown" }, because: { type: "string", minLength: 1 } }),
    ],
  };
}

/** What the archivist wrote in archive.yaml: no passage of an article holds it. */
const decided = object({
  status: { const: "stated" },
  value: text,
  by: { const: "editor" },
  evidence: { type: "array", maxItems: 0 },
  setting: object({ file: { const: "archive.yaml" }, line: { type: "integer", minimum: 1 } }),
});

const evidence = {
  article: slug,
  ...span,
  quote: { type: "string", minLength: 1 },
  rule: { type: "string", minLength: 1 },
};

/** What the articles of an event or a dossier tell side by side. */
const comparison = {
  facts: list(
    object(
      {
        topic: text,
        statements: list(
          object(
            { ...evidence, value: text, side: { type: ["integer", "null"], minimum: 1 }, corrected: { const: true } },
            ["value", "side", "corrected"],
          ),
          1,
        ),
        agreement: { enum: ["agree", "differ", "single"] },
        upstream: text,
      },
      ["upstream"],
    ),
  ),
  quotations: list(object({ versions: list(ref("Evidence"), 2) })),
  names: list(
    object({ canonical: text, variants: list(object({ form: text, evidence: list(ref("Evidence"), 1) }), 1) }),
  ),
  people: list(ref("Named")),
  places: list(ref("Named")),
  dependence: list(ref("Dependence")),
};

/** JSON Schema (draft 2020-12) of what the archive publishes, one definition a kind of line. */
export const ARCHIVE_SCHEMA: Schema = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  title: "Recoupe archive",
  $defs: {
    Evidence: object(evidence),
    EventDate: object(
      {
        edtf: { type: "string", minLength: 4 },
        precision: { enum: ["day", "month", "year", "interval"] },
        earliest: day,
        latest: day,
        time: { type: "string", pattern: "^\\d{2}:\\d{2}$" },
        zone: text,
      },
      ["time", "zone"],
    ),
    AttestedText: attested(text),
    AttestedDate: attested(ref("EventDate")),
    GroupTitle: { oneOf: [ref("AttestedText"), decided] },
    Article: object({
      id: slug,
      url: { type: "string", pattern: "^articles/[a-z0-9-]+/$" },
      seed: object({ path: text, sha256: { type: "string", pattern: "^[0-9a-f]{64}$" }, bytes: place, encoding: text }),
      language: ref("AttestedText"),
      title: ref("AttestedText"),
      published: ref("AttestedDate"),
      updated: ref("AttestedDate"),
      sources: list(object({ name: text, canonical: text, role: { enum: SOURCE_ROLES }, evidence: ref("Evidence") })),
      quotes: list(
        object({
          ...span,
          text,
          speaker: ref("AttestedText"),
          truncated: { type: "boolean" },
          continues: { type: "boolean" },
        }),
      ),
      mentions: list(object({ date: ref("AttestedDate"), expression: ref("Evidence"), sentence: object(span) })),
      noise: list(object({ ...span, text, kind: { enum: NOISE_KINDS } })),
      defects: list(object({ ...span, text, kind: text, note: text })),
      text,
      event: orNull(slug),
      dossier: orNull(slug),
    }),
    Event: object({
      id: slug,
      url: { type: "string", pattern: "^evenements/[a-z0-9-]+/$" },
      title: ref("GroupTitle"),
      dossier: orNull(slug),
      articles: list(slug, 1),
      when: ref("AttestedDate"),
      formerly: list(slug),
      dispatches: list(
        object({
          because: { type: "string", minLength: 1 },
          versions: list(
            object({
              article: slug,
              kind: { enum: VERSION_KINDS },
              only: list(ref("Evidence")),
              without: list(ref("Evidence")),
              changed: list(object({ leading: ref("Evidence"), here: ref("Evidence") })),
            }),
            2,
          ),
        }),
      ),
      ...comparison,
    }),
    Dossier: object({
      id: slug,
      url: { type: "string", pattern: "^dossiers/[a-z0-9-]+/$" },
      title: ref("GroupTitle"),
      events: list(slug, 1),
      articles: list(slug, 1),
      chronicle: list(
        object({
          date: ref("AttestedDate"),
          statements: list(object({ ...evidence, announced: { const: true } }, ["announced"]), 1),
        }),
      ),
      ...comparison,
    }),
    Named: object({ name: text, evidence: list(ref("Evidence"), 2) }),
    Dependence: object({
      upstream: text,
      articles: list(object({ article: slug, evidence: list(ref("Evidence"), 1) }), 2),
    }),
    Diagnostic: object(
      {
        code: { enum: Object.keys(DIAGNOSTICS) },
        severity: { enum: ["error", "warning", "info"] },
        message: { type: "string", minLength: 1 },
        path: text,
        start: place,
        end: place,
      },
      ["path", "start", "end"],
    ),
  },
};
