import { describe, expect, it } from "vitest";
import { seedPath } from "../../src/domain/names.ts";
import { edited, type DecisionToWrite } from "../../src/domain/suggested-edit.ts";
import { decisionEdit, withoutDecision } from "../../src/read/decision-edit.ts";
import { frontMatterEdit, withoutKey } from "../../src/read/front-matter-edit.ts";
import { readFrontMatter } from "../../src/read/front-matter.ts";
import { plainScalar } from "../../src/read/plain-scalar.ts";
import { settingsIn } from "../../src/read/settings.ts";
import { readYamlMapping } from "../../src/read/yaml-mapping.ts";

const BODY = "La digue a cédé\n\nLe maire l’a dit.\n";

/** What the front matter states after the suggested lines. */
function stated(original: string, key: "date" | "source", value: string): string | undefined {
  const edit = frontMatterEdit(original, key, value);
  expect(edit, original).toBeDefined();
  return edit && readFrontMatter(seedPath("a.txt"), edited(original, edit)).value.editor[key]?.value;
}

describe("the line suggested for an article", () => {
  const originals: Readonly<Record<string, string>> = {
    "without a front matter": BODY,
    "with lines that end in CR LF": BODY.replaceAll("\n", "\r\n"),
    "with lines that end in CR": BODY.replaceAll("\n", "\r"),
    "that has a front matter": `---\ntitre: La digue\n---\n${BODY}`,
    "whose front matter is empty": `---\n---\n${BODY}`,
    "whose front matter states it already, in French letters": `---\nDate: 2020\ntitre: La digue\n---\n${BODY}`,
    "whose value runs over two lines": `---\ndate: >\n  2020\nsource: >-\n  Le Courrier\n  du Lac\n---\n${BODY}`,
    "of one line without an end": "La digue a cédé",
  };
  for (const [what, original] of Object.entries(originals)) {
    it(`states the value in an article ${what}`, () => {
      expect(stated(original, "date", "2024-05-03")).toBe("2024-05-03");
      expect(stated(original, "source", "L’Écho : d’ici & d’ailleurs")).toBe("L’Écho : d’ici & d’ailleurs");
    });
  }

  it("keeps to lines as they are typed where the front matter is no YAML", () => {
    const original = `---\ntitre: Brive : le budget voté\n---\n${BODY}`;
    expect(stated(original, "date", "2024-05-03")).toBe("2024-05-03");
    expect(frontMatterEdit(original, "source", "L’Écho : d’ici")).toBeUndefined();
  });

  it("is not suggested where the front matter cannot be read", () => {
    expect(frontMatterEdit(`---\ntitre: [\n---\n${BODY}`, "date", "2024")).toBeUndefined();
    expect(frontMatterEdit(`---\n{ titre: La digue }\n---\n${BODY}`, "date", "2024")).toBeUndefined();
    expect(frontMatterEdit(`---js\nx()\n---\n${BODY}`, "date", "2024")).toBeUndefined();
  });

  it("takes a key out with its whole value and nothing else", () => {
    const original = `---\ntitre: La digue\nsource: >-\n  Le Courrier\n  du Lac\ndate: 2020\n---\n${BODY}`;
    const edit = withoutKey(original, "source");
    expect(edit && edited(original, edit)).toBe(`---\ntitre: La digue\ndate: 2020\n---\n${BODY}`);
    expect(withoutKey(original, "author")).toBeUndefined();
  });
});

describe("the lines suggested for archive.yaml", () => {
  const decisions: readonly DecisionToWrite[] = [
    { part: "together", level: "event", groups: [["a.txt", "articles/crue-de-la-loue/"]] },
    { part: "together", level: "dossier", groups: [["2023/le pont.txt", "b.txt"]] },
    { part: "apart", level: "event", groups: [["a.txt"], ["b.txt"]] },
    { part: "apart", level: "dossier", groups: [["a.txt", "c.txt"], ["b.txt"]] },
  ];
  const settings: Readonly<Record<string, string>> = {
    "that is not there": "",
    "without decisions": "titre: Mon archive\n",
    "without an end of line": "titre: Mon archive",
    "with CR LF": "titre: Mon archive\r\nensemble:\r\n  - [x.txt, y.txt]\r\n",
    "with decisions of its own":
      "titre: Mon archive\nensemble:\n- [x.txt, y.txt] # vus sur place\n- dossier: [u.txt, v.txt]\n  titre: Deux\n\n# fin\ndevise: Rien\n",
    "with decisions in English": "together:\n    - [x.txt, y.txt]\napart:\n    - [u.txt, v.txt]\n",
    "with one decision between brackets":
      "ensemble: [x.txt, y.txt]\nséparer: [[u.txt, v.txt], [w.txt, x.txt]]\ntitre: T\n",
    "with a list of several lines": "ensemble:\n  -\n    - x.txt\n    - y.txt\nseparer:\n  - - u.txt\n    - v.txt\n",
    "with keys that hold nothing yet": "ensemble:\nseparer:\ntitre: T\n",
    "of comments only": "# Réglages\n#ensemble:\n#  - [a, b]\n",
  };
  for (const [what, text] of Object.entries(settings)) {
    it(`add the decision to a file ${what}, and lose none`, () => {
      for (const decision of decisions) {
        const edit = decisionEdit(text, decision);
        expect(edit, JSON.stringify(decision)).toBeDefined();
        if (edit === undefined) continue;
        const before = settingsIn(text, "archive.yaml");
        const { value, diagnostics } = settingsIn(edited(text, edit), "archive.yaml");
        expect(diagnostics).toEqual([]);
        const { [decision.part]: list } = value.decisions;
        expect(list.length).toBe(before.value.decisions[decision.part].length + 1);
        expect(value.title).toBe(before.value.title);
      }
    });
  }

  it("are not suggested where the file is not sound", () => {
    const [decision] = decisions;
    expect(decision && decisionEdit("ensemble: [\n", decision)).toBeUndefined();
  });
});

it("a line of archive.yaml is only taken out with the one decision it holds", () => {
  const text =
    "titre: T\nensemble:\n  - [a.txt, b.txt]\n  - evenement: [c.txt, d.txt]\n    titre: Deux\nevenements:\n  a.txt: La crue\n";
  const left = (line: number): string | undefined => {
    const edit = withoutDecision(text, line);
    return edit && edited(text, edit);
  };
  expect(left(3)).not.toContain("a.txt, b.txt");
  expect(left(7)).not.toContain("La crue");
  for (const line of [1, 2, 4, 6]) expect(left(line), String(line)).toBeUndefined();
});

it("a value is read back to the letter, whatever it holds", () => {
  const values = [
    "2024-05-03",
    "Le Monde",
    "a: b",
    "- x",
    "#x",
    "\u202Eabc",
    "l’été",
    "[a]",
    '"',
    "\\",
    "null",
    "a\u00A0: b",
    "😀",
    " x",
    "x, y",
  ];
  for (const value of values) {
    const read = readYamlMapping(`k: ${plainScalar(value)}\nl: [${plainScalar(value)}]\n`);
    expect(read, value).toMatchObject({
      kind: "mapping",
      entries: [{ value: { text: value } }, { value: { items: [{ text: value }] } }],
    });
  }
});
