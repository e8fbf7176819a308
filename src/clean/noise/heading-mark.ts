import type { NoiseRule } from "./noise-rule.ts";

/** The signs « # » before the first line of a Markdown file: they say that it is the title. */
export const headingMark = {
  id: "fr/noise/heading-mark",
  kind: "residue",
  find: (page) => {
    const first = page.blocks[0];
    const mark = first === undefined ? undefined : /^#{1,6}(?=\s)/u.exec(first.text)?.[0].length;
    return first === undefined || mark === undefined ? [] : [{ start: first.start, end: first.start + mark }];
  },
  examples: [["# La halle rouvre\n\nLa halle a rouvert samedi, après deux ans de travaux.", "#"]],
  nearMisses: ["#MeToo gagne la région", "La halle a rouvert.\n\n## Deux ans de travaux", "#1 des ventes"],
} satisfies NoiseRule;
