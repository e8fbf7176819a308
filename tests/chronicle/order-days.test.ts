import { expect, test } from "vitest";
import { orderDays } from "../../src/chronicle/order-days.ts";
import { articleOf } from "./article-of.ts";

const first = articleOf(
  "Le pont a cédé lundi. Les secours sont arrivés mardi matin.\nEn 1998, il avait été repeint. Lundi, on a compté.",
  {
    id: "un",
    piece: "A",
    mentions: [
      ["lundi", "2024-03-04"],
      ["mardi", "2024-03-05?"],
      ["En 1998", "=1998"],
      ["Lundi", "2024-03-04?"],
    ],
  },
);

test("days stand in order of what happened, with who says so", () => {
  const other = articleOf("Le 4 mars 2024, le pont a cédé.", {
    id: "deux",
    piece: "B",
    mentions: [["4 mars 2024", "=2024-03-04"]],
  });
  const entries = orderDays([other, first]);
  expect(
    entries.map(({ date }) =>
      date.status === "stated" || date.status === "implied" ? [date.status, date.value.edtf] : [],
    ),
  ).toEqual([
    ["stated", "1998"],
    ["stated", "2024-03-04"],
    ["implied", "2024-03-05?"],
  ]);
  expect(entries[1]?.statements.map(({ article, quote }) => [article, quote])).toEqual([
    ["un", "Le pont a cédé lundi."],
    ["un", "Lundi, on a compté."],
    ["deux", "Le 4 mars 2024, le pont a cédé."],
  ]);
});

test("a day that one text states is stated, with its passages alone", () => {
  const other = articleOf("Le 4 mars 2024, le pont a cédé.", {
    id: "deux",
    piece: "B",
    mentions: [["4 mars 2024", "=2024-03-04"]],
  });
  const date = orderDays([first, other])[1]?.date;
  expect(date?.status === "stated" && date.evidence.map(({ quote }) => quote)).toEqual(["4 mars 2024"]);
});

test("a deduced day says from which words, each once", () => {
  const date = orderDays([first])[1]?.date;
  expect(date?.status === "implied" && [date.value.edtf, date.because]).toEqual([
    "2024-03-04",
    "déduit de «\u202Flundi\u202F»",
  ]);
});

test("the narrower date stands before the wider one that begins on the same day", () => {
  const text = articleOf("Tout mars fut sec. Le 1er mars on pria. Du 1er au 9 on sema.", {
    mentions: [
      ["mars", "=2024-03"],
      ["1er mars", "=2024-03-01"],
      ["Du 1er au 9", "=2024-03-01/2024-03-09"],
    ],
  });
  const values = orderDays([text]).map(({ date }) => (date.status === "stated" ? date.value.edtf : ""));
  expect(values).toEqual(["2024-03-01", "2024-03-01/2024-03-09", "2024-03"]);
});

test("a disputed date stands under each candidate, that one first, apart from what is sure of the day", () => {
  const text = articleOf("On vota le mardi 6 mars. Lundi on pleura.", {
    mentions: [
      ["mardi 6 mars", "2024-03-05|2024-03-06"],
      ["Lundi", "2024-03-05"],
    ],
  });
  const entries = orderDays([text]).map(({ date, statements }) => [
    date.status === "disputed" ? date.candidates.map(({ value }) => value.edtf).join(" or ") : date.status,
    statements.map(({ quote }) => quote).join(),
  ]);
  expect(entries).toEqual([
    ["implied", "Lundi on pleura."],
    ["2024-03-05 or 2024-03-06", "On vota le mardi 6 mars."],
    ["2024-03-06 or 2024-03-05", "On vota le mardi 6 mars."],
  ]);
});

test("what is unknown, set aside or said twice in one article is not repeated", () => {
  const text = articleOf("Photo prise mardi.\nIl neige lundi.\nIl neige lundi.\nUn jour il partit.", {
    noise: ["Photo prise mardi."],
    mentions: [
      ["mardi", "2024-03-05"],
      ["lundi", "2024-03-04"],
      ["2:lundi", "2024-03-04"],
      ["Un jour", ""],
    ],
  });
  const entries = orderDays([text]);
  expect(entries.map(({ statements }) => statements.map(({ quote }) => quote))).toEqual([["Il neige lundi."]]);
});

test("pieces go A, B … Z, AA, and articles without a letter come last", () => {
  const on = (id: string, piece: string | null) =>
    articleOf(`${id} lundi.`, { id, piece, mentions: [["lundi", "2024-03-04"]] });
  const [entry] = orderDays([on("z0", null), on("z1", "AA"), on("z2", "Z"), on("z3", "B")]);
  expect(entry?.statements.map(({ article }) => article)).toEqual(["z3", "z2", "z1", "z0"]);
});

test("an hour is kept only where all that speak of the day give it", () => {
  const timed = (id: string, time: string) => {
    const article = articleOf(`${id} lundi.`, { id, mentions: [["lundi", "=2024-03-04"]] });
    return {
      ...article,
      mentions: article.mentions.map((mention) =>
        mention.date.status === "stated"
          ? { ...mention, date: { ...mention.date, value: { ...mention.date.value, time } } }
          : mention,
      ),
    };
  };
  const timeOf = (...articles: ReturnType<typeof timed>[]) => {
    const date = orderDays(articles)[0]?.date;
    return date?.status === "stated" ? date.value.time : "none";
  };
  expect(timeOf(timed("t1", "10:00"), timed("t2", "10:00"))).toBe("10:00");
  expect(timeOf(timed("t1", "10:00"), timed("t2", "11:00"))).toBeUndefined();
});

test("the date under a post is no day on which something happened", () => {
  const post = articleOf("La digue a tenu le 3 mai 2021. — Ana Roux (@anaroux) 4 mai 2021", {
    id: "a",
    piece: "A",
    mentions: [
      ["3 mai 2021", "=2021-05-03"],
      ["4 mai 2021", "=2021-05-04"],
    ],
  });
  expect(orderDays([post]).map(({ date }) => (date.status === "stated" ? date.value.edtf : ""))).toEqual([
    "2021-05-03",
  ]);
});

test("a night is one interval of two days, told once", () => {
  const night = (text: string, first: string, second: string) =>
    orderDays([
      articleOf(text, {
        id: "a",
        piece: "A",
        mentions: [
          [first, "2021-05-03?"],
          [second, "2021-05-04?"],
        ],
      }),
    ]).map(({ date }) => (date.status === "implied" ? date.value.edtf : date.status));
  expect(night("La digue a cédé dans la nuit de lundi à mardi.", "lundi", "mardi")).toEqual(["2021-05-03/2021-05-04"]);
  expect(night("La digue a été gardée de lundi à mardi.", "lundi", "mardi")).toHaveLength(2);
});
