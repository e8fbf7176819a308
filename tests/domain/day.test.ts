import { describe, expect, it } from "vitest";
import { addDays, parseDay } from "../../src/domain/day.ts";

describe("a day so many days later", () => {
  it("stays inside the calendar: an article dated 9999-12-31 stops no build", () => {
    expect(addDays(parseDay("9999-12-30"), 17)).toBe("9999-12-31");
    expect(addDays(parseDay("0000-01-02"), -17)).toBe("0000-01-01");
    expect(addDays(parseDay("2024-02-28"), 2)).toBe("2024-03-01");
  });
});
