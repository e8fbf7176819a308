import { expect, it } from "vitest";
import { dateVerdict, valueVerdict } from "../../measure/date-verdict.ts";
import { implied, stated, unknown } from "../../src/domain/attested.ts";
import { eventDate } from "../../src/domain/edtf-date.ts";
import { evidenceAt } from "../../src/domain/evidence.ts";
import { articleId } from "../../src/domain/names.ts";

const evidence = [evidenceAt({ article: articleId("essai"), text: "lundi" }, { start: 0, end: 5 }, "essai")] as const;
const says = (edtf: string) => stated(eventDate(edtf), evidence);
const implies = (edtf: string) => implied(eventDate(edtf), { because: "essai", evidence });
const gold = {
  best: "2021-03-15?",
  accepted: [
    { status: "implied", edtf: "2021-03-15?" },
    { status: "implied", edtf: "2021-03-16" },
    { status: "stated", edtf: "2021-03" },
  ],
  refused: [{ status: "stated", edtf: "*" }],
};

it("holds an accepted pair right, also when it says its doubt where the gold has none", () => {
  expect(dateVerdict(gold, implies("2021-03-15?"))).toBe("right");
  expect(dateVerdict(gold, implies("2021-03-16?"))).toBe("right");
});

it("holds a certain day wrong where only a doubtful one is accepted", () => {
  expect(dateVerdict(gold, implies("2021-03-15"))).toBe("wrong");
});

it("lets what is refused win over what is accepted", () => {
  expect(dateVerdict(gold, says("2021-03"))).toBe("wrong");
});

it("holds unknown, or a wider date around the best one, to be weak and not wrong", () => {
  expect(dateVerdict(gold, unknown("rien ne le dit"))).toBe("weak");
  expect(dateVerdict(gold, implies("2021"))).toBe("weak");
  expect(dateVerdict(gold, implies("2021-04"))).toBe("wrong");
});

it("judges the value of an expression by the value alone", () => {
  expect(valueVerdict(["2021-03-14"], "2021-03-14", implies("2021-03-14?"))).toBe("right");
  expect(valueVerdict(["2021-03-14"], "2021-03-14", implies("2021-03-21"))).toBe("wrong");
  expect(valueVerdict(["2021-03-14", null], "2021-03-14", unknown("rien ne le dit"))).toBe("right");
});
