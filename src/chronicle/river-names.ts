import type { ArticleWords } from "./capitalised-words.ts";
import type { Naming } from "./long-names.ts";
import { fold } from "./words.ts";

/** What stands before a river’s name: « la rivière Tumen », « le fleuve Han ». */
const RIVER_BEFORE = /(?<word>rivière|fleuve)[ \u00A0\u202F]$/u;

/** Korean for a river, at the end of a name: « Tumangang » is the river Tuman. */
const GANG = /^(?<river>[a-z]{3,})gang$/u;

/**
 * Korean rivers that one article names in French and another in Korean: « rivière Tumen », « Tumangang ». The consonants must be the same, and
 * the first letter; vowels go from tongue to tongue.
 */
export function rivers(articles: readonly ArticleWords[]): readonly (readonly Naming[])[] {
  const korean = new Map<string, Naming[]>();
  const french = new Map<string, Naming[]>();
  for (const { article, sentences } of articles) {
    for (const word of sentences.flat()) {
      const folded = fold(word.text);
      const river = GANG.exec(folded)?.groups?.["river"];
      const noun = RIVER_BEFORE.exec(article.original.slice(Math.max(0, word.start - 12), word.start))?.groups?.[
        "word"
      ];
      if (river !== undefined) add(korean, bones(river), { article, place: { start: word.start, end: word.end } });
      else if (noun !== undefined)
        add(french, bones(folded), { article, place: { start: word.start - noun.length - 1, end: word.end } });
    }
  }
  return [...korean].flatMap(([key, namings]) => {
    const others = french.get(key);
    return others === undefined ? [] : [[...namings, ...others]];
  });
}

/** A name without the vowels after its first letter. */
function bones(name: string): string {
  return name.slice(0, 1) + name.slice(1).replace(/[aeiouy]/gu, "");
}

function add(names: Map<string, Naming[]>, key: string, naming: Naming): void {
  const known = names.get(key);
  if (known === undefined) names.set(key, [naming]);
  else known.push(naming);
}
