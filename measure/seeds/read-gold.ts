import type { GoldDate } from "../date-verdict.ts";
import { entriesOf, field, itemsOf, spanOf, textOf, textOrNull } from "../json.ts";
import type { Gold, GoldArticle, GoldMention, GoldNoise, GoldQuotation, GoldSource } from "./gold.ts";

/** Reads a gold of the format « recoupe-gold/1 »; what the measure does not use is passed over. Throws TypeError on any other. */
export function readGold(json: string): Gold {
  const file: unknown = JSON.parse(json);
  if (field(file, "format") !== "recoupe-gold/1") throw new TypeError("not a gold of the format recoupe-gold/1");
  return {
    articles: entriesOf(field(file, "articles")).map(([name, article]) => articleOf(name, article)),
    forms: itemsOf(field(field(file, "dossier"), "names")).map((name) => [
      textOf(field(name, "canonical")),
      ...itemsOf(field(name, "variants")).map((variant) => textOf(field(variant, "form"))),
    ]),
  };
}

function articleOf(name: string, article: unknown): GoldArticle {
  const published = field(article, "published");
  const updated = field(article, "updated");
  const title = field(article, "title");
  const all = <T>(key: string, read: (item: unknown) => T): readonly T[] => itemsOf(field(article, key)).map(read);
  const refused = pairsOf(field(published, "refusedPairs"));
  return {
    name,
    sha256: textOf(field(field(article, "seed"), "sha256")),
    language: textOf(field(field(article, "language"), "value")),
    published: {
      best: textOrNull(field(published, "edtf")),
      accepted: pairsOf(field(published, "acceptablePairs")),
      refused,
    },
    alone: {
      best: textOrNull(field(published, "alone")),
      accepted: pairsOf(field(published, "aloneAcceptablePairs")),
      refused: [],
    },
    updated: {
      best: textOrNull(field(updated, "edtf")),
      accepted: field(updated, "acceptablePairs") === undefined ? [pairOf(updated)] : pairsOf(field(updated, "acceptablePairs")),
      refused: pairsOf(field(updated, "refusedPairs")),
      time: textOrNull(field(updated, "time")),
    },
    title: { status: textOf(field(title, "status")), mustNotContain: itemsOf(field(title, "mustNotContain")).map(textOf) },
    noise: all("noise", noiseOf),
    keep: all("keep", (item) => ({ ...spanOf(item), strict: field(item, "strict") === true })),
    defects: all("defects", (item) => ({
      ...spanOf(item),
      required: isRequired(item),
      orNoise: field(item, "orNoise") === true,
    })),
    sources: all("sources", sourceOf),
    notSources: all("notSources", textOf),
    quotes: all("quotes", quotationOf),
    mentions: all("mentions", mentionOf),
  };
}

function noiseOf(item: unknown): GoldNoise {
  return {
    ...spanOf(item),
    kinds: itemsOf(field(item, "kinds")).map(textOf),
    required: isRequired(item),
    mustCover: spanOf(field(item, "mustCover")),
    mayCover: spanOf(field(item, "mayCover")),
  };
}

function sourceOf(item: unknown): GoldSource {
  return {
    canonical: textOf(field(item, "canonical")),
    names: itemsOf(field(item, "names")).map(textOf),
    roles: itemsOf(field(item, "roles")).map(textOf),
    required: isRequired(item),
    evidence: itemsOf(field(item, "evidence")).map(spanOf),
  };
}

function quotationOf(item: unknown): GoldQuotation {
  const either = field(item, "truncatedAcceptable");
  return {
    ...spanOf(item),
    inner: spanOf(field(item, "inner")),
    required: isRequired(item),
    truncated: (either === undefined ? [field(item, "truncated")] : itemsOf(either)).map((value) => value === true),
    speakers: itemsOf(field(item, "acceptable")).map((speaker) => ({
      status: textOf(field(speaker, "status")),
      value: textOrNull(field(speaker, "value")),
    })),
  };
}

function mentionOf(item: unknown): GoldMention {
  const value = (edtf: unknown): string | null => (edtf === "unknown" ? null : textOrNull(edtf));
  return {
    mustCover: spanOf(field(item, "mustCover")),
    mayCover: spanOf(field(item, "mayCover")),
    required: isRequired(item),
    best: textOrNull(field(field(item, "date"), "edtf")),
    inCompany: itemsOf(field(item, "acceptable")).map(value),
    alone: itemsOf(field(item, "aloneAcceptable")).map(value),
  };
}

function isRequired(item: unknown): boolean {
  return field(item, "required") === true;
}

function pairsOf(value: unknown): GoldDate["accepted"] {
  return itemsOf(value).map(pairOf);
}

function pairOf(value: unknown): GoldDate["accepted"][number] {
  return { status: textOf(field(value, "status")), edtf: textOrNull(field(value, "edtf")) };
}
