import type { ArticleId } from "../domain/names.ts";
import type { AppliedDecision, EventExplanation } from "../explain-event.ts";
import { neighbourLines } from "./neighbour-lines.ts";
import { painter, type Paint } from "./paint.ts";
import { decimal, printable, quoted } from "./printable.ts";
import { groupTitleLines } from "./value-lines.ts";

/** Neighbours and names of a list that are shown where not all are asked for. */
const MOST_NEIGHBOURS = 8;

/** Why an article is in its event and dossier, or alone; lines for a terminal, read by archivists. */
export function eventLines(
  why: EventExplanation,
  path: string,
  options: { readonly colour: boolean; readonly all: boolean },
): string {
  const paint = painter(options.colour);
  const most = options.all ? Infinity : MOST_NEIGHBOURS;
  const shown = why.neighbours.slice(0, most);
  return [
    `${paint("stated", printable(path))}  adresse articles/${why.article}/`,
    ...placeLines("Événement", why.event, { mean: why.toEvent, cut: why.cuts.event, article: why.article, paint }),
    ...placeLines("Dossier", why.dossier, { mean: why.toDossier, cut: why.cuts.dossier, article: why.article, paint }),
    ...decisionLines(why, most, paint),
    ...(why.versions.length === 0
      ? []
      : [
          paint("heading", `Versions du même texte (${why.versions.length}), comptées pour un seul`),
          `  ${named(why.versions, most)}`,
        ]),
    ...loneLines(why),
    paint("heading", why.neighbours.length === 0 ? "Voisins\u00A0: aucun" : `Voisins (${why.neighbours.length})`),
    ...(why.neighbours.length === 0 ? ["  aucun autre article ne partage assez de mots rares avec celui-ci"] : []),
    ...shown.flatMap((one) => neighbourLines(one, { cuts: why.cuts, paint, all: options.all })),
    ...restLines(why.neighbours.length - shown.length, paint),
    ...(why.neighbours.length === 0 ? [] : legend(paint)),
  ].join("\n");
}

function placeLines(
  label: string,
  place: EventExplanation["event"],
  at: {
    readonly mean: number | null;
    readonly cut: number;
    readonly article: ArticleId;
    readonly paint: Paint;
  },
): readonly string[] {
  const { mean, cut, article, paint } = at;
  if (place === null) return [`${paint("heading", label)}\u00A0: aucun`];
  const few = place.articles === 1 ? "1 article" : `${place.articles} articles`;
  const head = `${paint("heading", label)}\u00A0: ${place.address}  (${few})`;
  return [
    head,
    ...groupTitleLines(place.title, article, paint),
    ...(mean === null
      ? []
      : [
          `  ressemblance moyenne aux autres textes\u00A0: ${decimal(mean)} (seuil de réunion\u00A0: ${decimal(cut)})${mean < cut ? "\u202F; réuni par l’archiviste, ou par un article du milieu" : ""}`,
        ]),
  ];
}

function decisionLines({ decisions, named: name }: EventExplanation, most: number, paint: Paint): readonly string[] {
  const amount = decisions.length + (name === null ? 0 : 1);
  if (amount === 0) return [];
  return [
    paint("heading", `Décisions de l’archiviste (${amount})`),
    ...(name === null
      ? []
      : [
          `  en-tête\u00A0: événement ${quoted(name.value)}${name.overruled ? ", qu’archive.yaml ne suit pas entièrement" : ""}`,
        ]),
    ...decisions.map(
      (one) => `  archive.yaml, ligne ${one.line}\u00A0: ${decisionWords(one)} ${named(one.others, most)}`,
    ),
  ];
}

function decisionWords({ kind, level }: AppliedDecision): string {
  const where = level === "event" ? "événement" : "dossier";
  return kind === "together" ? `dans le même ${where} que` : `jamais dans le même ${where} que`;
}

/** What would have been the nearest of an article that is alone. */
function loneLines({ event, dossier, neighbours, cuts }: EventExplanation): readonly string[] {
  const [nearest] = neighbours;
  if (nearest === undefined || dossier !== null || (event !== null && event.articles > 1)) return [];
  return [
    `Réuni à aucun autre. Le plus proche aurait été ${printable(nearest.path ?? nearest.id)}\u00A0: ${decimal(nearest.similarity)}, pour un seuil de ${decimal(cuts.dossier)}${nearest.barred === undefined ? "" : "\u202F; une garde l’en tient à part"}.`,
  ];
}

function named(articles: EventExplanation["versions"], most: number): string {
  const shown = articles.slice(0, most).map(({ id, path }) => printable(path ?? id));
  const left = articles.length - shown.length;
  return `${shown.join(", ")}${left === 0 ? "" : ` … et ${left} ${left === 1 ? "autre" : "autres"}`}`;
}

function restLines(left: number, paint: Paint): readonly string[] {
  return left === 0 ? [] : [paint("rejected", `  … et ${left} ${left === 1 ? "autre" : "autres"} (--all les montre)`)];
}

function legend(paint: Paint): readonly string[] {
  return [
    paint("heading", "Lire ces nombres"),
    "  0\u00A0: rien de commun\u00A0; 1\u00A0: les mêmes mots. Un mot rare et un nom propre pèsent plus qu’un mot courant.",
    "  ressemblance = mots × jours (× sujet × noms)\u00A0: les jours d’écart, d’autres sujets, d’autres noms font moins compter les mots.",
    "  même moment = mots propres à ces deux textes dans le dossier × jours × jours racontés par leurs débuts.",
    "  Des articles sont réunis quand la moyenne entre leurs groupes, non entre deux seulement, atteint le seuil.",
    "  Les mots sont donnés comme ils sont comparés\u00A0: sans accents ni terminaison. Leurs poids font la valeur «\u202Fmots\u202F».",
  ].map((line) => line.replaceAll("\u00A0;", "\u202F;"));
}
