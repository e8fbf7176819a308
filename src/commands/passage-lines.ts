import type { Evidence } from "../domain/evidence.ts";
import type { ArticleId } from "../domain/names.ts";
import type { Paint } from "./paint.ts";
import { place, quoted } from "./printable.ts";

/** How an explanation is set: for which article, in colour or not, and how many rejected candidates of a kind it lists. */
export interface Setting {
  readonly article: ArticleId;
  readonly paint: Paint;
  readonly mostRejected: number;
  /** Passages of « Écrit » that were listed before and are not listed again one by one. */
  readonly shown?: readonly Evidence[];
}

/** Passages, one a line, their places under one another, indented by so many spaces; those of another article say which. */
export function passageLines(passages: readonly Evidence[], indent: number, setting: Setting): readonly string[] {
  const known = setting.shown ?? [];
  const again = passages.filter((passage) => known.some((one) => isSame(one, passage)));
  if (again.length > 1 && again.length === known.length) {
    const others = passages.filter((passage) => !again.includes(passage));
    const note = setting.paint(
      "place",
      `${" ".repeat(indent)}${others.length === 0 ? "" : "et "}les ${again.length} passages de « Écrit »`,
    );
    return [...linesOf(others, indent, setting), note];
  }
  return linesOf(passages, indent, setting);
}

function linesOf(passages: readonly Evidence[], indent: number, setting: Setting): readonly string[] {
  const places = passages.map(place);
  const width = Math.max(0, ...places.map((one) => one.length));
  return passages.map(({ article, quote, rule }, index) => {
    const where = `${" ".repeat(indent)}${(places[index] ?? "").padStart(width)}  règle ${rule}`;
    const elsewhere = article === setting.article ? "" : `  dans articles/${article}/`;
    return `${setting.paint("place", where)}  ${quoted(quote)}${setting.paint("place", elsewhere)}`;
  });
}

function isSame(one: Evidence, other: Evidence): boolean {
  return one.article === other.article && one.start === other.start && one.end === other.end;
}
