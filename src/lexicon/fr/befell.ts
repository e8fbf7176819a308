/**
 * What may befall people, by the stem of its participle or noun (folded, without the endings of gender and number) → the one word for
 * it: « tués », « décès » and « ont péri » are all told of the dead. Common knowledge of the language, written for this project.
 */
export const BEFELL: ReadonlyMap<string, string> = new Map(
  Object.entries({
    mort: "mort morte tue tuee tuant decede dece peri",
    blesse: "blesse blessant",
    disparu: "disparu disparue",
    interpelle: "interpelle interpellation interpellant arrete arrestation apprehende",
    evacue: "evacue evacuation evacuant",
    hospitalise: "hospitalise hospitalisation",
    deplace: "deplace",
    reloge: "reloge relogement",
    secouru: "secouru secourue",
    rapatrie: "rapatrie rapatriement",
    expulse: "expulse expulsion",
    libere: "libere liberation",
    vaccine: "vaccine",
    contamine: "contamine",
    intoxique: "intoxique intoxication",
    sinistre: "sinistre",
    manifestant: "manifestant manifeste defile",
  }).flatMap(([meaning, stems]) => stems.split(" ").map((stem) => [stem, meaning] as const)),
);

/** Of these, the nouns that count people by themselves: « 12 blessés », « 14 interpellations ». Stems. */
export const BEFALLEN: ReadonlySet<string> = new Set(
  "mort blesse disparu dece interpellation arrestation evacue deplace sinistre manifestant".split(" "),
);

/** Words for people in general → who they are, empty for anyone. Stems. Figures of two kinds of people are not held against each other. */
export const PEOPLE: ReadonlyMap<string, string> = new Map(
  Object.entries({
    "": "personne individu suspect victime gens homme",
    resident: "habitant riverain villageoi resident foyer famille",
    passager: "passager voyageur occupant",
    employe: "employe salarie ouvrier travailleur",
    client: "client touriste vacancier",
    eleve: "eleve collegien lyceen ecolier enfant adolescent etudiant",
    retraite: "retraite",
    supporteur: "supporteur supporter",
    migrant: "migrant exile refugie",
    marin: "marin matelot",
    civil: "civil",
  }).flatMap(([group, stems]) => stems.split(" ").map((stem) => [stem, group] as const)),
);

/** Kinds of people who are mostly some of all: « quatre lycéens tués » among « 12 morts ». */
export const SOME_PEOPLE: ReadonlySet<string | undefined> = new Set([
  "eleve",
  "retraite",
  "supporteur",
  "migrant",
  "marin",
]);

/** Words for work that may be lost. Stems. */
export const JOBS: ReadonlySet<string> = new Set(
  "poste emploi salarie employe ouvrier suppression licenciement".split(" "),
);

/** Words for homes that may be without power. Stems. */
export const HOMES: ReadonlySet<string> = new Set("foyer client abonne habitation logement maison usager".split(" "));
