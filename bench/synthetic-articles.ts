import { addDays, parseDay, type Day } from "../src/domain/day.ts";
import { articleId } from "../src/domain/names.ts";
import type { GroupInput } from "../src/group/profile.ts";
import { below, generator } from "../measure/random.ts";
import { frequentWord, nameOf, wordOf } from "./synthetic-words.ts";

/** Articles a day, in the long run. */
const A_DAY = 30;
const UNDATED = 0.05;
const REPRINTED = 0.12;
const STANDING_PAGES = 0.04;
const TEXT_WORDS = 300;

/**
 * Articles of invented words, the same on every machine: stories of one to six events, most of a few articles, one in forty of dozens;
 * dispatches reprinted with another head or a shorter end; weather pages; one article in twenty without a date. Words are
 * drawn as a language draws them: function words of French first, then fewer and fewer (Zipf's law); a story has names and
 * words of its own, an event too. For timing only: it says nothing about French. Texts are made beforehand.
 */
export function syntheticArticles(count: number): readonly GroupInput[] {
  const articles: GroupInput[] = [];
  for (let story = 0; articles.length < count; story += 1) {
    const random = generator(story + 1);
    const start = addDays(parseDay("2000-01-01"), Math.floor(articles.length / A_DAY));
    if (random() < STANDING_PAGES) articles.push(article(`meteo-${story}`, standingPage(random), start, random));
    else for (const told of storyOf(story, start, random)) articles.push(told);
  }
  return articles.slice(0, count);
}

function storyOf(story: number, start: Day, random: () => number): readonly GroupInput[] {
  const ofStory = ownWords(`${story}`, 3, 12);
  const events = 1 + below(random, 6);
  return Array.from({ length: events }).flatMap((_, event) => {
    const pools = { story: ofStory, event: ownWords(`${story}e${event}`, 2, 14) };
    const day = addDays(start, event * 2);
    const texts: string[] = [];
    for (let report = reportsOf(random); report > 0; report -= 1) {
      const former = texts[below(random, texts.length)];
      texts.push(former !== undefined && random() < REPRINTED ? reprint(former, random) : freshReport(pools, random));
    }
    return texts.map((text, at) => article(`a-${story}-${event}-${at}`, text, addDays(day, below(random, 2)), random));
  });
}

/** Most events are told once to five times; a burst, dozens of times. */
function reportsOf(random: () => number): number {
  return random() < 1 / 40 ? 20 + below(random, 40) : 1 + below(random, 5);
}

function article(id: string, text: string, day: Day, random: () => number): GroupInput {
  const dated = random() >= UNDATED;
  return {
    id: articleId(id),
    text: () => text,
    days: dated ? { earliest: day, latest: day } : undefined,
    told: dated && random() < 0.6 ? [{ earliest: day, latest: day }] : [],
    editorEvent: undefined,
  };
}

interface Pools {
  readonly story: readonly string[];
  readonly event: readonly string[];
}

/** 300 words: a tenth of the story, a tenth of the event, the rest of the language. */
function freshReport(pools: Pools, random: () => number): string {
  const words: string[] = [];
  let opens = true;
  for (let at = 0; at < TEXT_WORDS; at += 1) {
    const draw = random();
    const pool = draw < 0.1 ? pools.story : draw < 0.2 ? pools.event : undefined;
    const word = pool?.[below(random, pool.length)] ?? frequentWord(random());
    const ends = random() < 1 / 20;
    words.push(`${opens ? capital(word) : word}${ends ? (random() < 0.3 ? ".\n" : ".") : random() < 0.08 ? "," : ""}`);
    opens = ends;
  }
  return `${words.slice(0, 9).join(" ")}\n${words.join(" ")}`;
}

function reprint(text: string, random: () => number): string {
  const words = text.split(" ");
  return random() < 0.5 ? words.slice(0, -40).join(" ") : `${capital(frequentWord(random()))} : ${text}`;
}

function standingPage(random: () => number): string {
  const lines = Array.from(
    { length: 8 },
    (_, at) =>
      `Prévisions pour la région ${nameOf(`région ${at}`)} : entre ${below(random, 15)} et ${15 + below(random, 20)} degrés, vent de ${below(random, 90)} km/h.`,
  );
  return `La météo du jour en région\n${lines.join("\n")}`;
}

function ownWords(label: string, names: number, words: number): readonly string[] {
  return [
    ...Array.from({ length: names }, (_, at) => nameOf(`${label}n${at}`)),
    ...Array.from({ length: words }, (_, at) => wordOf(`${label}w${at}`)),
  ];
}

function capital(word: string): string {
  return `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`;
}
