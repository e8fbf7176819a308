/**
 * The part of the vocabulary of schema.org that the archive uses: each class with its own and inherited properties and what they may hold.
 * Source: https://schema.org, each line compared with the types of schema-dts 2.1.0. One range is wider here: an author may be a
 * plain name, since « we expect that often, where we expect a property value of type Person, Place, Organization […], we will get a text string »
 * (https://schema.org/docs/datamodel.html).
 */
/** A data type, or the name of a class. */
type Range = string;

const THING: Readonly<Record<string, readonly Range[]>> = { name: ["text"], description: ["text"], url: ["url"] };

const CREATIVE_WORK: Readonly<Record<string, readonly Range[]>> = {
  ...THING,
  headline: ["text"],
  inLanguage: ["text"],
  author: ["text"],
  publisher: ["Organization"],
  datePublished: ["date"],
  dateModified: ["date"],
  isPartOf: ["CreativeWork", "url"],
  hasPart: ["CreativeWork"],
  archivedAt: ["url"],
  isBasedOn: ["CreativeWork", "url"],
  temporalCoverage: ["text"],
  license: ["CreativeWork", "url"],
  isAccessibleForFree: ["boolean"],
  mainEntity: ["Thing"],
};

export const VOCABULARY: Readonly<Record<string, Readonly<Record<string, readonly Range[]>>>> = {
  WebSite: CREATIVE_WORK,
  WebPage: { ...CREATIVE_WORK, breadcrumb: ["BreadcrumbList"] },
  BreadcrumbList: { ...THING, itemListElement: ["ListItem"] },
  ListItem: { ...THING, position: ["integer"], item: ["Thing"] },
  NewsArticle: CREATIVE_WORK,
  ArchiveComponent: { ...CREATIVE_WORK, itemLocation: ["text"] },
  Collection: { ...CREATIVE_WORK, collectionSize: ["integer"] },
  CreativeWork: CREATIVE_WORK,
  MediaObject: {
    ...CREATIVE_WORK,
    contentUrl: ["url"],
    contentSize: ["text"],
    encodingFormat: ["text", "url"],
    sha256: ["text"],
  },
  DataCatalog: { ...CREATIVE_WORK, dataset: ["Dataset"] },
  Dataset: { ...CREATIVE_WORK, distribution: ["DataDownload"] },
  DataDownload: { ...CREATIVE_WORK, contentUrl: ["url"], contentSize: ["text"], encodingFormat: ["text", "url"] },
  Organization: THING,
};

/** Everything but these is a CreativeWork. */
const NO_WORK: ReadonlySet<string> = new Set(["BreadcrumbList", "ListItem", "Organization"]);

/** What a value has against the vocabulary, in words; nothing where it holds. */
export function faultsOf(value: unknown, path = "@graph"): readonly string[] {
  if (!isObject(value)) return [`${path} is no object`];
  const types = [value["@type"]].flat().map(String);
  if (value["@type"] === undefined) return Object.keys(value).join() === "@id" ? [] : [`${path} has no type`];
  return types
    .filter((type) => VOCABULARY[type] === undefined)
    .map((type) => `${path}: no class ${type}`)
    .concat(
      Object.keys(value).flatMap((name) => (name.startsWith("@") ? [] : propertyFaults(value, types, name, path))),
    );
}

function propertyFaults(
  value: Readonly<Record<string, unknown>>,
  types: readonly string[],
  name: string,
  path: string,
): readonly string[] {
  const ranges = types.flatMap((type) => VOCABULARY[type]?.[name] ?? []);
  if (ranges.length === 0) return [`${path}: ${types.join("+")} has no ${name}`];
  return [value[name]].flat().flatMap((one) => {
    const at = `${path}.${name}`;
    if (!isObject(one)) return ranges.some((range) => holds(range, one)) ? [] : [`${at}: ${JSON.stringify(one)}`];
    const kinds = [one["@type"] ?? "Thing"].flat().map(String);
    const fits = one["@type"] === undefined || kinds.some((kind) => ranges.some((range) => isA(kind, range)));
    return fits ? faultsOf(one, at) : [`${at} is a ${kinds.join("+")}`];
  });
}

function isA(kind: string, range: Range): boolean {
  return range === kind || range === "Thing" || (range === "CreativeWork" && !NO_WORK.has(kind));
}

function holds(range: Range, value: unknown): boolean {
  switch (range) {
    case "text":
      return typeof value === "string" && value !== "";
    case "url":
      return typeof value === "string" && URL.canParse(value, "https://archive.example/articles/x/");
    case "date":
      return typeof value === "string" && /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}[+-]\d{2}:\d{2})?$/u.test(value);
    case "integer":
      return Number.isInteger(value);
    case "boolean":
      return typeof value === "boolean";
    default:
      return false;
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
