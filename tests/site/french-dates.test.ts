import { expect, it } from "vitest";
import { parseDay } from "../../src/domain/day.ts";
import { eventDate, uncertainDay } from "../../src/domain/edtf-date.ts";
import { dateLabel, dateView, windowLabel } from "../../src/site/french-dates.ts";

const THIN = "\u202F";
const HARD = "\u00A0";

it.each([
  ["2021-03-01", `1er${HARD}mars 2021`],
  ["2021-03", "mars 2021"],
  ["198X", "années 1980"],
  ["2021-22", "été 2021"],
  ["1998/2004", "de 1998 à 2004"],
  ["2021-03-30/2021-04-02", `du 30${HARD}mars au 2${HARD}avril 2021`],
  ["2021-03-15?", `15${HARD}mars 2021${THIN}?`],
])("says %s in French", (edtf, label) => {
  expect(dateLabel(eventDate(edtf))).toBe(label);
});

it("gives the days that a day in doubt may be", () => {
  const date = uncertainDay(parseDay("2021-03-15"), parseDay("2021-03-15"), parseDay("2021-03-16"));
  expect(windowLabel(date)).toBe(`du 15 au 16${HARD}mars 2021`);
  expect(windowLabel(eventDate("2021-03-15?"))).toBeUndefined();
});

it("has a form for programs where HTML has one", () => {
  expect(dateView(eventDate("2021-03-15", { time: "18:05" })).datetime).toBe("2021-03-15T18:05");
  expect(dateView(eventDate("198X")).datetime).toBeNull();
});
