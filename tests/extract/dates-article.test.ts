import { describe, expect, it } from "vitest";
import type { Attested } from "../../src/domain/attested.ts";
import { passagesOf } from "../../src/domain/attested.ts";
import type { EventDate } from "../../src/domain/edtf-date.ts";
import { articleDates } from "../../src/extract/dates/article-dates.ts";
import { datedMentions } from "../../src/extract/dates/mentions.ts";
import { clean } from "../../src/clean/clean.ts";
import { ESSAI, seedOf } from "../clean/seed-of.ts";
import { readingOf } from "./reading-of.ts";

/** A value in one line: how it is held, and its date or dates. */
function short(known: Attested<EventDate>): string {
  if (known.status === "unknown") return "unknown";
  if (known.status === "disputed") return `disputed ${known.candidates.map((one) => one.value.edtf).join(" ")}`;
  return `${known.status} ${known.value.edtf}${known.value.time === undefined ? "" : ` ${known.value.time}`}`;
}

function dates(...[text, options]: Parameters<typeof readingOf>): readonly [published: string, updated: string] {
  const { published, updated } = articleDates(readingOf(text, options)).value;
  return [short(published), short(updated)];
}

describe("an article is dated", () => {
  it.each([
    ["2023-09-19-conseil.txt", "implied 2023-09-19?"],
    ["conseil_20230919.md", "implied 2023-09-19?"],
    ["presse/19-09-2023 conseil.txt", "implied 2023-09-19?"],
    ["2023-02-30.txt", "unknown"],
    ["agenda-2023-46.txt", "unknown"],
    ["a20230919b.txt", "unknown"],
    ["2023-09-19_2023-09-20.txt", "unknown"],
  ])("in doubt by the name of its file, %s", (path, expected) => {
    const { published } = articleDates(readingOf("Le conseil a voté.", { path })).value;
    expect(short(published)).toBe(expected);
    expect(passagesOf(published)).toEqual([]);
  });

  it("by its text rather than by the name of its file", () => {
    const stamp = "Publié le 7 mars 2021";
    const reading = readingOf(`${stamp}\n\nLe port ferme.`, {
      noise: [["date-header", stamp]],
      path: "2019-01-01.txt",
    });
    expect(short(articleDates(reading).value.published)).toBe("stated 2021-03-07");
  });

  it("by a stamp that says « Publié le », with its hour", () => {
    const stamp = "Publié le 7 mars 2021 à 9 h 05";
    expect(dates(`${stamp}\n\nLe port ferme.`, { noise: [["date-header", stamp]] })).toEqual([
      "stated 2021-03-07 09:05",
      "unknown",
    ]);
  });

  it("twice by one line that states both", () => {
    const stamp = "Publié le 12/09/2023 à 09h05 - Mis à jour le 13/09/2023 à 11h40";
    expect(dates(`${stamp}\n\nLe port ferme.`, { noise: [["update-line", stamp]] })).toEqual([
      "stated 2023-09-12 09:05",
      "stated 2023-09-13 11:40",
    ]);
  });

  it("by its month when the header gives no day", () => {
    const header = "date 2021-11";
    expect(dates(` ${header} Les dockers reprennent.`, { noise: [["date-header", header]] })).toEqual([
      "stated 2021-11",
      "unknown",
    ]);
  });

  it("with a doubt by an update stamp that stands alone", () => {
    const stamp = "Mis à jour vendredi 2 février 2024 – 18:30";
    expect(dates(`${stamp}\n\nLe port ferme.`, { noise: [["update-line", stamp]] })).toEqual([
      "implied 2024-02-02?",
      "stated 2024-02-02 18:30",
    ]);
  });

  it("by neither of two stamps that disagree", () => {
    const [one, two] = ["Publié le 3 mai 2022", "Publié le 5 mai 2022"];
    const noise = [
      ["date-header", one],
      ["date-header", two],
    ] as const;
    expect(dates(`${one}\n\nLe port ferme.\n\n${two}`, { noise })[0]).toBe("disputed 2022-05-03 2022-05-05");
  });

  it("by the narrower of two stamps that agree, with both passages", () => {
    const [one, two] = ["date 2022-05", "Publié le 5 mai 2022"];
    const reading = readingOf(`${one}\n\n${two}\n\nLe port ferme.`, {
      noise: [
        ["date-header", one],
        ["date-header", two],
      ],
    });
    const { published } = articleDates(reading).value;
    expect([short(published), passagesOf(published).length]).toEqual(["stated 2022-05-05", 2]);
  });

  it("by nothing in its body", () => {
    expect(dates("Le 3 mai 2022, le port a fermé. Il avait ouvert en 1950.")).toEqual(["unknown", "unknown"]);
  });

  it("by a dateline that states its year", () => {
    expect(dates("PARIS, 17 sept. 2023 (Agence) — Le port a fermé.")[0]).toBe("stated 2023-09-17");
  });

  it("by a dateline without a year only inside a stated month", () => {
    const header = "date 2023-09";
    const text = "ROME, 17 sept. (Agence) — Le port a fermé.";
    expect(dates(text)[0]).toBe("unknown");
    expect(dates(`${header}\n\n${text}`, { noise: [["date-header", header]] })[0]).toBe("implied 2023-09-17");
  });

  it("by a stamp without a year only inside a stated month, and says why it is undated otherwise", () => {
    const [header, stamp] = ["date 2023-09", "Publié le 17 septembre à 10 h"];
    const noise = [
      ["date-header", header],
      ["date-header", stamp],
    ] as const;
    expect(dates(`${header}\n\n${stamp}\n\nLe port ferme.`, { noise })[0]).toBe("implied 2023-09-17 10:00");
    const alone = articleDates(readingOf(`${stamp}\n\nLe port ferme.`, { noise: [["date-header", stamp]] }));
    expect(alone.value.published).toMatchObject({
      status: "unknown",
      because: expect.stringContaining("Publié le 17 septembre"),
    });
  });

  it("by neither a header nor a dateline of another month, nor a header later than the update", () => {
    const header = "date 2023-10";
    const dateline = `${header}\n\nROME, 17 sept. 2023 (Agence) — Le port a fermé.`;
    expect(dates(dateline, { noise: [["date-header", header]] })[0]).toBe("disputed 2023-10 2023-09-17");
    const stamp = "Mis à jour le 3 mai 2022";
    const noise = [
      ["date-header", header],
      ["update-line", stamp],
    ] as const;
    expect(dates(`${header}\n\n${stamp}\n\nLe port ferme.`, { noise })).toEqual([
      "disputed 2023-10 2022-05-03?",
      "stated 2022-05-03",
    ]);
  });

  it("by neither day of a stamp whose weekday is another", () => {
    const stamp = "Publié le lundi 19 septembre 2023";
    expect(dates(`${stamp}\n\nLe port ferme.`, { noise: [["date-header", stamp]] })[0]).toBe(
      "disputed 2023-09-19 2023-09-18",
    );
  });

  it("by the date before the verb of an update, and not by that of a related link at the foot", () => {
    const both = "Le 12.03.2022 à 14h05 | Mis à jour le 13.03.2022 à 08h10";
    expect(dates(`${both}\n\nLe port ferme.`, { noise: [["update-line", both]] })).toEqual([
      "stated 2022-03-12 14:05",
      "stated 2022-03-13 08:10",
    ]);
    const [link, stamp] = ["Lire aussi : Le bac du lac", "Publié le 5 mai 2022"];
    const noise = [
      ["related-link", link],
      ["date-header", stamp],
    ] as const;
    expect(dates(`Le port ferme ce soir.\n\n${link}\n\n${stamp}`, { noise })[0]).toBe("unknown");
  });

  it.each([
    ["Ce mercredi 10 mars 2021, la digue a cédé.", "disputed 2021-03-07 2021-03-10?"],
    ["Le 10 mars 2021, les habitants du port ont fui la crue.", "disputed 2021-03-07 2021-03-10?"],
    ["La digue a cédé mercredi 10 mars 2021 sous la pression.", "disputed 2021-03-07 2021-03-10?"],
    ["ROME, 10 mars 2021 (Agence) — La digue a cédé.", "disputed 2021-03-07 2021-03-10"],
    ["Ce mercredi 10 mars 2021, la digue sera fermée.", "stated 2021-03-07"],
    ["Le 10 mars 2021, a-t-il annoncé, la digue fermera.", "stated 2021-03-07"],
    ["La course du 10 mars 2021 a été annulée.", "stated 2021-03-07"],
    ["La course a été reportée le 10 mars 2021.", "stated 2021-03-07"],
    ["La digue a été fixée mercredi 10 mars 2021 comme but de la marche.", "stated 2021-03-07"],
    ["Ce samedi 6 mars 2021, la digue a cédé.", "stated 2021-03-07"],
    ["ROME, 6 mars 2021 (Agence) — La digue a cédé.", "stated 2021-03-07"],
  ])("by its header, unless its own lead denies it: %s", (lead, expected) => {
    const [stamp, update] = ["Publié le 7 mars 2021", "Mis à jour le 11 mars 2021"];
    expect(dates(`${stamp}\n\n${lead}`, { noise: [["date-header", stamp]] })[0]).toBe(expected);
    const noise = [
      ["date-header", stamp],
      ["update-line", update],
    ] as const;
    expect(dates(`${stamp}\n\n${update}\n\n${lead}`, { noise })[0]).toBe("stated 2021-03-07");
  });

  it("by a header that the lead denies, and the lead keeps its date", () => {
    const stamp = "Publié le 7 mars 2021";
    const reading = readingOf(`${stamp}\n\nCe mercredi 10 mars 2021, la digue a cédé.`, {
      noise: [["date-header", stamp]],
    });
    const { published, updated } = articleDates(reading).value;
    expect(datedMentions(reading, published, updated).map(({ date }) => short(date))).toEqual(["stated 2021-03-10"]);
  });

  it("by no header that was mended before it came out", () => {
    const [stamp, update] = ["Publié le 7 mars 2021", "Mis à jour le 5 mars 2021"];
    const noise = [
      ["date-header", stamp],
      ["update-line", update],
    ] as const;
    expect(dates(`${stamp}\n\n${update}\n\nLe port ferme.`, { noise })).toEqual([
      "disputed 2021-03-07 2021-03-05?",
      "stated 2021-03-05",
    ]);
  });

  it.each([
    ["PUBLIÉ LE 7 MARS 2021 À 18H42", "stated 2021-03-07 18:42"],
    ["Publie le 7 mars 2021 a 18h42", "stated 2021-03-07 18:42"],
    ["13:45 07.03.2021", "stated 2021-03-07 13:45"],
    ["Published: March 7, 2021 6.42pm CET", "stated 2021-03-07 18:42 +01:00"],
    ["Published: March 7, 2021 12.05am", "stated 2021-03-07 00:05"],
    ["7 mars 2021 18h42 CET", "stated 2021-03-07 18:42 +01:00"],
    ["Publié le 7 mars 2021 à 6 h 55 HNE", "stated 2021-03-07 06:55 -05:00"],
    ["7 mars 2021 18h42 est", "stated 2021-03-07 18:42"],
    ["Publié le 32 mars 2021", "unknown"],
    ["Publié le 7 mars 2201", "unknown"],
    ["7 mars 1931 - 7 mars 2021", "unknown"],
  ])("by a stamp with its hour and zone, as it writes them: %s", (stamp, expected) => {
    const { published } = articleDates(
      readingOf(`${stamp}\n\nLe port ferme.`, { noise: [["date-header", stamp]] }),
    ).value;
    const zone = published.status === "stated" && published.value.zone !== undefined ? ` ${published.value.zone}` : "";
    expect(short(published) + zone).toBe(expected);
  });

  it.each([
    ["Publié le 28 mars 2021 (mis à jour le 30)", "implied 2021-03-30"],
    ["Publié le 28 mars 2021 (mis à jour le 2)", "implied 2021-04-02"],
    ["Publié le 28 mars 2021 à 18 h 42, modifié à 20 h 15", "implied 2021-03-28 20:15"],
    ["Publié le 28 mars 2021 (mis à jour le 32)", "unknown"],
    ["Publié le 28 mars 2021 à 18 h 42", "unknown"],
  ])("and its update by what the same stamp says of it: %s", (stamp, expected) => {
    expect(dates(`${stamp}\n\nLe port ferme.`, { noise: [["update-line", stamp]] })[1]).toBe(expected);
  });

  it.each([
    ["Le bac du lac est reparti", "unknown"],
    ["Jean Morel et Lise Roux", "stated 2022-05-05"],
    ["Par Lise Roux, à Brest", "stated 2022-05-05"],
    ["Le port ferme ses quais aux camions.", "stated 2022-05-05"],
  ])("by a stamp at the foot, unless another title stands right above it: %s", (above, expected) => {
    const stamp = "Publié le 5 mai 2022";
    const text = `Le port ferme ce soir.\n\n${above}\n\n${stamp}`;
    expect(dates(text, { noise: [["date-header", stamp]] })[0]).toBe(expected);
  });

  it("in doubt by the day of its notice of rights, a passage like any other", () => {
    const text = "Le port ferme ce soir.\n\n© Le Courrier du Lac – 07/03/2021";
    const reading = clean(seedOf(text), ESSAI).value;
    const { published } = articleDates(reading).value;
    expect([short(published), passagesOf(published).map(({ quote }) => quote)]).toEqual([
      "implied 2021-03-07",
      ["07/03/2021"],
    ]);
    expect(
      short(articleDates(clean(seedOf("Le port ferme.\n\n© Le Courrier 2021"), ESSAI).value).value.published),
    ).toBe("unknown");
  });

  it.each([
    ["ROME, 17 sept. (Agence) — Le port a fermé.", "«\u202f17 sept.\u202f», sans année"],
    ["Le port a fermé.", "aucune date de publication"],
  ])("by nothing, and says what was seen: %s", (text, expected) => {
    const { published } = articleDates(readingOf(text)).value;
    expect(published).toMatchObject({ status: "unknown", because: expect.stringContaining(expected) });
  });

  it.each([
    "MONTRÉAL, le 12 mars 2021 (ABC)-Le port a fermé.",
    "MONTRÉAL, le 12 mars 2021 /ABC/ - Le port a fermé.",
    "Rome, Italie | Agence | vendredi 12/03/2021 - Le port a fermé.",
    "Genève (ONU), le 12 mars 2021 — Le port a fermé.",
  ])("by the head of the dispatch « %s »", (text) => {
    expect(dates(text)[0]).toBe("stated 2021-03-12");
  });

  it("by no sentence that opens with a place and a day", () => {
    expect(dates("Verdun, le 12 mars 1916 : la bataille fait rage dans les tranchées.")[0]).toBe("unknown");
    expect(dates("Yaoundé, 12 mars 2021. Le port a fermé.")[0]).toBe("unknown");
  });

  it("by the editor, against the text", () => {
    const stamp = "Publié le 3 mai 2022";
    const text = `---\ndate: 19 avril 2021\n---\n${stamp}`;
    const at = { start: 10, end: 23 };
    const reading = readingOf(text, {
      noise: [["date-header", stamp]],
      editor: { date: { value: "19 avril 2021", at } },
    });
    const { published } = articleDates(reading).value;
    expect(published).toMatchObject({ status: "stated", by: "editor", value: { edtf: "2021-04-19" } });
    expect(passagesOf(published)[0]).toMatchObject({ quote: "19 avril 2021", rule: "editor/date" });
  });

  it.each(["2023-09-19", "19/09/2023", "19 septembre 2023", "2023-09-19T08:00", "le 19 septembre 2023"])(
    "as an editor types %s",
    (value) => {
      const editor = { date: { value, at: { start: 0, end: 4 } } };
      expect(dates("date", { editor })[0].slice(0, 17)).toBe("stated 2023-09-19");
    },
  );

  it("by two days where the editor's weekday contradicts the editor's date, and says so", () => {
    const text = "---\ndate: lundi 19 septembre 2023\n---\nLe port ferme.";
    const editor = { date: { value: "lundi 19 septembre 2023", at: { start: 10, end: 33 } } };
    const { value, diagnostics } = articleDates(readingOf(text, { editor }));
    expect(short(value.published)).toBe("disputed 2023-09-19 2023-09-18");
    expect(diagnostics[0]?.message).toContain("se contredit\u00a0: le 19 septembre 2023 est un mardi, et non un lundi");
  });

  it("by the text when the editor's value is no date, and says so in French", () => {
    const text = "---\nmaj: mardi ou mercredi\n---\nLe port ferme.";
    const editor = { updated: { value: "mardi ou mercredi", at: { start: 9, end: 26 } } };
    const { value, diagnostics } = articleDates(readingOf(text, { editor, path: "2023/port.txt" }));
    expect(value.updated.status).toBe("unknown");
    expect(diagnostics).toMatchObject([
      { code: "editor-date-invalid", severity: "warning", path: "2023/port.txt", start: 9, end: 26 },
    ]);
    expect(diagnostics[0]?.message).toContain(
      "2023/port.txt, ligne 2\u00a0: «\u202fmaj: mardi ou mercredi\u202f» n’est pas une date",
    );
  });
});

describe("the dates an article speaks of", () => {
  function mentions(...[text, options]: Parameters<typeof readingOf>): readonly (readonly [string, string, string])[] {
    const reading = readingOf(text, options);
    const { published, updated } = articleDates(reading).value;
    return datedMentions(reading, published, updated).map((mention) => {
      expect(text.slice(mention.expression.start, mention.expression.end)).toBe(mention.expression.quote);
      return [mention.expression.quote, short(mention.date), text.slice(mention.sentence.start, mention.sentence.end)];
    });
  }

  it("are resolved against the article's day, each with its sentence", () => {
    const stamp = "Publié le 7 mars 2024";
    const text = `${stamp}\n\nM. J. Blanc a parlé jeudi. Le pont, long de 1.5 km, fermera lundi.`;
    expect(mentions(text, { noise: [["date-header", stamp]] })).toEqual([
      ["jeudi", "implied 2024-03-07", "M. J. Blanc a parlé jeudi."],
      ["lundi", "implied 2024-03-11", "Le pont, long de 1.5 km, fermera lundi."],
    ]);
  });

  it("keep to the month when only the month is stated", () => {
    const header = "date 2021-11";
    expect(mentions(`${header} Le navire a coulé mardi.`, { noise: [["date-header", header]] })[0]?.[1]).toBe(
      "implied 2021-11",
    );
  });

  it("are unknown, with the reason, when nothing dates the article", () => {
    const reading = readingOf("Le navire a coulé mardi.");
    const { published, updated } = articleDates(reading).value;
    expect(datedMentions(reading, published, updated)[0]?.date).toEqual({
      status: "unknown",
      because: "«\u202fmardi\u202f»\u00a0: aucun jour de référence dans l’article",
    });
  });

  it("are not searched in noise, nor in the dateline", () => {
    const caption = "Photo du 3 mai 2019.";
    const text = `PARIS, 17 sept. 2023 (Agence) — Le port a fermé hier.\n\n${caption}`;
    expect(mentions(text, { noise: [["caption", caption]] }).map(([quote]) => quote)).toEqual(["hier"]);
  });

  it("are two passages when the weekday contradicts the date", () => {
    const reading = readingOf("Il est né le mardi 18 septembre 2023.");
    const { published, updated } = articleDates(reading).value;
    const date = datedMentions(reading, published, updated)[0]?.date;
    expect(
      date?.status === "disputed" && date.candidates.map((one) => [one.value.edtf, one.evidence[0].quote]),
    ).toEqual([
      ["2023-09-18", "18 septembre 2023"],
      ["2023-09-19", "mardi"],
    ]);
  });

  it("have a sentence that holds its closing marks", () => {
    expect(mentions("«\u00a0Tout a brûlé en 2011.\u00a0» Puis rien.")[0]?.[2]).toBe(
      "«\u00a0Tout a brûlé en 2011.\u00a0»",
    );
  });
});
