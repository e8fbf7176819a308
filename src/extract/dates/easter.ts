import { addDays, day, type Day } from "../../domain/day.ts";

/**
 * Easter Sunday of a Gregorian year: 2023 gives 2023-04-09. Throws RangeError outside the years 0–9999.
 * Source: the anonymous Gregorian computus, Nature, 20 April 1876, as given by Jean Meeus, "Astronomical Algorithms", chapter 8.
 */
export function easterSunday(year: number): Day {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const moonShift = Math.floor((century + 8) / 25);
  const sunShift = Math.floor((century - moonShift + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - sunShift + 15) % 30;
  const weekShift = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7;
  const correction = Math.floor((golden + 11 * epact + 22 * weekShift) / 451);
  const daysAfterMarch = epact + weekShift - 7 * correction + 21;
  return addDays(day(year, 3, 1), daysAfterMarch);
}
