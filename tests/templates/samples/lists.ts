import type {
  AboutPage,
  DataPage,
  EventPage,
  FrontPage,
  SearchPage,
  SourcePage,
  SourcesPage,
} from "../../../src/site/pages.ts";
import { strip } from "./calendar.ts";
import { chronicle } from "./chronicle.ts";
import { citation, events, divergences } from "./dossier.ts";
import { knowledge, totalsOnly } from "./knowledge.ts";
import { articleLines, chip, implied, loneLine, LONG_TITLE, piece, slice, statement } from "./pieces.ts";
import { shell } from "./shell.ts";

const lead = {
  title: slice("La Sauldre sort de son lit"),
  href: "dossiers/crue/",
  kicker: "Dossier · 5\u00A0pièces",
  summary: "Du dimanche 16 au mercredi 19 mai 2021. Cinq articles, deux événements.",
  divergences,
  articles: articleLines,
  rest: { label: "292\u00A0articles plus anciens", href: "dossiers/crue/#evenements" },
};

export const front: FrontPage = {
  kind: "front",
  timeline: null,
  shell: shell("Recoupe", "./"),
  holdings: "6\u00A0articles, 2\u00A0événements, 1\u00A0dossier. Du 16 au 19 mai 2021.",
  rule: "Ce qui est déduit ne passe jamais pour écrit. Un désaccord n’est jamais tranché.",
  dossiers: [
    lead,
    { ...lead, title: slice(LONG_TITLE, true) },
    { ...lead, title: slice("Grève à l’hôpital de Vierzon") },
  ],
  events,
  allEvents: "chronologie/",
  alone: [loneLine, loneLine, loneLine],
  span: strip,
  knowledge: knowledge(5),
};

/** An archive that holds nothing. */
export const emptyFront: FrontPage = {
  ...front,
  shell: shell("Recoupe", "../"),
  dossiers: [],
  events: [],
  allEvents: null,
  alone: [],
  span: null,
  knowledge: { pieces: [], rows: [] },
};

export const event: EventPage = {
  kind: "event",
  shell: shell("L’eau monte", "../../", [{ label: "La crue", href: "../../dossiers/crue/" }]),
  title: slice(LONG_TITLE.slice(0, 70), true),
  titleMark: implied,
  titleBecause: "premiers mots de la pièce A.",
  titleChip: chip("A", 1),
  summary: "Trois articles racontent la montée des eaux.",
  when: { label: "16 – 17 mai 2021\u202F?", datetime: null },
  whenMark: implied,
  whenBecause: "compté depuis la mise à jour de la pièce B.",
  dossier: { label: "La Sauldre sort de son lit", href: "../../dossiers/crue/" },
  articles: articleLines,
  departed: [],
  sideBySide: ["A", "B", "C"].map((letter) => ({
    piece: piece(letter),
    paragraphs: [statement("La Sauldre est sortie de son lit", letter, 1), statement("Nul n’est blessé", letter, 2)],
  })),
  chronicle,
  background: chronicle.slice(0, 1).map((day) => ({ ...day, anchor: "j-1910" })),
  pieces: ["A", "B", "C"].map(piece),
  divergences: [],
  facts: [],
  quotations: [],
  names: [],
  people: [],
  places: [],
  dependence: [{ name: "AFP", note: "2\u00A0pièces", chips: [chip("B", 1), chip("C", null)], rest: null }],
  beside: { previous: null, next: { title: slice("La décrue"), when: "20\u00A0mai 2021", href: "../decrue/" } },
  citation,
};

const sourceLink = { label: "Préfecture du Cher", href: "../prefecture/" };

export const sources: SourcesPage = {
  kind: "sources",
  shell: shell("Sources", "../"),
  sources: [
    { link: sourceLink, roles: "officielle", amount: "8\u00A0passages" },
    { link: { label: "Agence France-Presse", href: "afp/" }, roles: "agence, crédit, photo", amount: "1\u00A0passage" },
  ],
};

export const source: SourcePage = {
  kind: "source",
  shell: shell("Préfecture du Cher", "../../", [{ label: "Sources", href: "../" }]),
  name: "Préfecture du Cher",
  counts: [
    { number: "4", label: "pièces sur 5" },
    { number: "8", label: "passages" },
  ],
  attributions: [
    {
      chip: chip("B", 4),
      before: "« La digue tient », selon ",
      name: "la préfecture du Cher",
      after: ", qui reste prudente.",
      role: "officielle",
      article: { label: "Pièce B", href: "../../articles/crue/" },
    },
    {
      chip: chip("AB", null),
      before: "",
      name: "Préfecture",
      after: "",
      role: "photo",
      article: { label: "Pièce AB", href: "../../articles/crue/" },
    },
  ],
  parts: [
    { label: "1 à 100", href: "./", current: true },
    { label: "101 à 108", href: "2/", current: false },
  ],
  forms: [{ form: "la préfecture du Cher", roles: "officielle", chip: chip("B", 4) }],
  others: [
    { link: sourceLink, roles: "officielle", current: true },
    { link: { label: "Agence France-Presse", href: "../afp/" }, roles: "agence, crédit", current: false },
  ],
};

export const search: SearchPage = {
  kind: "search",
  shell: shell("Recherche", "../"),
  indexed: true,
  instead: [
    { label: "la chronologie", href: "../chronologie/" },
    { label: "les sources", href: "../sources/" },
  ],
  dossiers: [{ label: "La Sauldre sort de son lit", href: "../dossiers/crue/" }],
};

export const data: DataPage = {
  kind: "data",
  shell: shell("Données", "../"),
  files: [
    {
      href: "articles/2021-05.jsonl",
      path: "donnees/articles/2021-05.jsonl",
      content: "Un article par ligne",
      rows: "5",
    },
  ],
  knowledge: knowledge(30),
  sample: { caption: "La date de la pièce A.", json: '{\n  "id": "crue",\n  "status": "implied"\n}' },
  originals: [
    {
      piece: piece("A"),
      path: "2021/crue.txt",
      href: "../originaux/crue.txt",
      bytes: "3\u202F804",
      sha256: "e4bcdfc19ba1ac5acdb7105b769af9f10aacad22a2a80d9e9aca8f3713b292f3",
    },
  ],
  diagnostics: [
    {
      severity: "à vérifier",
      message: "2021/crue.txt\u00A0: «\u202F19/9\u202F» n’est pas une date.",
      path: "2021/crue.txt",
    },
    { severity: "pour mémoire", message: "Aucun original écarté.", path: "" },
  ],
  feeds: [{ label: "fil.xml", href: "../fil.xml" }],
};

export const about: AboutPage = {
  kind: "about",
  shell: shell("À propos", "../"),
  counts: "5\u00A0fichiers lus, 5 publiés.",
  knowledge: totalsOnly,
  licence: "Le programme est sous licence MIT.",
  data: "../donnees/",
};
