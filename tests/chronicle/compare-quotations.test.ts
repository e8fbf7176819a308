import { describe, expect, test } from "vitest";
import { compareQuotations } from "../../src/chronicle/compare-quotations.ts";
import { articleOf, seedArticle } from "./article-of.ts";
import { articleRead } from "./article-read.ts";

/** One statement as two translators might give it; written for this test. The set that SAME_QUOTATION was measured on. */
const TRANSLATIONS = [
  [
    "nous ne céderons pas aux menaces et nous défendrons chaque pouce de notre territoire",
    "nous ne plierons pas devant les menaces et défendrons chaque pouce de notre sol",
  ],
  [
    "la communauté internationale doit agir sans tarder pour mettre fin à ces violences insupportables",
    "la communauté internationale doit réagir rapidement afin de mettre un terme à ces violences intolérables",
  ],
  [
    "il s’agit d’un pas de géant pour notre pays et pour toute la région",
    "c’est un pas de géant pour le pays et l’ensemble de la région",
  ],
  [
    "nous avons trouvé un terrain d’entente sur la plupart des points, mais il reste du travail",
    "nous sommes tombés d’accord sur la plupart des points, mais il reste encore du travail à faire",
  ],
  [
    "les auteurs de cet attentat lâche seront poursuivis et punis avec la plus grande sévérité",
    "les responsables de cette attaque lâche seront traqués et punis avec la plus grande fermeté",
  ],
  [
    "notre économie est solide et nous n’avons aucune raison de craindre une récession cette année",
    "l’économie est solide, il n’y a pas de raison de redouter une récession cette année",
  ],
  [
    "le gouvernement fera tout ce qui est en son pouvoir pour protéger les familles les plus modestes",
    "le gouvernement mettra tout en œuvre pour protéger les ménages les plus modestes",
  ],
  [
    "cette décision historique ouvre la voie à une paix durable entre nos deux peuples",
    "cette décision historique ouvrira le chemin d’une paix durable entre nos deux nations",
  ],
] as const;

const quoting = (id: string, ...quotes: readonly string[]) =>
  articleOf(quotes.map((quote) => `Il a dit : « ${quote} ».`).join("\n"), { id, piece: id.toUpperCase() });

const versions = (...articles: ReturnType<typeof quoting>[]): readonly string[] =>
  compareQuotations(articles).map((compared) =>
    compared.versions.map(({ article, quote }) => `${article} ${quote}`).join(" | "),
  );

test("of eight statements in two translations seven meet, none with another statement", () => {
  const left = quoting("a", ...TRANSLATIONS.map(([one]) => one));
  const right = quoting("b", ...TRANSLATIONS.map(([, other]) => other));
  const found = compareQuotations([left, right]);
  expect(found.length).toBeGreaterThanOrEqual(7);
  for (const { versions: pair } of found) {
    const [one, other] = pair;
    const place = TRANSLATIONS.findIndex(([text]) => one?.quote.includes(text));
    expect(other?.quote).toContain(TRANSLATIONS[place]?.[1]);
  }
});

describe("what is not one quotation in two wordings", () => {
  const text = "nous ne céderons pas aux menaces de nos voisins";
  test.each([
    ["the very same words", quoting("a", text), quoting("b", text)],
    [
      "fewer than five words",
      quoting("a", "ne céderons pas menaces"),
      quoting("b", "nous ne céderons pas aux menaces venues du nord"),
    ],
    [
      "a common name and nothing else",
      quoting("a", "les résolutions du Conseil de Sécurité des Nations Unies"),
      quoting("b", "un membre du Conseil de Sécurité des Nations Unies devrait en avoir honte"),
    ],
    [
      "one article alone",
      quoting("a", ...TRANSLATIONS[0]),
      quoting("b", "tout autre chose, absolument rien de pareil ici"),
    ],
    [
      "words picked here and there",
      quoting("a", "menaces, frontières et voisins inquiets"),
      quoting(
        "b",
        `des menaces ${"que chacun imagine sans peine dehors ".repeat(3)} frontières ${"que chacun imagine sans peine dehors ".repeat(3)} voisins`,
      ),
    ],
  ])("%s", (_, one, other) => {
    expect(versions(one, other)).toEqual([]);
  });
});

test("a part stands beside the whole, and a third wording joins them", () => {
  const whole =
    "cette victoire appartient au peuple et demain nous rebâtirons les villages détruits pierre après pierre";
  const found = versions(
    quoting("a", whole),
    quoting("b", "nous rebâtirons demain les villages détruits pierre après pierre"),
    quoting("c", "nous reconstruirons les villages détruits pierre par pierre"),
  );
  expect(found).toHaveLength(1);
  expect(found[0]?.split(" | ").map((version) => version[0])).toEqual(["a", "b", "c"]);
});

test("a quotation that goes on in the next paragraph is one", () => {
  const article = articleOf(
    "Il dit : « nous rebâtirons les villages détruits »\n« pierre après pierre, avant le prochain hiver ».",
    { id: "a" },
  );
  const continued = { ...article, quotes: article.quotes.map((quote, index) => ({ ...quote, continues: index > 0 })) };
  const [compared] = compareQuotations([
    continued,
    quoting("b", "avant l’hiver nous rebâtirons les villages détruits pierre par pierre, avant le prochain hiver"),
  ]);
  expect(compared?.versions[0]?.quote).toBe(
    "« nous rebâtirons les villages détruits »\n« pierre après pierre, avant le prochain hiver »",
  );
});

test("each version’s runs, joined, are its quote", () => {
  for (const { versions: passages, alignment } of compareQuotations([
    quoting("a", TRANSLATIONS[5][0]),
    quoting("b", TRANSLATIONS[5][1]),
  ])) {
    expect(alignment.map((runs) => runs.map(({ text }) => text).join(""))).toEqual(passages.map(({ quote }) => quote));
    expect(alignment.every((runs) => runs.some(({ same }) => same))).toBe(true);
  }
});

test("of the seeds, two translations of one dispatch meet, whole and by its second half, and nothing else", () => {
  const seeds = [
    seedArticle("000_0ed143c717e90a79", { id: "s0", piece: "A" }),
    seedArticle("001_6e3ddc4d783223c7", { id: "s1", piece: "B" }),
    seedArticle("002_b23ba1fb01429277", { id: "s2", piece: "C" }),
    seedArticle("003_4159f345f072ba29", { id: "s3", piece: "D" }),
    seedArticle("004_a775359ea3746cbf", { id: "s4", piece: "E" }),
  ];
  const found = compareQuotations(seeds).map((compared) =>
    compared.versions.map(({ article, quote }) => [article, quote.slice(1, 22).trim()]),
  );
  expect(found).toEqual([
    [
      ["s1", "Grâce à sa visite en"],
      ["s4", "a ouvert un nouveau c"],
    ],
    [
      ["s1", "Grâce à sa visite en"],
      ["s4", "Grâce à sa visite en"],
    ],
  ]);
});

describe("two short wordings of one statement", () => {
  const said = (id: string, text: string, day: string) =>
    articleRead(id, `Une dépêche du jour\nPublié le ${day} avril 2021\n\nLe village a passé la nuit dehors. ${text}`);
  const found = (one: string, other: string, day = "7"): number =>
    compareQuotations([said("a", one, "6"), said("b", other, day)]).length;

  test.each([
    [
      "« Elle désirait juste qu’on la prévienne », a déclaré le maire Anselme Courtil.",
      "« Elle désirait seulement qu’on la prévienne », a dit M. Courtil.",
    ],
    [
      "« Personne ne quittera le gymnase ce soir », a déclaré Mme Odile Garrec.",
      "« Nul ne quittera le gymnase ce soir », a dit Odile Garrec.",
    ],
  ])("%s", (one, other) => {
    expect(found(one, other)).toBe(1);
  });

  test.each([
    [
      "by two people",
      "« Elle désirait juste qu’on la prévienne », a déclaré Anselme Courtil.",
      "« Elle désirait seulement qu’on la prévienne », a dit Odile Garrec.",
    ],
    [
      "of which one denies",
      "« Elle ne désirait pas qu’on la prévienne », a déclaré Anselme Courtil.",
      "« Elle désirait vraiment qu’on la prévienne », a dit Anselme Courtil.",
    ],
    [
      "of a person who is no nobody",
      "« Cette personne quittera le gymnase ce soir », a dit Odile Garrec.",
      "« Nul ne quittera le gymnase ce soir », a dit Odile Garrec.",
    ],
    [
      "with one thing more",
      "« Elle désirait juste qu’on la prévienne », a déclaré Anselme Courtil.",
      "« Elle désirait qu’on prévienne sa mère », a dit Anselme Courtil.",
    ],
    [
      "of which one is only the beginning of a clause",
      "« Je suis parti », a dit Anselme Courtil.",
      "« Je suis parti à pied vers midi », a dit Anselme Courtil.",
    ],
    [
      "that two people say",
      "« Je suis parti », a dit Odile Garrec.",
      "« Je suis parti, je n’ai rien vu du tout », a dit Anselme Courtil.",
    ],
    [
      "that nobody is named for",
      "« Je suis parti », a dit un voisin.",
      "« Je suis parti, je n’ai rien vu du tout », a dit un voisin.",
    ],
  ])("but not two %s", (_, one, other) => {
    expect(found(one, other)).toBe(0);
  });
  test("but not ten days apart", () => {
    const [one, other] = [
      "« Elle désirait juste qu’on la prévienne », a dit Odile Garrec.",
      "« Elle désirait bien qu’on la prévienne », a dit Odile Garrec.",
    ];
    expect([found(one, other), found(one, other, "17")]).toEqual([1, 0]);
  });
});
