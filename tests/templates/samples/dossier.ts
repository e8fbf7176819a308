import type { DivergenceView, FactRowView } from "../../../src/site/comparison-views.ts";
import type { DossierPage } from "../../../src/site/pages.ts";
import type { CitationView, EventLineView } from "../../../src/site/views.ts";
import { chronicle } from "./chronicle.ts";
import { articleLines, chip, disputed, implied, LONG_TITLE, piece, slice, statement } from "./pieces.ts";
import { shell } from "./shell.ts";

const LETTERS = ["A", "B", "C", "D", "E"];

const facts: readonly FactRowView[] = [
  {
    topic: "Habitants évacués",
    agreement: "differ",
    agreementWord: "divergents",
    upstream: null,
    cells: [
      [statement("cent quarante habitants", "A", 1)],
      [statement("plus de deux cents personnes", "B", 3), statement("« deux cent dix » au total", "B", 4)],
      [],
      [],
      [{ ...statement("cent quarante habitants", "E", 2), note: "avant correction" }],
    ],
  },
  {
    topic: "Réouverture du pont",
    agreement: "agree",
    agreementWord: "concordent",
    upstream: "même source\u00A0: AFP",
    cells: [[], [statement("mercredi", "B", 7)], [statement("mercredi matin", "C", 2)], [], []],
  },
  {
    topic: "Visite du préfet",
    agreement: "single",
    agreementWord: "une seule pièce",
    upstream: null,
    cells: [[], [statement("le préfet s’est rendu sur place", "B", 6)], [], [], []],
  },
];

export const divergences: readonly DivergenceView[] = [
  {
    topic: "habitants évacués",
    values: [
      { value: "140", chips: [chip("A", 1), chip("E", 2)] },
      { value: "plus de 200", chips: [chip("B", 3)] },
      { value: "210", chips: [chip("B", 4)] },
    ],
  },
];

export const events: readonly EventLineView[] = [
  {
    title: slice("L’eau monte dans les quartiers bas"),
    href: "../../evenements/crue/",
    when: { label: "16 – 17 mai 2021\u202F?", datetime: null },
    whenMark: implied,
    articles: articleLines.slice(0, 1),
    rest: null,
  },
  {
    title: slice(LONG_TITLE, true),
    href: "../../evenements/crue/",
    when: null,
    whenMark: disputed,
    articles: articleLines.slice(1),
    rest: { label: "4\u00A0autres articles", href: "../../evenements/crue/" },
  },
];

export const citation: CitationView = {
  title: slice("La Sauldre sort de son lit", true),
  rest: ", 17 mai 2021\u202F? (date déduite), éditeur et auteur non indiqués. Recoupe, dossiers/la-sauldre-sort-de-son-lit/",
  coins: "ctx_ver=Z39.88-2004&rft.title=La%20Sauldre",
  passage: null,
  downloads: [
    { label: "BibTeX", href: "citation.bib" },
    { label: "RIS", href: "citation.ris" },
  ],
};

export const dossier: DossierPage = {
  kind: "dossier",
  timeline: null,
  shell: shell("La Sauldre sort de son lit", "../../", [
    { label: "Accueil", href: "../../" },
    { label: "Dossier", href: null },
  ]),
  title: slice("La Sauldre sort de son lit", true),
  titleMark: implied,
  titleBecause: "des mots communs aux cinq pièces.",
  titleChip: chip("A", 1),
  summary: "Du dimanche 16 au mercredi 19 mai 2021. Cinq articles, deux événements, un désaccord.",
  divergences,
  background: chronicle.slice(0, 1).map((day) => ({ ...day, anchor: "j-1910" })),
  contents: [
    { label: "Chronique", href: "#chronique", amount: "3\u00A0journées" },
    { label: "Recoupement", href: "#recoupement", amount: "3\u00A0faits" },
    { label: "Citations", href: "#citations", amount: "1" },
    { label: "Noms", href: "#noms", amount: "2" },
    { label: "Événements et pièces", href: "#evenements", amount: "2 et 5" },
  ],
  pieces: LETTERS.map(piece),
  chronicle,
  facts,
  quotations: [
    [
      {
        chip: chip("B", 4),
        speaker: "selon la préfecture",
        date: { label: "19 mai 2021", datetime: "2021-05-19" },
        runs: [
          { text: "Nous avons ", same: true },
          { text: "renforcé", same: false },
          { text: " la digue avec les habitants : ", same: true },
          { text: "elle tient", same: false },
        ],
      },
      {
        chip: chip("E", 3),
        speaker: "locuteur inconnu",
        date: null,
        runs: [
          { text: "Nous avons ", same: true },
          { text: "consolidé", same: false },
          { text: " la digue avec les habitants : ", same: true },
        ],
      },
    ],
  ],
  names: [
    {
      canonical: "Brinon-sur-Sauldre",
      variants: [
        { form: "Brinon-sur-Sauldre", chips: [chip("A", 1), chip("B", 2), chip("E", 9)] },
        { form: "Brinon sur Sauldre", chips: [chip("C", 1)] },
      ],
    },
    { canonical: "Hélène Ferrand", variants: [{ form: "Mme Ferrand", chips: [chip("B", 4)] }] },
  ],
  people: [{ name: "Hélène Ferrand", note: "2\u00A0pièces", chips: [chip("A", 3), chip("B", 4)], rest: null }],
  places: [
    {
      name: "Brinon-sur-Sauldre",
      note: "3\u00A0pièces",
      chips: [chip("A", 1), chip("B", 2), chip("E", 9)],
      rest: null,
    },
  ],
  dependence: [{ name: "AFP", note: "2\u00A0pièces", chips: [chip("B", 1), chip("C", null)], rest: null }],
  events,
  citation,
  departed: [{ piece: "F", title: { text: "Le sixième article", cut: false }, href: "../../articles/f/" }],
  feed: "fil.xml",
};

/** Eight pieces, so that facts are listed; everything else left out; a title of 140 characters. */
export const bareDossier: DossierPage = {
  ...dossier,
  title: slice(LONG_TITLE, true),
  titleChip: null,
  contents: [],
  pieces: ["A", "B", "C", "D", "E", "F", "G", "H"].map(piece),
  divergences: [],
  chronicle: [],
  background: [],
  facts: facts.map((fact) => ({ ...fact, cells: [...fact.cells, [], [], []] })),
  quotations: [],
  names: [],
  people: [],
  places: [],
  dependence: [],
  departed: [],
  events: [],
  citation: { ...citation, downloads: [] },
};
