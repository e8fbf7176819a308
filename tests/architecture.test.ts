import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const ROOT = fileURLToPath(new URL("..", import.meta.url));

/** Folders of ours that a folder may import, besides its own, and packages (or `node:*`) that its files may. */
interface Border {
  readonly folders: readonly string[];
  /** File (or `*`) → packages. */
  readonly packages: Readonly<Record<string, readonly string[]>>;
}

const BORDERS: Readonly<Record<string, Border>> = {
  "src/domain": { folders: [], packages: {} },
  "src/lexicon": { folders: ["src/domain"], packages: {} },
  "src/read": {
    folders: ["src/domain", "src/effects.ts"],
    packages: {
      "*": ["node:crypto", "node:path"],
      "decode.ts": ["iconv-lite"],
      "front-matter.ts": ["gray-matter"],
      "yaml-mapping.ts": ["yaml"],
      "nearest-key.ts": ["fastest-levenshtein"],
    },
  },
  "src/clean": { folders: ["src/domain", "src/lexicon"], packages: {} },
  "src/extract": { folders: ["src/domain", "src/lexicon"], packages: { "language.ts": ["franc"] } },
  "src/group": { folders: ["src/domain", "src/lexicon"], packages: {} },
  "src/chronicle": { folders: ["src/domain", "src/lexicon"], packages: {} },
  "src/site": {
    folders: ["src/domain", "src/lexicon", "templates/assets/js"],
    packages: {
      "french-dates.ts": ["date-fns/format", "date-fns/locale/fr"],
      "markdown-runs.ts": ["markdown-it"],
      "exports/articles-csv.ts": ["csv-stringify/sync"],
      "drawn/strip.ts": ["d3-scale"],
      "drawn/wide-timeline.ts": ["d3-scale"],
    },
  },
  "src/publish": {
    folders: ["src/domain", "src/effects.ts"],
    packages: {
      "*": ["node:crypto", "node:path"],
      "fonts.ts": ["subset-font", "node:url"],
      "search-index.ts": ["pagefind"],
      "verify/links.ts": ["htmlparser2"],
      "verify/check-data.ts": ["ajv/dist/2020.js"],
    },
  },
  "src/eleventy": {
    folders: ["src/domain", "src/site"],
    packages: {
      "*": ["node:path", "node:url"],
      "render-pages.ts": ["@11ty/eleventy"],
      "render-document.ts": ["preact", "preact-render-to-string"],
    },
  },
  "src/serve": {
    folders: ["src/build.ts", "src/analyse.ts", "src/atelier.ts", "src/effects.ts", "src/commands", "src/domain"],
    packages: {
      "*": ["node:child_process", "node:fs/promises", "node:http", "node:path", "node:url"],
      "server.ts": ["sirv"],
      "watch.ts": ["chokidar"],
      // It loads the libraries ahead of our code: see the file's head.
      "builder-process.ts": [
        "@11ty/eleventy",
        "preact-render-to-string",
        "franc",
        "gray-matter",
        "yaml",
        "markdown-it",
        "iconv-lite",
        "date-fns/format",
        "date-fns/locale/fr",
        "csv-stringify/sync",
      ],
    },
  },
  "src/commands": {
    folders: [
      "src/build.ts",
      "src/analyse.ts",
      "src/filters.ts",
      "src/rejected-candidates.ts",
      "src/explain-event.ts",
      "src/domain",
      "src/read",
      "src/publish",
      "src/serve",
      "src/effects.ts",
    ],
    packages: { "*": ["node:path", "node:readline", "node:url", "node:util"], "flags.ts": ["fastest-levenshtein"] },
  },
  templates: { folders: ["src/site", "src/domain"], packages: { "*": ["preact"] } },
};

/** What a template may import of `src/site`: its types and the addresses. */
const TEMPLATES_MAY = ["src/site/urls.ts"];

interface Import {
  readonly file: string;
  readonly target: string;
  readonly typeOnly: boolean;
}

const files = ["src", "templates"].flatMap((folder) => sourcesBelow(folder));
const imports = files.flatMap(importsOf);

describe("the house", () => {
  for (const [folder, border] of Object.entries(BORDERS)) {
    it(`${folder} imports only what its place allows`, () => {
      const broken = imports
        .filter(({ file }) => file.startsWith(`${folder}/`))
        .filter((one) => !isAllowed(one, folder, border));
      expect(broken.map(({ file, target }) => `${file} imports ${target}`)).toEqual([]);
    });
  }

  it("gives every folder of the code its border", () => {
    const folders = new Set(
      files.map((file) => (file.startsWith("src/") ? file.split("/").slice(0, 2).join("/") : "templates")),
    );
    expect([...folders].filter((folder) => !folder.endsWith(".ts")).toSorted()).toEqual(
      Object.keys(BORDERS).toSorted(),
    );
  });

  it("has no cycle of imports", () => {
    expect(cycleIn(imports.filter((one) => !one.typeOnly))).toEqual([]);
  });

  it("keeps .eleventy.ts a list of registrations of at most 60 lines", () => {
    const lines = readFileSync(join(ROOT, ".eleventy.ts"), "utf8").split("\n");
    expect(lines.length).toBeLessThanOrEqual(61);
    expect(
      importsOf(".eleventy.ts")
        .map(({ target }) => target)
        .toSorted(),
    ).toEqual(["@11ty/eleventy", "src/eleventy/render-document.ts"]);
  });
});

function isAllowed({ file, target, typeOnly }: Import, folder: string, border: Border): boolean {
  if (target.startsWith(`${folder}/`)) return true;
  if (folder === "templates" && target.startsWith("src/site/")) return typeOnly || TEMPLATES_MAY.includes(target);
  if (border.folders.some((allowed) => target === allowed || target.startsWith(`${allowed}/`))) return true;
  const inner = file.slice(folder.length + 1);
  return [...(border.packages["*"] ?? []), ...(border.packages[inner] ?? [])].includes(target);
}

/** Static and dynamic imports of a file; those of ours as paths from the top of the project. */
function importsOf(file: string): readonly Import[] {
  const text = readFileSync(join(ROOT, file), "utf8");
  const statics = [
    ...text.matchAll(/^(?:import|export)\s+(?<type>type\s)?(?:[^"';]*?\sfrom\s+)?"(?<target>[^"]+)"/gmu),
  ];
  const dynamics = [...text.matchAll(/\bimport\("(?<target>[^"]+)"\)/gu)];
  return [...statics, ...dynamics].map((match) => {
    const target = match.groups?.["target"] ?? "";
    return {
      file,
      target: target.startsWith(".") ? normalize(join(dirname(file), target)) : target,
      typeOnly: match.groups?.["type"] !== undefined,
    };
  });
}

function sourcesBelow(folder: string): readonly string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .filter((path) => /\.tsx?$/u.test(path) && !path.endsWith(".d.ts"))
    .map((path) => `${folder}/${path}`)
    .toSorted();
}

/** The files of one cycle, or none. */
function cycleIn(edges: readonly Import[]): readonly string[] {
  const targets = new Map<string, string[]>();
  for (const { file, target } of edges) targets.set(file, [...(targets.get(file) ?? []), target]);
  const done = new Set<string>();
  const walk = (file: string, path: readonly string[]): readonly string[] => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (done.has(file)) return [];
    for (const target of targets.get(file) ?? []) {
      const cycle = walk(target, [...path, file]);
      if (cycle.length > 0) return cycle;
    }
    done.add(file);
    return [];
  };
  for (const file of targets.keys()) {
    const cycle = walk(file, []);
    if (cycle.length > 0) return cycle;
  }
  return [];
}
