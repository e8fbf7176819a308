import { expect, it } from "vitest";
import { readDateCases } from "../../measure/dates/date-cases.ts";
import { judgedCase } from "../../measure/dates/judged-case.ts";

const line = (text: string, quotes: readonly (readonly [quote: string, edtf: string | null])[]): string =>
  JSON.stringify({
    id: "x1",
    kind: "full",
    text,
    written: "2024-05-14",
    expect: quotes.map(([quote, edtf]) => {
      const start = text.indexOf(quote);
      return { quote, start, end: start + quote.length, edtf, status: "stated" };
    }),
  });
const outcomesOf = (jsonl: string): readonly string[] =>
  readDateCases(jsonl).flatMap((one) => judgedCase(one).outcomes.map(({ outcome }) => outcome));

it("says of each found date whether it is right, and which rule read it", () => {
  const [one] = readDateCases(line("La digue a cédé le 3 mai 2024.", [["3 mai 2024", "2024-05-03"]])).map(judgedCase);
  expect(one?.outcomes).toMatchObject([{ outcome: "right", found: { rule: "fr/dates/day-month-year" } }]);
  expect(one?.missed).toEqual([]);
});

it("tells a wrong value from a wrong span and from a false find", () => {
  expect(outcomesOf(line("La digue a cédé le 3 mai 2024.", [["3 mai 2024", "2024-05-04"]]))).toEqual(["wrong value"]);
  expect(outcomesOf(line("La digue a cédé le 3 mai 2024.", [["le 3 mai 2024", "2024-05-03"]]))).toEqual(["wrong span"]);
  expect(outcomesOf(line("La digue a cédé le 3 mai 2024.", []))).toEqual(["false find"]);
});

it("refuses a case whose quote does not stand where it says, with its line", () => {
  const broken = line("La digue a cédé le 3 mai 2024.", [["3 mai 2024", "2024-05-03"]]).replace(
    '"start":19',
    '"start":20',
  );
  expect(() => readDateCases(`\n${broken}`)).toThrow("line 2");
});
