import { addDays, parseDay, type Day } from "../src/domain/day.ts";
import { generator } from "../measure/random.ts";
import { articleId, type ArticleId } from "../src/domain/names.ts";

/** An invented article, and the event it was made for. */
export interface SyntheticArticle {
  readonly id: ArticleId;
  readonly text: () => string;
  readonly days: { readonly earliest: Day; readonly latest: Day } | undefined;
  readonly told: readonly { readonly earliest: Day; readonly latest: Day }[];
  readonly editorEvent: undefined;
  readonly event: string;
}

/**
 * Articles of invented words, the same on every machine: stories of one to six events, events of one to five articles, some
 * undated. Words are drawn so that few are very common and most are rare, as in a language; a story has names and words
 * of its own, an event too. For timing only: it says nothing about French. Days advance with the number of articles (about
 * thirty a day), as in an archive that grows.
 */
export function syntheticArticles(count: number): readonly SyntheticArticle[] {
  const articles: SyntheticArticle[] = [];
  for (let story = 0; articles.length < count; story += 1) {
    const random = generator(story + 1);
    const events = 1 + Math.floor(random() * 6);
    const storyWords = drawn(random, 14, (at) => name(`${story}s${at}`));
    const start = addDays(parseDay("2000-01-01"), Math.floor(articles.length / 30));
    for (let event = 0; event < events; event += 1) {
      const eventWords = drawn(random, 16, (at) => word(`${story}e${event}w${at}`));
      const day = addDays(start, event * 2);
      const reports = 1 + Math.floor(random() * 5);
      for (let report = 0; report < reports && articles.length < count; report += 1) {
        const words = shuffledText(random, storyWords, eventWords);
        articles.push({
          id: articleId(`a-${story}-${event}-${report}`),
          text: () => words,
          days: random() < 0.1 ? undefined : { earliest: day, latest: day },
          told: [],
          editorEvent: undefined,
          event: `${story}-${event}`,
        });
      }
    }
  }
  return articles;
}

/** Words of an article: 15 % of its story, 20 % of its event, the rest of the language. */
function shuffledText(random: () => number, story: readonly string[], event: readonly string[]): string {
  const words: string[] = [];
  for (let at = 0; at < TEXT_WORDS; at += 1) {
    const draw = random();
    const pool = draw < 0.15 ? story : draw < 0.35 ? event : undefined;
    words.push(pool?.[Math.floor(random() * pool.length)] ?? word(`${Math.floor(VOCABULARY ** random())}`));
    if (at % 15 === 14) words.push(".");
  }
  return words.join(" ");
}

const TEXT_WORDS = 300;
const VOCABULARY = 60_000;

function drawn(random: () => number, count: number, make: (at: number) => string): readonly string[] {
  return Array.from({ length: count }, (_, at) => make(at + Math.floor(random() * 3)));
}

const SYLLABLES = ["ba", "co", "di", "fu", "ge", "la", "mi", "no", "pe", "ri", "su", "ta", "vo", "za", "lor", "men"];

/** A pronounceable word for a number or a label, always the same. */
function word(label: string): string {
  let hash = 7;
  for (const unit of label) hash = (Math.imul(hash, 31) + (unit.codePointAt(0) ?? 0)) >>> 0;
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 0;
  return [0, 4, 8, 12, 16].map((shift) => SYLLABLES[(hash >>> shift) & 15] ?? "").join("");
}

function name(label: string): string {
  const plain = word(`name ${label}`);
  return `${plain.slice(0, 1).toUpperCase()}${plain.slice(1)}`;
}
