import { halves } from "../frame.ts";
import { isIn } from "../hash.ts";
import type { Profile } from "../profile.ts";
import { anniversary } from "./anniversary.ts";
import { editorEvents } from "./editor-events.ts";
import { otherEdition } from "./other-edition.ts";
import { otherMatch } from "./other-match.ts";
import { otherTown } from "./other-town.ts";
import { standingPage } from "./standing-page.ts";
import { template } from "./template.ts";

/** What a guard holds against two articles, in French, with the words it went by; its name alone where it has no words here. */
export function guardWords(guard: string, one: Profile, other: Profile): string {
  return WORDS.get(guard)?.(one, other) ?? `refus de la garde ${quoted(guard)}`;
}

type Words = (one: Profile, other: Profile) => string;

const WORDS: ReadonlyMap<string, Words> = new Map<string, Words>([
  [template.id, pageWords],
  [standingPage.id, standingWords],
  [otherTown.id, townWords],
  [otherEdition.id, editionWords],
  [anniversary.id, yearWords],
  [editorEvents.id, nameWords],
  [otherMatch.id, matchWords],
]);

function pageWords(one: Profile, other: Profile): string {
  const [sentences, lengths] = halves(one.frame.sentences);
  const [others] = halves(other.frame.sentences);
  const words = sentences.reduce((sum, sentence, at) => sum + (isIn(others, sentence) ? (lengths[at] ?? 0) : 0), 0);
  const shorter = Math.max(1, Math.min(one.frame.words, other.frame.words));
  const share = Math.round((words / shorter) * 100);
  return `deux éditions d’une page récurrente (météo, agenda…)\u00A0: sans chiffres ni jours, ${share}\u00A0% du texte le plus court est le même, et le reste a changé`;
}

function standingWords(one: Profile, other: Profile): string {
  return one.standing && other.standing
    ? "deux pages qui reviennent (météo, agenda, cours, programmes), de jours différents"
    : "l’un des deux est une page qui revient (météo, agenda, cours, programmes), l’autre un article";
}

function editionWords(one: Profile, other: Profile): string {
  return `deux éditions d’un même rendez-vous\u00A0: la ${one.edition ?? ""}e et la ${other.edition ?? ""}e`;
}

function townWords(one: Profile, other: Profile): string {
  const town = one.claims.find((claim) => other.claims.some((met) => met.town === claim.town))?.town ?? "";
  const regions = ({ claims }: Profile): string =>
    claims
      .filter((claim) => claim.town === town)
      .map(({ region }) => region)
      .join(", ");
  return `deux lieux du même nom\u00A0: ${quoted(town)} (${regions(one)}), ${quoted(town)} (${regions(other)})`;
}

function yearWords(one: Profile, other: Profile): string {
  const years = [...(one.remembers ?? other.remembers ?? [])].toSorted((a, b) => a - b);
  const named = years.length === 0 ? "" : ` (${years.slice(0, 5).join(", ")})`;
  return `l’un des deux commémore un fait ancien${named}, l’autre parle de son jour`;
}

function nameWords(one: Profile, other: Profile): string {
  const [first, second] = [one.editorEvent, other.editorEvent];
  if (first !== undefined && second !== undefined)
    return `leurs en-têtes nomment des événements différents, ${quoted(first)} et ${quoted(second)}`;
  return `un seul des deux en-têtes nomme un événement, ${quoted(first ?? second ?? "")}`;
}

function matchWords(one: Profile, other: Profile): string {
  return `deux rencontres différentes\u00A0: ${one.score ?? ""} et ${other.score ?? ""}, à des jours différents`;
}

function quoted(text: string): string {
  return `«\u202F${text}\u202F»`;
}
