import { expect, it, test } from "vitest";
import { plainLetters } from "../../src/domain/plain-letters.ts";
import { slugOf } from "../../src/domain/slug.ts";

test.each([
  ["Çelik", "celik"],
  ["Aydın", "aydin"],
  ["İzmir", "izmir"],
  ["Łódź", "lodz"],
  ["Tromsø", "tromso"],
  ["Đà Nẵng", "da nang"],
  ["Weißensee", "weissensee"],
  ["Þórður", "thordur"],
  ["Cœur", "coeur"],
])("%s is compared as %s", (text, plain) => {
  expect(plainLetters(text)).toBe(plain);
});

it("an address is made of the same letters", () => {
  expect(slugOf("Aydın : l’Œuvre de Łódź", "x")).toBe("aydin-l-oeuvre-de-lodz");
});
