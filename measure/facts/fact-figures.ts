import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { compareFacts } from "../../src/chronicle/compare-facts.ts";
import type { PlacedArticle } from "../../src/domain/article.ts";
import type { Fact } from "../../src/domain/dossier.ts";
import { byCodeUnits } from "../../src/domain/order.ts";
import { shareFigure, type Figure } from "../report.ts";
import { sum, type Miss, type Score } from "../score.ts";
import { readFactCases, type ExpectedFact, type FactCase } from "./fact-cases.ts";
import { inventedArticle } from "./invented-article.ts";

/** What the project sets itself: of ten facts it shows, nine are right (issue 5); of three that there are, it finds two. */
const LEAST = 0.66;
const LEAST_RIGHT = 0.9;

const VERDICTS = ["differ", "agree", "single"] as const;

/** Figures set side by side in pairs of invented reports, by verdict: one figure for each, one for all. */
export function factFigures(folder: string): readonly Figure[] {
  const files = existsSync(folder) ? readdirSync(folder).toSorted(byCodeUnits) : [];
  const cases = files
    .filter((name) => name.endsWith(".jsonl"))
    .flatMap((name) => readFactCases(readFileSync(join(folder, name), "utf8")));
  if (cases.length === 0) return [];
  const scores = VERDICTS.map((agreement) => sum(cases.map((one) => scored(one, agreement))));
  const all = sum(scores);
  const level = shareFigure("facts", all);
  const reached = all.good >= LEAST_RIGHT * all.found && all.right >= LEAST * all.expected;
  return [
    ...VERDICTS.map((agreement, index) => shareFigure(`facts that ${agreement}`, scores[index] ?? all)),
    { ...level, level: { text: `P >= ${LEAST_RIGHT}, R >= ${LEAST}`, reached }, misses: [] },
  ];
}

function scored(one: FactCase, agreement: Fact["agreement"]): Score {
  const found = compareFacts(articlesOf(one)).map(told);
  const expected = one.expected.filter((fact) => fact.agreement === agreement).map(shown);
  const given = found.filter((fact) => fact.startsWith(agreement));
  const right = expected.filter((fact) => given.includes(fact));
  const wrong = given.filter((fact) => !expected.includes(fact));
  const miss = (what: string): Miss => ({ where: one.field, passage: `${one.one} | ${one.other ?? ""}`, what });
  return {
    right: right.length,
    expected: expected.length,
    good: given.length - wrong.length,
    found: given.length,
    misses: [
      ...expected.filter((fact) => !given.includes(fact)).map((fact) => miss(`wanted ${fact}`)),
      ...wrong.map((fact) => miss(`found ${fact}`)),
    ],
  };
}

function shown({ agreement, values }: ExpectedFact): string {
  return `${agreement} ${values.join(" / ")}`;
}

/** The numbers of a fact, each once: « environ 1 500 personnes » is 1500, « 14 h 30 » is 14-30. What stands in brackets is no number of it. */
function told({ agreement, statements }: Fact): string {
  const values = statements.map(({ value }) =>
    ((value ?? "").replace(/\([^)]*\)/gu, "").match(/\d[\d\u202F]*(?:,\d+)?/gu) ?? [])
      .map((number) => number.replaceAll("\u202F", ""))
      .join("-"),
  );
  return shown({ agreement, values: [...new Set(values)] });
}

function articlesOf({ one, other, written, together }: FactCase): readonly PlacedArticle[] {
  return [one, ...(other === null ? [] : [other])].map((text, index) =>
    inventedArticle(text, `a${index}`, written[index] ?? "", together ? "event" : `event-${index}`),
  );
}
