import type { StatementView } from "../../../src/site/comparison-views.ts";
import type { DispatchView } from "../../../src/site/version-views.ts";
import type { ArticleLineView, ChipView, MarkView, PieceView, SliceView } from "../../../src/site/views.ts";

/** Small views that every sample page is put together from. The story is invented: a river in flood, four articles. */
export const stated: MarkView = { status: "stated", word: "indiqué" };
export const implied: MarkView = { status: "implied", word: "déduit" };
export const disputed: MarkView = { status: "disputed", word: "divergent" };
export const unknown: MarkView = { status: "unknown", word: "inconnu" };
export const byEditor: MarkView = { status: "stated", word: "indiqué par l’archiviste" };

export function piece(letter: string | null): PieceView {
  return { letter, href: `../../articles/${letter === null ? "seul" : "crue"}/` };
}

export function chip(letter: string, paragraph: number | null): ChipView {
  return {
    piece: letter,
    paragraph,
    href: paragraph === null ? "../../articles/crue/#original" : `../../articles/crue/#p${paragraph}`,
    name:
      paragraph === null
        ? `${letter} original, pièce ${letter}, passage mis de côté`
        : `${letter}¶${paragraph}, pièce ${letter}, paragraphe ${paragraph}`,
  };
}

export function slice(text: string, cut = false): SliceView {
  return { text, cut };
}

export function statement(text: string, letter: string, paragraph: number | null): StatementView {
  return { text: slice(text), chip: chip(letter, paragraph) };
}

/** 140 characters: the longest title an article may lend. */
export const LONG_TITLE =
  "La Sauldre est sortie de son lit dans la nuit de dimanche à lundi et les secours ont évacué par bateau cent quarante habitants des quartiers bas";

/** A dispatch of three versions, one of which was corrected. */
export const dispatch: DispatchView = {
  heading: "Même dépêche en 3\u00A0versions",
  note: "Version corrigée montrée pour toutes\u00A0: elle porte la correction.",
  versions: [
    {
      piece: piece("D"),
      title: slice("La Sauldre : 40 maisons évacuées"),
      kind: "avant correction",
      publisher: "L’Écho de Brinon",
      dateVerb: "écrit le",
      date: { label: "17 mai 2021", datetime: "2021-05-17" },
      difference: "",
      changes: [
        {
          shown: {
            chip: chip("B", 2),
            runs: [
              { text: "Les pompiers ont évacué ", same: true },
              { text: "14", same: false },
              { text: " maisons.", same: true },
            ],
          },
          here: {
            chip: chip("D", 2),
            runs: [
              { text: "Les pompiers ont évacué ", same: true },
              { text: "40", same: false },
              { text: " maisons.", same: true },
            ],
          },
        },
      ],
    },
    {
      piece: piece("E"),
      title: slice(LONG_TITLE, true),
      kind: "version courte",
      publisher: "",
      dateVerb: "date d’écriture",
      date: null,
      difference: "sans 5\u00A0phrases de la version montrée et avec 1\u00A0phrase à elle",
      changes: [],
    },
  ],
};

export const articleLines: readonly ArticleLineView[] = [
  {
    piece: piece("A"),
    title: slice(LONG_TITLE, true),
    titleStated: false,
    dateVerb: "écrit le",
    date: { label: "17 mai 2021\u202F?", datetime: "2021-05-17" },
    dateMark: implied,
    size: "568\u00A0mots · 22\u00A0paragraphes",
    context: { label: "La crue de la Sauldre", href: "../../dossiers/crue/" },
  },
  {
    piece: piece("B"),
    title: slice("Crue : le pont de Brinon « tiendra », assure la préfecture"),
    titleStated: true,
    dateVerb: "mis à jour le",
    date: { label: "19 mai 2021", datetime: "2021-05-19" },
    dateMark: stated,
    size: "425\u00A0mots · 9\u00A0paragraphes",
    context: null,
    dispatch,
  },
  {
    piece: piece("C"),
    title: { text: "Floods cut off a village in central France", cut: true, lang: "en" },
    titleStated: false,
    dateVerb: "écrit entre",
    date: { label: "le 18 et le 20 mai 2021", datetime: null },
    dateMark: disputed,
    size: "",
    context: null,
  },
];

export const loneLine: ArticleLineView = {
  piece: piece(null),
  title: slice("Le marché aux fleurs rouvre après deux ans d’absence", true),
  titleStated: false,
  dateVerb: "date inconnue",
  date: null,
  dateMark: unknown,
  size: "112\u00A0mots · 1\u00A0paragraphe",
  context: null,
};
