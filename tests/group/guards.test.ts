import { describe, expect, it } from "vitest";
import { parseDay } from "../../src/domain/day.ts";
import { articleId } from "../../src/domain/names.ts";
import { editionNumber } from "../../src/group/edition.ts";
import { group } from "../../src/group/group.ts";
import { barBetween } from "../../src/group/guards/index.ts";
import { matchScore } from "../../src/group/match-score.ts";
import { placeClaims } from "../../src/group/place-claims.ts";
import { profileOf, type GroupInput } from "../../src/group/profile.ts";
import { isStandingPage } from "../../src/group/standing-page.ts";
import { rememberedYears } from "../../src/group/remembrance.ts";
import { input } from "./archive.ts";

const bar = (one: GroupInput, other: GroupInput) => {
  const [a, b] = [one, other].map((article) => profileOf(article).profile);
  if (a === undefined || b === undefined) throw new RangeError("two articles are compared");
  expect(barBetween(b, a)).toEqual(barBetween(a, b));
  return barBetween(a, b);
};

const tides = (day: string, figures: string, place: string): string =>
  `Les marées de la semaine\nRelevé du ${day}.\nVoici les hauteurs d’eau attendues au port.\n` +
  `Pleine mer : ${figures}.\nAu large, ${place}.\nCes hauteurs sont données par le service du port et peuvent changer avec le vent.`;

describe("standing pages", () => {
  it("that differ in their figures and days are never one story", () => {
    const one = input("m-1", tides("lundi 6 mai 2019", "4,12 m, 4,30 m, 3,98 m", "mer belle"), "2019-05-06");
    const other = input("m-2", tides("lundi 13 mai 2019", "5,02 m, 5,25 m, 4,77 m", "mer agitée"), "2019-05-13");
    expect(bar(one, other)).toEqual({ bar: "dossier", guard: "template" });
  });

  const fire =
    "Un entrepôt de coton brûle à Sauverny\nLe feu a pris vers minuit dans l’entrepôt Lachenal. " +
    "Les pompiers de Sauverny ont sorti trois ouvriers. Le maire Aloïs Perrier parle d’un miracle.";

  it("are not seen in a dispatch and its correction", () => {
    const right = fire.replace("trois", "treize");
    expect(bar(input("f-1", fire, "2019-05-06"), input("f-2", right, "2019-05-06"))).toBeUndefined();
  });

  it("are not seen in a dispatch printed again the next day", () => {
    expect(bar(input("f-1", fire, "2019-05-06"), input("f-2", fire, "2019-05-07"))).toBeUndefined();
  });

  it("are not seen in a follow-up that repeats yesterday's paragraphs", () => {
    const next = `${fire}\nMardi, Aloïs Perrier a promis un logement aux ouvriers de Lachenal. Le préfet viendra jeudi à Sauverny rencontrer les familles.`;
    expect(bar(input("f-1", fire, "2019-05-06"), input("f-2", next, "2019-05-07"))).toBeUndefined();
  });
});

describe("pages of entries under a standing heading", () => {
  it.each([
    ["Agenda du week-end\nSamedi : loto à 20 h, salle des fêtes.\nDimanche : brocante, place du Foirail.", true],
    ["La météo de la semaine\nLundi : 4 à 9 degrés, vent de 30 km/h.\nMardi : 6 à 11 degrés.", true],
    ["Marché aux bestiaux : les cours\nVeaux : 3,40 € (+0,10). Vaches : 2,80 €. Brebis : 1,90 €.", true],
    [
      "Météo : la tempête a fait deux morts dans le Finistère\nUn couple a été tué dans la nuit par la chute d’un hêtre sur sa voiture, près de Landivisiau, a annoncé la préfecture dans un communiqué. La route est restée coupée toute la matinée.",
      false,
    ],
    ["Le conseil a voté son budget\nSamedi : 3 voix contre.\nDimanche : repos.", false],
  ])("are known in « %s »", (text, standing) => {
    expect(isStandingPage(text)).toBe(standing);
  });

  const prices = (day: string, figures: string): string =>
    `Foire de Sauverny : les cours\n${day}\nVeaux : ${figures}.\nVaches : ${figures}.\nProchaine foire lundi, halle Lachenal.`;
  const fair =
    "À Sauverny, la foire ferme ses portes\nLa halle Lachenal de Sauverny n’accueillera plus de veaux dès lundi.";

  it("are no part of the news of their town", () => {
    const page = input("p", prices("Lundi 6 mai 2019", "3,40 €"), "2019-05-06");
    expect(bar(page, input("n", fair, "2019-05-06"))).toEqual({ bar: "dossier", guard: "standing-page" });
  });
  it("are kept from last week's, but not from another paper's of the day", () => {
    const page = (id: string, day: string): GroupInput => input(id, prices("Lundi", "3,40 €"), day);
    expect(bar(page("a", "2019-05-06"), page("b", "2019-05-13"))?.bar).toBe("dossier");
    expect(bar(page("a", "2019-05-06"), page("b", "2019-05-06"))).toBeUndefined();
  });
});

describe("editions of one festival", () => {
  const opening = (rank: string): string => `La ${rank} édition du Salon du jouet ancien ouvre vendredi à Arcey.`;
  it("are kept apart by their number", () => {
    expect(bar(input("a", opening("12e")), input("b", opening("treizième")))).toEqual({
      bar: "dossier",
      guard: "other-edition",
    });
    expect(bar(input("a", opening("13e")), input("b", opening("treizième")))).toBeUndefined();
  });
  it.each([
    ["leur vingt-quatrième édition", 24],
    ["La 1re édition a réuni cent exposants", 1],
    ["la prochaine édition sera la bonne", undefined],
    ["l’édition 2019 du guide", undefined],
    ["après la 3e édition, la 4e édition aura lieu en mai", undefined],
  ])("have their number read in « %s »", (text, number) => {
    expect(editionNumber(text)).toBe(number);
  });
  it("draw an undated report to the edition it is more like", () => {
    const salon = "Le Salon du jouet ancien d’Arcey, sous la verrière des Forges, reçoit ses exposants et Marthe Vial.";
    const articles = [
      input("a", `${opening("13e")} ${salon} Les poupées de Nancy y sont.`, "2019-05-03"),
      input("b", `${opening("13e")} ${salon} Les trains électriques font recette.`, "2019-05-05"),
      input("c", `${salon} Les poupées de Nancy et les trains électriques, un ours de 1910.`),
      input("d", `${opening("12e")} ${salon} Un ours de 1910 y est vendu.`),
    ];
    const grouping = group(articles);
    const stories = grouping.dossiers.map((events) => events.flatMap((at) => grouping.events[at] ?? []));
    const events = grouping.events.filter((members) => members.length > 1);
    expect([...stories, ...events].some((ids) => ids.includes(articles[3]?.id ?? articleId("d")))).toBe(false);
  });
});

describe("towns of one name", () => {
  const eure = "Un car verse dans un fossé à Saint-Pons (Eure) : vingt blessés légers parmi les écoliers.";
  const indre = "Un car verse dans un fossé à Saint-Pons (Indre) : trente blessés légers parmi les écoliers.";
  it("keep two alike accidents apart", () => {
    expect(bar(input("a", eure), input("b", indre))).toEqual({ bar: "dossier", guard: "other-town" });
  });
  it("keep them apart however the article places its town", () => {
    const behind = indre.replace(" (Indre)", ", dans l’Indre");
    expect(bar(input("a", eure), input("b", behind))).toEqual({ bar: "dossier", guard: "other-town" });
    expect(bar(input("a", eure), input("b", behind.replace("dans l’Indre", "dans l’Eure")))).toBeUndefined();
  });
  it("do not when the articles share another name", () => {
    const of = (text: string) => `${text} Le chauffeur, Loïc Varenne, est indemne.`;
    expect(bar(input("a", of(eure)), input("b", of(indre)))).toBeUndefined();
  });
  it.each([
    ["près de Perth (Australie)", [{ town: "perth", region: "australie" }]],
    ["née à L'Île-Vieux (Saône-et-Loire) en 1950", [{ town: "l ile vieux", region: "saone et loire" }]],
    ["un habitant d’Aizy (Aube)", [{ town: "aizy", region: "aube" }]],
    ["à Bourg Neuf (Ain)", [{ town: "bourg neuf", region: "ain" }]],
    ["à Viré, dans la Sarthe, un car", [{ town: "vire", region: "sarthe" }]],
    ["À Perth, en Écosse, un marin", [{ town: "perth", region: "ecosse" }]],
    ["près d’un lac, à Salem, dans le nord de l’Oregon", [{ town: "salem", region: "oregon" }]],
    ["à Saint-Pons, Indre-et-Loire, un car", [{ town: "saint pons", region: "indre et loire" }]],
    ["la visite de Jean Viré, en Russie", []],
    ["la mairie de Viré, dans la Sarthe", [{ town: "vire", region: "sarthe" }]],
    ["à Perth, en Ovalie", []],
    ["à Viré, dans la rue Haute", []],
    ["à Viré, Lyon, Mâcon", []],
    ["le député Jean Viré (Parti radical)", []],
    ["à Lyon (OL)", []],
    ["LYON (Agence Noroît) – Un", []],
    ["à Paris (Reuters)", []],
  ])("are read in « %s »", (text, claims) => {
    expect(placeClaims(text)).toEqual(claims);
  });
});

describe("matches of the same teams", () => {
  const report = (score: string) =>
    `Handball : Valmy – Arcey ${score}\nLe match s’est joué à guichets fermés devant Arcey.`;
  it("are two events when scores and days differ", () => {
    expect(bar(input("a", report("24-21"), "2019-01-05"), input("b", report("19-30"), "2019-01-12"))).toEqual({
      bar: "event",
      guard: "other-match",
    });
  });
  it("are one when a report tells the score from the other side", () => {
    expect(bar(input("a", report("24-21"), "2019-01-05"), input("b", report("21-24"), "2019-01-09"))).toBeUndefined();
  });
  it.each([
    ["Le match : Valmy bat Arcey (3-1)", "3-1"],
    ["les poilus de 14-18 et leur mémoire", undefined],
    ["le match du 2019-05-04 est remis", undefined],
    ["le match de 18:30-20:15", undefined],
    ["un match à 7-8 % d’audience", undefined],
  ])("have their score read in « %s »", (text, score) => {
    expect(matchScore(text)).toBe(score);
  });
});

describe("a disaster remembered", () => {
  it("is kept from another one like it", () => {
    const past = input(
      "a",
      "Il y a vingt ans, la digue de Port-Louvet cédait\nEn 1999, la mer entrait dans Port-Louvet. Une exposition s’ouvre.",
      "2019-03-02",
    );
    const now = input("b", "La digue de Port-Louvet a cédé cette nuit. La mer est entrée dans la ville.", "2019-03-05");
    expect(bar(past, now)).toEqual({ bar: "dossier", guard: "anniversary" });
  });
  it("are not kept from a report that opens with the same day", () => {
    const told = [{ earliest: parseDay("2021-05-08"), latest: parseDay("2021-05-08") }];
    const one = {
      ...input("a", "Une gerbe rappelle samedi les morts du naufrage, il y a dix ans.", "2021-05-09"),
      told,
    };
    const other = {
      ...input("b", "Cent personnes sur le quai samedi, pour les morts du naufrage.", "2021-05-09"),
      told,
    };
    expect(bar(one, other)).toBeUndefined();
    expect(bar({ ...one, told: [] }, { ...other, told: [] })).toEqual({ bar: "dossier", guard: "anniversary" });
  });
  it.each([
    ["Il y a dix ans, le naufrage. Une stèle rappelle les morts.", 20_000, true],
    ["Du jamais vu : « il y a dix ans, l’eau était plus haute », dit un riverain.", 20_000, false],
    ["Trois ans après les faits, le procès s’ouvre.", 20_000, false],
    ["La vallée se souvient, vingt ans après l’avalanche", 20_000, true],
    ["Le 50e anniversaire du naufrage a réuni la ville.", undefined, true],
    ["Elle fête son anniversaire.", undefined, false],
  ])("is recognised in « %s »", (text, day, remembers) => {
    expect(rememberedYears(text, day) !== undefined).toBe(remembers);
  });
});

describe("the editor's word", () => {
  const flood =
    "La Loire déborde à Varades et coupe la route de Montjean, quarante maisons sont évacuées par les pompiers.";
  it("puts unlike articles in one event", () => {
    const { events } = group([input("a", flood, "2019-01-05", "Crue"), input("b", "Un bal.", "2021-01-05", " crue ")]);
    expect(events).toEqual([["a", "b"]]);
  });
  it("keeps an article from the events of others, but not from their dossier", () => {
    const { events, dossiers } = group([
      input("a", flood, "2019-01-05"),
      input("b", `${flood} Bilan.`, "2019-01-05", "Mon événement"),
    ]);
    expect(events).toEqual([["a"], ["b"]]);
    expect(dossiers).toEqual([[0, 1]]);
  });
  it("beats a guard", () => {
    const one = input("m-1", tides("lundi 6 mai 2019", "4,12 m, 4,30 m, 3,98 m", "belle"), "2019-05-06", "Marées");
    const other = input("m-2", tides("lundi 13 mai 2019", "5,02 m, 5,25 m, 4,77 m", "vive"), "2019-05-13", "Marées");
    expect(group([one, other]).events).toEqual([["m-1", "m-2"]]);
  });
});

describe("reprints", () => {
  const dispatch =
    "Le navire Astrolabe-II s’est échoué jeudi sur un banc de sable devant Kerloc’h, avec douze marins à bord. " +
    "La préfecture maritime a envoyé un remorqueur de Brest. Aucun blessé n’est à déplorer, selon le commandant Hervé Drézen.";
  it("of one dispatch are near each other and in one event, however many", () => {
    const papers = Array.from({ length: 300 }, (_, at) => input(`p-${at}`, `${dispatch} Édition ${at}.`, "2019-02-07"));
    const { events, near } = group(papers);
    expect(events).toHaveLength(1);
    expect(near.map((prints) => prints.length)).toEqual([300]);
  });
});
