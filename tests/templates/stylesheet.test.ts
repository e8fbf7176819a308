import { readFile, readdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import stylelint from "stylelint";
import { describe, expect, test } from "vitest";
import { samplePages } from "./sample-pages.ts";

const ASSETS = new URL("../../templates/assets/", import.meta.url);
const IMPORT = /^@import "\.\/(?<file>[a-z-]+\.css)" layer\((?<layer>[a-z]+)\);$/u;

async function css(file: string): Promise<string> {
  return readFile(new URL(`css/${file}`, ASSETS), "utf8");
}

describe("the stylesheet", () => {
  test("has one entry of layers and imports, and every file is imported once, print last", async () => {
    const [layers, ...imports] = (await css("site.css")).split("\n").filter((line) => line !== "");
    expect(layers).toBe("@layer tokens, base, layout, components;");
    const files = imports.map((line) => IMPORT.exec(line)?.groups?.["file"] ?? `not an import: ${line}`);
    const present = (await readdir(new URL("css/", ASSETS))).filter((file) => file !== "site.css");
    expect(files.toSorted()).toEqual(present.toSorted());
    expect(files.at(-1)).toBe("print.css");
  });

  test("passes its linter: no id, no !important, logical properties only", async () => {
    const { results } = await stylelint.lint({
      files: fileURLToPath(new URL("css/*.css", ASSETS)),
      configFile: fileURLToPath(new URL("../../.stylelintrc.json", import.meta.url)),
    });
    expect(
      results.flatMap(({ source, warnings }) => warnings.map(({ text, line }) => `${source}:${line} ${text}`)),
    ).toEqual([]);
  });

  test("every custom property that is used is defined, and every colour but black and white is a pair", async () => {
    const files = (await readdir(new URL("css/", ASSETS))).toSorted();
    const text = (await Promise.all(files.map(css))).join("\n");
    const defined = new Set([...text.matchAll(/^\s*(?<name>--[a-z0-9-]+):/gmu)].map((match) => match.groups?.["name"]));
    const used = new Set([...text.matchAll(/var\((?<name>--[a-z0-9-]+)/gu)].map((match) => match.groups?.["name"]));
    expect([...used].filter((name) => !defined.has(name))).toEqual([]);
    const colours = (await css("tokens.css")).split("\n").filter((line) => /#[0-9a-f]{3,8}/u.test(line));
    expect(colours.filter((line) => !line.includes("light-dark("))).toEqual([]);
  });

  test("pages fetch ahead the fonts of French, and leave the other letters to the pages that hold them", async () => {
    const named = [...(await css("fonts.css")).matchAll(/url\("\.\.\/fonts\/(?<file>[^"]+)"\)/gu)].flatMap(
      (match) => match.groups?.["file"] ?? [],
    );
    const preloaded = samplePages()[0]
      ?.data()
      .shell.fonts.map((font) => font.replace(/^.*\//u, ""));
    expect(new Set(preloaded)).toEqual(new Set(named.filter((file) => !file.endsWith("-ext.woff2"))));
  });
});
