import type { Fact } from "../domain/dossier.ts";
import { evidenceAt, type Evidence } from "../domain/evidence.ts";
import type { ArticleId } from "../domain/names.ts";
import { slice } from "../domain/span.ts";
import { isCompatible, isConfirming, type Figure } from "./figure.ts";
import { asOf, momentOf } from "./moment.ts";
import type { PlacedQuantity } from "./placed-quantity.ts";
import { sidesOf } from "./sides.ts";
import type { Accounts } from "./versions/accounts.ts";

/**
 * The fact that figures of one thing make, in the order of the figures: none where one article alone gives one, or nothing is counted. They agree when every
 * pair may be one number and is near enough to be said so; where some only may, nothing is said, unless each holds for its day.
 */
export function factOf(members: readonly PlacedQuantity[], accounts: Accounts): readonly Fact[] {
  const byArticle = new Map<ArticleId, PlacedQuantity[]>();
  for (const member of members) {
    const own = byArticle.get(member.article.id);
    if (own === undefined) byArticle.set(member.article.id, [member]);
    else if (!own.some((told) => quoteOf(told) === quoteOf(member))) own.push(member);
  }
  const steady = [...byArticle.values()].filter(agree).flat();
  const [first] = steady;
  if (first === undefined || steady.every(({ article }) => article.id === first.article.id)) return [];
  if (!steady.some(({ figure }) => figure.counted)) return [];
  const agreement = agreementOf(steady);
  if (agreement === undefined) return [];
  const account = accounts.of(first.article.id);
  if (agreement === "agree" && steady.every(({ article }) => accounts.of(article.id) === account)) return [];
  const isReplaced = (member: PlacedQuantity): boolean =>
    steady.some((other) => accounts.of(other.article.id) === accounts.of(member.article.id) && !agree([other, member]));
  const sides = agreement === "differ" ? sidesOf(steady.map(({ figure }) => figure)) : undefined;
  return [
    {
      topic: slice(first.article.original, first.named),
      statements: steady.map((member, at) => ({
        ...passageOf(member),
        value: agreement === "single" ? asOf(member.figure.label, momentOf(member.article)) : member.figure.label,
        ...(sides === undefined ? {} : { side: sides[at] ?? null }),
        ...(accounts.isCorrected(member.article.id) && isReplaced(member) ? { corrected: true as const } : {}),
      })),
      agreement,
    },
  ];
}

/** What the figures say of each other; undefined where they may be one number and nothing says that they are. */
function agreementOf(members: readonly PlacedQuantity[]): Fact["agreement"] | undefined {
  if (!agree(members)) return disagreeAtOnce(members) ? "differ" : "single";
  if (areStages(members)) return "single";
  if (everyPair(members, isConfirming)) return "agree";
  const days = members.map(({ article }) => momentOf(article));
  const haveDays = !days.includes(undefined) && new Set(days).size > 1;
  return haveDays && members.every(({ evolves }) => evolves === true) ? "single" : undefined;
}

/** « Au moins 11 morts », then « au moins 13 »: both may be true of the last toll, but the one was said before the other. */
function areStages(members: readonly PlacedQuantity[]): boolean {
  const open = members.filter(({ figure }) => figure.high === Number.POSITIVE_INFINITY && figure.counted);
  return members.every(({ evolves }) => evolves === true) && new Set(open.map(({ figure }) => figure.low)).size > 1;
}

/** True when two figures of one day oppose each other, or two that do not change with the days. */
function disagreeAtOnce(members: readonly PlacedQuantity[]): boolean {
  if (members.some(({ evolves }) => evolves !== true)) return true;
  const days = new Map<string, PlacedQuantity[]>();
  for (const member of members) {
    const day = momentOf(member.article);
    if (day !== undefined) days.set(day, [...(days.get(day) ?? []), member]);
  }
  return [...days.values()].some((ofDay) => !agree(ofDay));
}

/** True when any two may mean one number. */
function agree(members: readonly PlacedQuantity[]): boolean {
  return everyPair(members, isCompatible);
}

function everyPair(members: readonly PlacedQuantity[], holds: (one: Figure, other: Figure) => boolean): boolean {
  return members.every(({ figure }, at) => members.slice(at + 1).every((other) => holds(figure, other.figure)));
}

function quoteOf({ article, at }: PlacedQuantity): string {
  return slice(article.original, at);
}

function passageOf({ article, at, kind }: PlacedQuantity): Evidence {
  return evidenceAt({ article: article.id, text: article.original }, at, `chronicle/${kind}`);
}
