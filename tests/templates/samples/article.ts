import type { ParagraphView, RunView, SheetEntryView } from "../../../src/site/article-views.ts";
import type { ArticlePage } from "../../../src/site/pages.ts";
import type { BesideView } from "../../../src/site/views.ts";
import { citation } from "./dossier.ts";
import { byEditor, chip, dispatch, disputed, implied, LONG_TITLE, piece, slice, stated, unknown } from "./pieces.ts";
import { shell } from "./shell.ts";

const beside: BesideView = {
  previous: { title: slice("La Sauldre monte", true), when: "16\u00A0mai 2021\u202F?", href: "../avant/" },
  next: { title: slice(LONG_TITLE, true), when: "19\u00A0mai 2021", href: "../apres/" },
};

const nothing: Omit<SheetEntryView, "label"> = {
  value: null,
  datetime: null,
  mark: unknown,
  because: "",
  passages: [],
  candidates: [],
};

const sheet: readonly SheetEntryView[] = [
  {
    ...nothing,
    label: "Écrit le",
    value: "17 mai 2021\u202F?",
    datetime: "2021-05-17",
    mark: implied,
    because: "Le mois est écrit, le jour vient d’un voisin.",
    passages: [
      { quote: "date 2021-05", chip: chip("A", null) },
      { quote: "dans la nuit de dimanche à lundi", chip: chip("A", 1) },
    ],
  },
  {
    ...nothing,
    label: "Mis à jour",
    mark: disputed,
    candidates: [
      { value: "18 mai 2021", quote: "Mis à jour le 18 mai", chip: chip("A", 1) },
      { value: "19 mai 2021", quote: "mercredi 18 mai 2021", chip: chip("A", null) },
    ],
  },
  { ...nothing, label: "Éditeur", because: "Aucun nom de journal dans le fichier." },
  { ...nothing, label: "Auteur", value: "Hélène Ferrand", mark: byEditor },
  { ...nothing, label: "Langue", value: "français", mark: implied, because: "d’après le texte." },
];

function plain(text: string): RunView {
  return { text, read: null, defect: null };
}

function paragraph(number: number, runs: readonly RunView[]): ParagraphView {
  return { id: `p${number}`, anchor: `u${number}`, number, heading: false, runs, notes: [], noteRows: 1 };
}

const night = { status: "implied", id: "l1", noteHref: "#n1" } as const;

/** A reading cut in two by a defect, a sign before a space, a link inside a reading, a heading. */
export const paragraphs: readonly ParagraphView[] = [
  {
    ...paragraph(1, [
      plain("La Sauldre est sortie de son lit "),
      { text: "dans la nuit ", read: night, defect: null },
      { text: "dedimanche", read: night, defect: "deux mots soudés" },
      { text: " à lundi", read: night, defect: null },
      plain(" et les secours ont évacué « par bateau » cent quarante habitants : ils sont saufs !"),
    ]),
    notes: [
      {
        id: "n1",
        backHref: "#l1",
        mark: implied,
        quote: "dans la nuit dedimanche à lundi",
        text: "Soit le lundi 17 mai 2021\u202F?, compté depuis la mise à jour.",
        chips: [chip("B", 3), chip("E", 2)],
        link: { label: "17 mai 2021", href: "../../chronologie/2021/05/#j-2021-05-17" },
      },
      {
        id: "n2",
        backHref: "#l1",
        mark: disputed,
        quote: "cent quarante",
        text: "",
        chips: [chip("B", 3)],
        link: null,
      },
    ],
    noteRows: 2,
  },
  paragraph(2, [plain("L’eau a commencé à monter dimanche vers 22 heures, selon les pompiers.")]),
  { ...paragraph(3, [plain("Un pont sous surveillance")]), heading: true },
  {
    ...paragraph(4, [
      plain("La préfecture "),
      { ...plain("publie une carte"), link: "https://carte.example/crue", style: "strong" },
      plain(" et "),
      {
        text: "un communiqué",
        read: { status: "stated", id: "l3", noteHref: "#n3" },
        defect: null,
        link: "https://carte.example/communique",
      },
      { ...plain(" daté "), style: "emphasis" },
      { ...plain("v2"), style: "code" },
    ]),
    notes: [
      {
        id: "n3",
        backHref: "#l3",
        mark: stated,
        quote: "un communiqué",
        text: "Source nommée.",
        chips: [],
        link: null,
      },
    ],
  },
  {
    ...paragraph(5, [
      { text: "Selon des riverains", read: { status: "unknown", id: "l4", noteHref: "#n4" }, defect: null },
    ]),
    notes: [
      { id: "n4", backHref: "#l4", mark: unknown, quote: "des riverains", text: "Sans nom.", chips: [], link: null },
    ],
  },
];

export const article: ArticlePage = {
  kind: "article",
  shell: shell("La Sauldre est sortie de son lit", "../../", [
    { label: "La crue", href: "../../dossiers/crue/" },
    { label: "Pièce A", href: null },
  ]),
  piece: piece("A"),
  lang: "fr",
  title: slice(LONG_TITLE, true),
  titleMark: implied,
  titleBecause: "L’original n’a pas de titre\u00A0: ses premiers mots en tiennent lieu.",
  sheet,
  paragraphs,
  company: ["B", "C", "D", "E"].map(piece),
  companyLabel: "Dossier",
  dispatch,
  sources: [
    {
      name: "Préfecture du Cher",
      href: "../../sources/prefecture/",
      role: "officielle",
      chips: Array.from({ length: 12 }, (_, index) => chip("A", index + 1)),
      mark: stated,
    },
    {
      name: "«\u202Fdes riverains\u202F»",
      href: "../../sources/sans-nom/",
      role: "sans nom",
      chips: [chip("A", 5)],
      mark: unknown,
    },
  ],
  original: {
    href: "../../originaux/crue.txt",
    path: "2021/crue-de-la-sauldre-quartiers-bas-evacues-par-bateau.txt",
    size: "3\u202F804\u00A0octets, UTF-8",
    sha256: "e4bcdfc19ba1ac5acdb7105b769af9f10aacad22a2a80d9e9aca8f3713b292f3",
    setAside: "2\u00A0passages, 32\u00A0caractères sur 2\u202F987",
    pieces: [
      { text: "\n date 2021-05 ", noise: "date d’en-tête" },
      { text: "La Sauldre est sortie de son lit\n\n\n  et  les secours\t", noise: null },
      { text: "[ad_1]\nÀ lire aussi", noise: "publicité" },
      { text: "\n", noise: null },
    ],
    defects: [{ text: "dedimanche", note: "deux mots soudés", chip: chip("A", 1) }],
  },
  beside,
  sameSource: [{ label: "Préfecture du Cher", href: "../../sources/prefecture/" }],
  citation: { ...citation, passage: { label: "https://archive.example/articles/crue/#u1", href: "#u1" } },
  sameEvent: { label: "L’eau monte dans les quartiers bas", href: "../../evenements/crue/" },
};

/** A lone article in English with a headline of its own and next to nothing else. */
export const loneArticle: ArticlePage = {
  ...article,
  shell: shell("Floods", "../../"),
  piece: piece(null),
  lang: "en",
  title: { text: "Floods cut off a village in central France", cut: false, lang: "en" },
  titleMark: stated,
  titleBecause: "",
  sheet: sheet.map(({ label }) => ({ ...nothing, label })),
  paragraphs: [paragraph(1, [plain("The river rose.")])],
  company: [],
  companyLabel: "",
  sources: [],
  original: { ...article.original, defects: [] },
  beside: { previous: null, next: null },
  sameSource: [],
  sameEvent: null,
};
