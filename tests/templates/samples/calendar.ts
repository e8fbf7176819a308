import type { CalendarDayView, ChronologyPage, DayPage, MonthPage, YearPage } from "../../../src/site/period-pages.ts";
import type { DrawnStrip, StripView } from "../../../src/site/drawn/strip-view.ts";
import { chronicle } from "./chronicle.ts";
import type { GroupLineView } from "../../../src/site/views.ts";
import { articleLines, implied, loneLine, piece } from "./pieces.ts";
import { shell } from "./shell.ts";

const bar = { x: 2, y: 10, width: 20, height: 30 };
const drawn: DrawnStrip = {
  width: 350,
  height: 120,
  axis: [56, 80],
  ticks: [{ x: 2, y: 72, text: "janv." }],
  steps: [
    { href: "05/", name: "Mai 2021\u00A0: 3\u00A0articles écrits", area: bar, told: bar, stated: bar, implied: bar },
    {
      href: null,
      name: "Juin 2021\u00A0: 1\u00A0article écrit",
      area: bar,
      told: { ...bar, height: 0 },
      stated: bar,
      implied: bar,
    },
  ],
};
/** A year in bars: a month with a page, one without. */
export const strip: StripView = {
  id: "annee-2021",
  title: "L’année 2021, mois par mois",
  description: "Vers le haut, ce qui s’est passé.",
  wide: drawn,
  narrow: drawn,
};

const empty: CalendarDayView = { number: null, href: null, amount: null, written: [] };

function day(number: number): CalendarDayView {
  if (number < 1 || number > 31) return empty;
  if (number === 19) {
    const written = [
      { piece: piece("B"), implied: false },
      { piece: piece("E"), implied: true },
      { piece: piece(null), implied: true },
    ];
    return { number, href: "#j-2021-05-19", amount: "2\u00A0faits", written };
  }
  return { ...empty, number, ...(number === 16 ? { href: "#j-2021-05-16", amount: "12\u00A0faits" } : {}) };
}

const groups: readonly GroupLineView[] = [
  {
    title: { text: "La Sauldre sort de son lit", cut: false },
    href: "../../../evenements/crue/",
    when: "19\u00A0mai 2021\u202F?",
    whenMark: implied,
    amount: "3\u00A0articles",
  },
  {
    title: { text: "Les crues, ".repeat(30).trim(), cut: true },
    href: "../../../dossiers/crue/",
    when: "Du 16 au 19\u00A0mai 2021",
    whenMark: null,
    amount: "300\u00A0articles, 125\u00A0événements",
  },
];

/** May 2021 begins on a Saturday: six weeks. */
export const month: MonthPage = {
  kind: "month",
  shell: shell("Mai 2021", "../../../", [
    { label: "Chronologie", href: "../../" },
    { label: "2021", href: "../" },
    { label: "Mai", href: null },
  ]),
  label: "Mai 2021",
  summary: "Trois journées racontées, cinq articles.",
  weeks: Array.from({ length: 6 }, (_, week) =>
    Array.from({ length: 7 }, (__, weekday) => day(week * 7 + weekday - 4)),
  ),
  days: chronicle,
  events: groups,
  articles: [...articleLines, loneLine],
  previous: { label: "Avril 2021", href: "../04/" },
  next: { label: "Juin 2021", href: "../06/" },
};

const months = [
  { link: { label: "Mai 2021", href: "05/" }, amount: "3\u00A0journées, 5\u00A0articles" },
  { link: { label: "Avril 2021", href: "04/" }, amount: "1\u00A0journée" },
];

export const chronology: ChronologyPage = {
  kind: "chronology",
  shell: shell("Chronologie", "../"),
  years: [
    { link: { label: "2021", href: "2021/" }, amount: "4\u00A0journées", strip, months },
    { link: { label: "2019", href: "2019/" }, amount: "1\u00A0journée", strip: null, months: months.slice(0, 1) },
  ],
  undated: [loneLine],
};

export const year: YearPage = {
  kind: "year",
  shell: shell("2021", "../../", [
    { label: "Chronologie", href: "../" },
    { label: "2021", href: null },
  ]),
  year: "2021",
  strip,
  months,
  statements: chronicle.slice(0, 1),
  dossiers: groups,
  events: groups.slice(1),
  articles: [loneLine],
};

export const crowdedDay: DayPage = {
  kind: "day",
  shell: shell("Mercredi 19 mai 2021", "../../../../", [
    { label: "Chronologie", href: "../../../" },
    { label: "19\u00A0mai 2021", href: null },
  ]),
  label: "Mercredi 19\u00A0mai 2021",
  summary: "Quarante passages. Les mots sont ceux des articles.",
  days: chronicle.slice(2).map((one) => ({ ...one, rest: null })),
};
