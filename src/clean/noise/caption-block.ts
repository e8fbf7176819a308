import { CLUE } from "../clues.ts";
import type { NoiseRule } from "./noise-rule.ts";

const BLOCK = /\[caption(?:\s[^[\]\n]{0,400})?\](?<inner>[^[\]\n]{1,800})\[\/caption\]/gu;

/** What stands between `[caption …]` and `[/caption]`: the words of a picture. The tags themselves are shortcodes. */
export const captionBlock = {
  id: "fr/noise/caption-block",
  kind: "caption",
  needs: CLUE.code,
  find: (page) =>
    [...page.text.matchAll(BLOCK)].flatMap((match) => {
      const inner = match.groups?.["inner"] ?? "";
      const start = match.index + match[0].length - "[/caption]".length - inner.length;
      const head = inner.length - inner.trimStart().length;
      const length = inner.trim().length;
      return length === 0 ? [] : [{ start: start + head, end: start + head + length }];
    }),
  examples: [
    [
      'Le phare a rouvert dimanche au public.\n\n[caption id="a12" align="left"]Le phare vu du port[/caption]\n\nLes visites durent une heure.',
      "Le phare vu du port",
    ],
  ],
  nearMisses: ["[caption]Jamais fermée", "[Kim] a parlé de [caption] sans rien fermer", "[/caption] avant [caption]"],
} satisfies NoiseRule;
