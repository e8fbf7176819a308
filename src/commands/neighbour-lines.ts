import type { EventExplanation, ExplainedNeighbour } from "../explain-event.ts";
import type { Paint } from "./paint.ts";
import { decimal, printable } from "./printable.ts";

/** Shared words listed for a neighbour where not all are asked for. */
const MOST_WORDS = 10;

/** How neighbours are set out. */
interface NeighbourSetting {
  readonly cuts: EventExplanation["cuts"];
  readonly paint: Paint;
  readonly all: boolean;
}

/** One neighbour: where it stands and why, how the likeness comes about, the words that make it. */
export function neighbourLines(one: ExplainedNeighbour, { cuts, paint, all }: NeighbourSetting): readonly string[] {
  const words = one.shared.slice(0, all ? Infinity : MOST_WORDS);
  const left = one.shared.length - words.length;
  const listed = words.map(({ term, weight }) => `${printable(term)} ${thousandths(weight)}`).join(", ");
  return [
    `  ${paint("stated", printable(one.path ?? one.id))}  ${verdict(one, cuts)}`,
    `    ressemblance ${decimal(one.similarity)} = mots ${decimal(one.cosine)} × jours ${decimal(one.damping)} (${daysWords(one.daysApart)})${factorWords("sujet", one.subject, "sujets différents")}${factorWords("noms", one.names, "peu de noms en commun")}`,
    ...(one.moment === undefined ? [] : [momentLine(one.moment)]),
    ...(one.because === undefined ? [] : [`    ${paint("rejected", `refusé\u00A0: ${printable(one.because)}`)}`]),
    `    ${paint("place", `mots\u00A0: ${listed}${left === 0 ? "" : ` … et ${left} ${left === 1 ? "autre" : "autres"}`}`)}`,
  ];
}

/** Where the neighbour stands, and what decided it. */
function verdict(one: ExplainedNeighbour, cuts: EventExplanation["cuts"]): string {
  if (one.decision !== null) return `${PLACE_WORDS[one.place]}\u00A0: archive.yaml, ligne ${one.decision.line}`;
  if (one.place === "event") return "même événement";
  const dossier = `seuil d’un dossier\u00A0: ${decimal(cuts.dossier)}`;
  if (one.barred !== undefined)
    return one.place === "dossier" ? "même dossier, tenu hors de l’événement" : "tenu à part";
  if (one.place === "dossier") {
    const mean = one.moment === undefined ? "" : ` ${decimal(one.moment.similarity)}`;
    return `même dossier, autre événement (même moment${mean}, seuil d’un événement\u00A0: ${decimal(cuts.event)}, en moyenne)`;
  }
  if (!one.counted)
    return "ailleurs\u00A0: ressemblance non comptée (page récurrente, ou reprise comptée avec son premier texte)";
  if (one.similarity < cuts.dossier) return `ailleurs\u00A0: trop peu ressemblant (${dossier})`;
  return `ailleurs\u00A0: assez ressemblant à lui seul, mais ${decimal(one.toItsEvent)} en moyenne avec son événement (${dossier}, entre groupes entiers)`;
}

const PLACE_WORDS: Readonly<Record<ExplainedNeighbour["place"], string>> = {
  event: "même événement",
  dossier: "même dossier, autre événement",
  elsewhere: "ailleurs",
};

function momentLine({ alike, days, told, similarity }: NonNullable<ExplainedNeighbour["moment"]>): string {
  const why = told > 1 ? "leurs débuts racontent un même jour" : "leurs débuts racontent des jours différents";
  const factor = told === 1 ? "" : ` × ${decimal(told)} (${why})`;
  return `    même moment ${decimal(similarity)} = mots propres ${decimal(alike)} × jours ${decimal(days)}${factor}`;
}

function daysWords(days: number | undefined): string {
  if (days === undefined) return "l’un des deux n’est pas daté";
  if (days === 0) return "dates qui se touchent";
  return days === 1 ? "1 jour d’écart" : `${days} jours d’écart`;
}

/** A factor that takes nothing away is not said. */
function factorWords(name: string, factor: number, why: string): string {
  return factor === 1 ? "" : ` × ${name} ${decimal(factor)} (${why})`;
}

function thousandths(weight: number): string {
  return weight.toFixed(3).replace(".", ",");
}
