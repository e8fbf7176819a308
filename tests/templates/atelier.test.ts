import { FileSystemConfigLoader, HtmlValidate } from "html-validate";
import { DomUtils, parseDocument } from "htmlparser2";
import { describe, expect, it } from "vitest";
import { atelier, stoppedAtelier } from "../../src/atelier.ts";
import { analyse } from "../../src/analyse.ts";
import { effectsOf, OPTIONS, type ArchiveFiles } from "../support/atelier-archive.ts";
import { TROUBLED } from "../support/troubled-archive.ts";

async function htmlOf(files: ArchiveFiles): Promise<string> {
  const effects = effectsOf(files);
  const analysis = await analyse(OPTIONS, effects);
  return (await atelier(analysis, analysis.archive.diagnostics, OPTIONS, effects)).html;
}

const many = Object.fromEntries(
  Array.from({ length: 600 }, (_, at) => [`seeds/${at}.txt`, `Le dossier numéro ${at} attend, regrette la mairie.\n`]),
);
const WORDS = `<script>alert(1)</script>"><img src=x onerror=alert(1)> \u202Egros \u200B{{x}}`;
const hostile: ArchiveFiles = {
  "archive.yaml": `ensemble:\n  - ["${WORDS.replaceAll('"', '\\"')}", a.txt]\n`,
  [`seeds/${WORDS.replaceAll("/", "_")}.txt`]: `${WORDS} ${WORDS}\n\n${WORDS}\n`,
  "seeds/a.txt": `---\ndate: ${WORDS}\n---\n${WORDS}\n\nPublié le 3 mai 2024\n\nPublié le 4 mai 2024\n`,
};

describe.each([
  ["of each kind of trouble", () => htmlOf(TROUBLED)],
  ["without any", () => htmlOf({ "seeds/a.txt": "---\ndate: 2024\nsource: L’Écho\n---\nLe bac ne passe plus.\n" })],
  ["of six hundred articles", () => htmlOf(many)],
  ["of hostile names and texts", () => htmlOf(hostile)],
  ["that published nothing", async () => stoppedAtelier(["archive.yaml, ligne 3", WORDS])],
] as const)("the atelier of an archive %s", (_, make) => {
  it("is valid, asks for nothing to be sent, holds no script, and links only inside the site", async () => {
    const html = await make();
    const report = await new HtmlValidate(new FileSystemConfigLoader()).validateString(html, "atelier.html");
    expect(
      report.results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`)),
    ).toEqual([]);
    const all = DomUtils.findAll(() => true, parseDocument(html).children);
    const names = new Set(all.map(({ name }) => name));
    for (const name of ["script", "form", "button", "input", "img", "style", "iframe"])
      expect(names, name).not.toContain(name);
    expect(all.flatMap(({ attribs }) => Object.keys(attribs)).filter((name) => name.startsWith("on"))).toEqual([]);
    const hrefs = all.filter(({ name }) => name === "a").map(({ attribs }) => attribs["href"] ?? "");
    expect(hrefs.filter((href) => !/^(?:\.\.\/|#)/u.test(href))).toEqual([]);
    expect(html).toContain('name="robots" content="noindex"');
    expect(html).toContain("default-src 'none'");
  });
});

it("the atelier spells out the signs of a file name that would turn the writing", async () => {
  const html = await htmlOf(hostile);
  expect(html).toContain("\\u{202e}gros");
  expect(html).not.toMatch(/<code>[^<]*\u202E/u);
});
