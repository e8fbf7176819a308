import { expect, test } from "vitest";
import { eventWhen } from "../../src/chronicle/event-day.ts";
import type { PlacedArticle } from "../../src/domain/article.ts";
import { articleOf } from "./article-of.ts";

function when(...articles: readonly PlacedArticle[]): string {
  const date = eventWhen(articles);
  if (date.status === "disputed") return `disputed ${date.candidates.map(({ value }) => value.edtf).join(" ")}`;
  return date.status === "unknown" ? "unknown" : `${date.status} ${date.value.edtf}`;
}

test("an opening that says the day dates the event, as surely as it says it", () => {
  const implied = articleOf("Un train a déraillé lundi.", {
    published: "2024-03-05",
    mentions: [["lundi", "2024-03-04"]],
  });
  const stated = articleOf("Le 4 mars 2024, un train a déraillé.", {
    id: "b",
    mentions: [["4 mars 2024", "=2024-03-04"]],
  });
  expect(when(implied)).toBe("implied 2024-03-04");
  expect(when(implied, stated)).toBe("stated 2024-03-04");
});

test("openings that speak of several days give the interval, with all passages", () => {
  const one = articleOf("Le train est parti dimanche.", {
    published: "2024-03-05",
    mentions: [["dimanche", "2024-03-03"]],
  });
  const two = articleOf("Le train est arrivé lundi.", {
    id: "b",
    published: "2024-03-05",
    mentions: [["lundi", "2024-03-04"]],
  });
  const date = eventWhen([one, two]);
  expect(date).toMatchObject({ status: "implied", value: { edtf: "2024-03-03/2024-03-04" } });
  expect(date.status === "implied" && date.evidence.map(({ quote }) => quote)).toEqual(["dimanche", "lundi"]);
});

test("the day of the telling counts only where no other is given", () => {
  const both = articleOf("Le chef est rentré lundi, ont rapporté les médias mardi. Cela a été annoncé mardi.", {
    published: "2024-03-05",
    mentions: [
      ["lundi", "2024-03-04"],
      ["2:mardi", "2024-03-05"],
    ],
  });
  const telling = articleOf("Le groupe fermera son usine, a annoncé mercredi la direction.", {
    published: "2024-05-22",
    mentions: [["mercredi", "2024-05-22"]],
  });
  expect(when(both)).toBe("implied 2024-03-04");
  expect(when(telling)).toBe("implied 2024-05-22");
});

test.each([
  ["a day further down", "Un train a déraillé.\nLe conducteur est sauf.\nIl était parti lundi.", "lundi", "2024-03-04"],
  ["what is remembered", "Cent bougies pour les morts du 13 novembre.", "13 novembre", "2023-11-13"],
  ["what is to come", "Le juge doit entendre le témoin mercredi.", "mercredi", "2024-03-05"],
  ["a day after the writing", "Le procès s’ouvre jeudi.", "jeudi", "2024-03-07"],
  ["a wide date", "Le train roulait depuis 2024.", "2024", "2024"],
])("%s does not date the event: the day of publication does, with a doubt", (_, text, expression, edtf) => {
  const article = articleOf(text, { published: "2024-03-05", mentions: [[expression, edtf]] });
  expect(when(article)).toBe("implied 2024-03-05?");
  const date = eventWhen([article]);
  expect(date.status === "implied" && date.because).toBe(
    "jour de publication\u00A0: les premiers paragraphes ne disent pas quel jour",
  );
});

test("several days of publication are an interval doubted at both ends", () => {
  const on = (id: string, published: string) => articleOf("Il pleut.", { id, published });
  expect(when(on("a", "2024-03-05"), on("b", "2024-03-07"))).toBe("implied 2024-03-05?/2024-03-07?");
  expect(when(on("a", "2024-03"))).toBe("implied 2024-03?");
});

test("a disputed day of an opening stays disputed; nothing at all stays unknown", () => {
  expect(when(articleOf("On vota le mardi 6 mars.", { mentions: [["mardi 6 mars", "2024-03-05|2024-03-06"]] }))).toBe(
    "disputed 2024-03-05 2024-03-06",
  );
  expect(when(articleOf("Il pleut."))).toBe("unknown");
  expect(when()).toBe("unknown");
});
