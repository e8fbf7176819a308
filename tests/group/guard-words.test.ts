import { describe, expect, it } from "vitest";
import { bounds } from "../../src/domain/edtf-date.ts";
import { articleId } from "../../src/domain/names.ts";
import { guardWords } from "../../src/group/guards/guard-words.ts";
import { barBetween } from "../../src/group/guards/index.ts";
import { profileOf, type Profile } from "../../src/group/profile.ts";

function profile(text: string, published: string, editorEvent?: string): Profile {
  const input = { id: articleId("a"), text: () => text, days: bounds(published), told: [], editorEvent };
  return profileOf(input).profile;
}

/** What is said of two articles that a guard keeps apart. */
function said(one: Profile, other: Profile): string {
  const barred = barBetween(one, other);
  return barred === undefined ? "" : guardWords(barred.guard, one, other);
}

describe("what a guard says", () => {
  it("names both towns of one name", () => {
    const one = profile("Un cheval s’est échappé à Montigny (Ardennes) lundi.", "2020-03-02");
    const other = profile("Un bal aura lieu à Montigny (Sarthe) samedi.", "2020-03-03");
    expect(said(one, other)).toBe(
      "deux lieux du même nom\u00A0: «\u202Fmontigny\u202F» (ardennes), «\u202Fmontigny\u202F» (sarthe)",
    );
  });

  it("names both scores", () => {
    const one = profile("Le match de football entre Arbois et Poligny s’est terminé 3-1.", "2020-03-02");
    const other = profile("Le match de football entre Arbois et Poligny s’est terminé 0-0.", "2020-09-12");
    expect(said(one, other)).toBe("deux rencontres différentes\u00A0: 3-1 et 0-0, à des jours différents");
  });

  it("names both editions", () => {
    const one = profile("La 12e édition de la course de côte partira de Salins.", "2018-05-02");
    const other = profile("La 13e édition de la course de côte partira de Salins.", "2019-05-03");
    expect(said(one, other)).toContain("la 12e et la 13e");
  });

  it("names the events of the front matter", () => {
    const [one, other] = [profile("Un texte.", "2020", "La foire"), profile("Un texte.", "2020", "Le bal")];
    expect(said(one, other)).toContain("«\u202Fla foire\u202F» et «\u202Fle bal\u202F»");
    expect(said(one, profile("Un texte.", "2020"))).toContain("un seul des deux en-têtes");
  });

  it("gives its name where it has no words", () => {
    const one = profile("Un texte.", "2020");
    expect(guardWords("tide", one, one)).toBe("refus de la garde «\u202Ftide\u202F»");
  });
});
