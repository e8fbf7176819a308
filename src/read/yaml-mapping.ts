import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  parseDocument,
  Scalar,
  type Document,
  type ParsedNode,
  type YAMLMap,
} from "yaml";
import { trimmed, type Span } from "../domain/span.ts";
import { isTooDeep } from "./yaml-depth.ts";
import { yamlTrouble } from "./yaml-trouble.ts";

/**
 * A value of a mapping. `at` is where it stands in the text: a quoted value without its quotes, a block without its
 * header.
 */
export type YamlValue =
  | { readonly kind: "text"; readonly text: string; readonly at: Span }
  | { readonly kind: "empty"; readonly at: Span }
  | { readonly kind: "list"; readonly items: readonly YamlValue[]; readonly at: Span }
  | { readonly kind: "mapping"; readonly entries: readonly YamlEntry[]; readonly at: Span }
  | { readonly kind: "other"; readonly at: Span };

/** One key of a mapping and where it stands. */
export interface YamlEntry {
  readonly key: string;
  readonly at: Span;
  readonly value: YamlValue;
}

/**
 * What a YAML text is. `because` is French and completes « ce n’est pas du YAML lisible : … »; `at` is a place in the
 * text.
 */
export type YamlReading =
  | { readonly kind: "mapping"; readonly entries: readonly YamlEntry[] }
  | { readonly kind: "empty" }
  | { readonly kind: "invalid"; readonly because: string; readonly at: number };

/**
 * The keys and values of a YAML text, in its order, every scalar as the string that was typed (failsafe schema, YAML
 * 1.2): « date: 2023-09-19 » gives "2023-09-19", « no » gives "no". Nothing is run, made into an object or expanded: a
 * key named `__proto__` is a string among others, an alias is followed once, a value with a tag is `other`. Never
 * throws.
 */
export function readYamlMapping(text: string): YamlReading {
  if (isTooDeep(text))
    return { kind: "invalid", because: "il imbrique trop de crochets, de tirets ou de retraits", at: 0 };
  const parsed = parse(text);
  if (parsed === undefined) return { kind: "invalid", because: "l’analyse n’aboutit pas", at: 0 };
  const [error] = parsed.errors;
  if (error !== undefined) return { kind: "invalid", because: yamlTrouble(error.code), at: error.pos[0] };
  if (parsed.contents === null) return { kind: "empty" };
  if (!isMap(parsed.contents)) {
    if (isScalar(parsed.contents) && parsed.contents.value === "") return { kind: "empty" };
    return { kind: "invalid", because: "il ne contient pas de lignes « clé: valeur »", at: parsed.contents.range[0] };
  }
  const entries = entriesOf(parsed.contents, parsed, text);
  return "wrongKey" in entries
    ? { kind: "invalid", because: "une de ses clés n’est pas un mot", at: entries.wrongKey }
    : { kind: "mapping", entries };
}

/** The lines of a mapping; or the place of a key that is no word. */
function entriesOf(
  map: YAMLMap.Parsed,
  parsed: Document.Parsed,
  text: string,
): readonly YamlEntry[] | { readonly wrongKey: number } {
  const entries: YamlEntry[] = [];
  for (const { key, value } of map.items) {
    if (!isScalar(key) || typeof key.value !== "string") return { wrongKey: key.range[0] };
    const at = { start: key.range[0], end: key.range[1] };
    entries.push({
      key: key.value,
      at,
      value: value === null ? { kind: "empty", at } : yamlValue(value, parsed, text),
    });
  }
  return entries;
}

/**
 * yaml catches a text that exhausts the stack and reports it as an error; whatever else it throws, the text is not
 * readable.
 */
function parse(text: string): Document.Parsed | undefined {
  try {
    return parseDocument(text, {
      schema: "failsafe",
      version: "1.2",
      resolveKnownTags: false,
      merge: false,
      uniqueKeys: true,
      prettyErrors: false,
      // "silent" would also keep silent about a second document in the text.
      logLevel: "error",
    });
  } catch {
    return undefined;
  }
}

function yamlValue(node: ParsedNode, parsed: Document.Parsed, text: string): YamlValue {
  const at = { start: node.range[0], end: node.range[1] };
  if (isAlias(node)) {
    const anchored = node.resolve(parsed);
    return isScalar(anchored) && anchored.range
      ? scalarValue(anchored, { start: anchored.range[0], end: anchored.range[1] }, text)
      : { kind: "other", at };
  }
  if (isSeq(node)) {
    return { kind: "list", at, items: node.items.map((item) => yamlValue(item, parsed, text)) };
  }
  if (isMap(node) && node.tag === undefined) {
    const entries = entriesOf(node, parsed, text);
    return "wrongKey" in entries ? { kind: "other", at } : { kind: "mapping", entries, at };
  }
  return isScalar(node) ? scalarValue(node, at, text) : { kind: "other", at };
}

const STRING_TAG = "tag:yaml.org,2002:str";
const NOTHING = new Set(["", "~", "null", "Null", "NULL"]);

function scalarValue(node: Scalar, at: Span, text: string): YamlValue {
  if (typeof node.value !== "string" || (node.tag !== undefined && node.tag !== STRING_TAG))
    return { kind: "other", at };
  switch (node.type) {
    case Scalar.QUOTE_SINGLE:
    case Scalar.QUOTE_DOUBLE:
      return { kind: "text", text: node.value, at: { start: at.start + 1, end: at.end - 1 } };
    case Scalar.BLOCK_FOLDED:
    case Scalar.BLOCK_LITERAL: {
      const header = text.indexOf("\n", at.start);
      const inner = trimmed(text, { start: header < 0 || header > at.end ? at.end : header, end: at.end });
      return { kind: "text", text: node.value, at: inner };
    }
    default:
      return NOTHING.has(node.value) ? { kind: "empty", at } : { kind: "text", text: node.value, at };
  }
}
