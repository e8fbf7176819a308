import { describe, expect, it } from "vitest";
import type { Rejected } from "../../src/domain/rejected.ts";
import { articleDates } from "../../src/extract/dates/article-dates.ts";
import { datedMentions } from "../../src/extract/dates/mentions.ts";
import { notPublication, notUpdate, type DatedReading } from "../../src/extract/dates/not-dating.ts";
import { readingOf } from "./reading-of.ts";

function dated(...[text, options = {}]: Parameters<typeof readingOf>): DatedReading {
  const reading = readingOf(text, options);
  const { published, updated } = articleDates(reading).value;
  return {
    ...reading,
    path: options.path ?? "a.txt",
    published,
    updated,
    mentions: datedMentions(reading, published, updated),
  };
}

function told(list: readonly Rejected[]): readonly (readonly [string, string])[] {
  return list.map((one) => [one.kind === "text" ? one.text : one.evidence[0].quote, one.because]);
}

describe("dates that do not date an article", () => {
  it("are those of its body, past or planned; « lundi » could date nothing and is not listed", () => {
    const read = dated(
      "Publié le 7 mars 2021\n\nLundi, la digue de 1998 a cédé. Le barrage du 4 mai 2011 tient. Il fermera le 9 mai 2021.",
      {
        noise: [["date-header", "Publié le 7 mars 2021"]],
      },
    );
    const [past, planned] = told(notPublication(read));
    expect(past).toEqual(["4 mai 2011", expect.stringMatching(/^dite dans le corps.*est arrivée/u)]);
    expect(planned).toEqual(["9 mai 2021", expect.stringMatching(/^dite dans le corps.*doit arriver/u)]);
    expect(notPublication(read)).toHaveLength(2);
  });

  it("are, where nothing dates it, those of its body, without a word on what was past", () => {
    const read = dated("La digue a cédé le 4 mai 2011, dit la mairie du village.");
    expect(told(notPublication(read))).toEqual([["4 mai 2011", expect.stringMatching(/quand une chose arrive,/u)]]);
  });

  it("may stand alone on their line", () => {
    const read = dated("La Gazette | 4 mai 2011\n\nLa digue a cédé dans la nuit, dit la mairie du village.");
    expect(told(notPublication(read))).toEqual([["4 mai 2011", expect.stringMatching(/seule sur sa ligne/u)]]);
  });

  it("are those of captions, links and rights that were set aside", () => {
    const read = dated(
      "La digue, le 2 mai 2011. PHOTO A. ROY\n\nLa digue a cédé dans la nuit.\n\nLire aussi : La crue du 8 mai 2010\n\n© La Gazette 2012",
      {
        noise: [
          ["caption", "La digue, le 2 mai 2011. PHOTO A. ROY"],
          ["related-link", "Lire aussi : La crue du 8 mai 2010"],
          ["residue", "© La Gazette 2012"],
        ],
      },
    );
    expect(told(notPublication(read))).toEqual([
      ["2 mai 2011", expect.stringMatching(/légende/u)],
      ["8 mai 2010", expect.stringMatching(/lien vers un autre article/u)],
      ["2012", expect.stringMatching(/année des droits/u)],
    ]);
  });

  it("are, for a publication, the stamp of the update, unless nothing else dates the article", () => {
    const stamp = "Publié le 7 mars 2021, mis à jour le 8 mars 2021";
    const read = dated(`${stamp}\n\nLa digue a cédé.`, { noise: [["update-line", stamp]] });
    expect(told(notPublication(read))).toEqual([["mis à jour le 8 mars 2021", expect.stringMatching(/^mise à jour/u)]]);
    const alone = dated("Mis à jour le 8 mars 2021\n\nLa digue a cédé.", {
      noise: [["update-line", "Mis à jour le 8 mars 2021"]],
    });
    expect(notPublication(alone)).toEqual([]);
  });

  it("are, for an update, the stamp of the publication", () => {
    const read = dated("Publié le 7 mars 2021\n\nLa digue a cédé.", {
      noise: [["date-header", "Publié le 7 mars 2021"]],
    });
    expect(told(notUpdate(read))).toEqual([["Publié le 7 mars 2021", expect.stringMatching(/^publication/u)]]);
  });

  it("are those that a stamp leaves half said", () => {
    const read = dated("Publié le 7 mars\n\nLa digue a cédé.", { noise: [["date-header", "Publié le 7 mars"]] });
    expect(told(notPublication(read))).toEqual([["7 mars", expect.stringMatching(/tampon incomplet/u)]]);
  });

  it("are that of the file's name, where the text has one of its own", () => {
    const noise = [["date-header", "Publié le 7 mars 2021"]] as const;
    const text = "Publié le 7 mars 2021\n\nLa digue a cédé.";
    const agreeing = notPublication(dated(text, { noise, path: "sud/20210307_digue.txt" }));
    expect(told(agreeing)).toEqual([["20210307_digue.txt", expect.stringMatching(/il s’accorde/u)]]);
    const another = notPublication(dated(text, { noise, path: "2021-03-09.txt" }));
    expect(told(another)).toEqual([["2021-03-09.txt", expect.stringMatching(/il dit le 9 mars 2021/u)]]);
    expect(notPublication(dated("La digue a cédé.", { path: "20210307.txt" }))).toEqual([]);
  });
});
