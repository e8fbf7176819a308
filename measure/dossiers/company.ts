import { entriesOf, field, itemsOf, textOf, textOrNull } from "../json.ts";
import type { DatePair, GoldDate } from "../date-verdict.ts";

/** What is right of one article of an invented dossier. */
export interface CompanyArticle {
  readonly file: string;
  readonly published?: GoldDate;
  readonly mentions: readonly CompanyMention[];
}

/** A date expression by its words, the `nth` time they stand in the file, and the values that are right. */
export interface CompanyMention {
  readonly quote: string;
  readonly nth: number;
  readonly accepted: readonly (string | null)[];
}

/** The gold of a dossier: with all of its articles, and with some of them taken away. */
export interface Company {
  readonly articles: readonly CompanyArticle[];
  readonly without: readonly { readonly removed: readonly string[]; readonly articles: readonly CompanyArticle[] }[];
}

/** Reads `company.json` of a golden folder. Throws TypeError on what is not of its form. */
export function readCompany(json: string): Company {
  const file: unknown = JSON.parse(json);
  return {
    articles: articlesOf(field(file, "articles")),
    without: itemsOf(field(file, "without")).map((item) => {
      const removed = field(item, "remove");
      return {
        removed: typeof removed === "string" ? [removed] : itemsOf(removed).map(textOf),
        articles: articlesOf(field(item, "expect")),
      };
    }),
  };
}

function articlesOf(value: unknown): readonly CompanyArticle[] {
  return entriesOf(value).map(([file, article]) => {
    const published = field(article, "published");
    return {
      file,
      ...(published === undefined ? {} : { published: dateOf(published) }),
      mentions: itemsOf(field(article, "mentions")).map(mentionOf),
    };
  });
}

function dateOf(value: unknown): GoldDate {
  const accepted = itemsOf(field(value, "accept")).map(pairOf);
  return { best: accepted[0]?.edtf ?? null, accepted, refused: itemsOf(field(value, "refuse")).map(pairOf) };
}

function pairOf(value: unknown): DatePair {
  const [status, edtf] = itemsOf(value);
  return { status: textOf(status), edtf: textOrNull(edtf) };
}

function mentionOf(value: unknown): CompanyMention {
  const nth = field(value, "nth");
  return {
    quote: textOf(field(value, "quote")),
    nth: typeof nth === "number" ? nth : 1,
    accepted: itemsOf(field(value, "accept")).map((one) => textOrNull(Array.isArray(one) ? one[1] : one)),
  };
}
