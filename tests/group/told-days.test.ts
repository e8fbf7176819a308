import { describe, expect, it } from "vitest";
import { bounds } from "../../src/domain/edtf-date.ts";
import { group } from "../../src/group/group.ts";
import { profileOf, type GroupInput } from "../../src/group/profile.ts";
import { OTHER_DAYS_TOLD, SAME_DAY_TOLD } from "../../src/group/thresholds.ts";
import { byDaysTold } from "../../src/group/told-days.ts";
import { input } from "./archive.ts";

const telling = (id: string, text: string, told: readonly string[], yearless: readonly number[] = []): GroupInput => ({
  ...input(id, text),
  told: told.flatMap((day) => bounds(day) ?? []),
  yearless,
});
const factor = (one: GroupInput, other: GroupInput) => byDaysTold(profileOf(one).profile, profileOf(other).profile);

describe("the days that two openings tell of", () => {
  it.each([
    ["one day", ["2021-05-03"], [], ["2021-05-03"], [], SAME_DAY_TOLD],
    ["two days", ["2021-05-03"], [], ["2021-05-04"], [], OTHER_DAYS_TOLD],
    ["one day of the month, both without a year", [], [503], [], [503], SAME_DAY_TOLD],
    ["one day, the year given once", ["2021-05-03"], [], [], [503], SAME_DAY_TOLD],
    ["two days, the year given once", ["2021-05-03"], [], [], [504], OTHER_DAYS_TOLD],
    ["one day of two years, both given", ["2021-05-03"], [], ["2022-05-03"], [], OTHER_DAYS_TOLD],
    ["a week and a day in it", ["2021-05-03/2021-05-09"], [], [], [504], 1],
    ["no day", [], [], ["2021-05-03"], [], 1],
  ])("are compared: %s", (_, one, oneYearless, other, otherYearless, expected) => {
    expect(factor(telling("a", "", one, oneYearless), telling("b", "", other, otherYearless))).toBe(expected);
  });
});

describe("undated reports of one day", () => {
  const REPORTS = [
    "Le clocher de Marsanges s’est effondré dans la nuit. Le clocher de Marsanges, bâti par l’architecte Lioret, penchait depuis un siècle.",
    "Marsanges perd son clocher. La commune de Marsanges pleure le clocher de Lioret, tombé sur la nef sans blesser personne.",
    "Effondrement du clocher : Marsanges sous le choc. Le maire de Marsanges, Paul Tissier, promet de rebâtir l’œuvre de Lioret.",
    "À Marsanges, il ne reste que la nef. Le clocher de Lioret est à terre ; Paul Tissier a fermé le quartier.",
  ];

  it("are one event when all name it, with a year or without", () => {
    const reports = REPORTS.map((text, at) =>
      telling(`r${at}`, text, at === 0 ? ["2021-05-03"] : [], at === 0 ? [] : [503]),
    );
    expect(group(reports).events).toHaveLength(1);
    expect(group(REPORTS.map((text, at) => input(`r${at}`, text))).events.length).toBeGreaterThan(1);
  });
});
