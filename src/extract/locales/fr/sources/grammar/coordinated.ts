import { pressAt } from "./press-phrase.ts";
import type { Sentence } from "./sentence.ts";
import { readAs } from "./token.ts";
import { voiceAt } from "./voice-at.ts";
import { moved, type Voice } from "./voice.ts";
import { isAny, isSign } from "./word-class.ts";
import { IS } from "./word-is.ts";

/** Voices that share a verb with one: at most so many are followed. */
const COMPANIONS_AT_MOST = 4;
/** Tokens before a voice in which its companion may begin. */
const TOKENS_BACK = 14;
/** Tokens that one voice may take up, with room to spare. */
const WINDOW_TOKENS = 40;

/** The voices joined to one behind it: « la direction et deux syndicats ». A clause of its own behind « et » is no companion. */
export function joinedBehind(sentence: Sentence, voice: Voice): readonly Voice[] {
  const { tokens } = sentence;
  if (tokens[voice.to]?.lower !== "et") return [];
  const next = pressAt(tokens, voice.to + 1) ?? voiceAt(sentence, voice.to + 1) ?? behindOf(sentence, voice.to + 1);
  if (next === undefined || next.kind === "pronoun" || isAny(tokens[next.to], IS.breaking)) return [];
  return sentence.verbs.some((verb) => verb.from === next.to && verb.form === "finite") ? [] : [next];
}

/** « auprès de la mairie et | du parquet », « … et | de la préfecture »: the preposition is said again. */
function behindOf(sentence: Sentence, at: number): Voice | undefined {
  const token = sentence.tokens[at];
  if (token?.lower === "de") return voiceAt(sentence, at + 1);
  if (token?.lower !== "du" && token?.lower !== "des") return undefined;
  const article = readAs(token, token.lower === "du" ? "le" : "les");
  const read = [article, ...sentence.tokens.slice(at + 1, at + WINDOW_TOKENS)];
  const voice = voiceAt({ ...sentence, tokens: read }, 0);
  return voice === undefined ? undefined : moved(voice, at);
}

/**
 * The voices joined to one before it, in text order: « Oslo, Rome et | Madrid ». A comma counts only once « et » was met. Of
 * several, `many`, one may be named between commas: « la voisine, Ida Conti, et | son fils ont dit ».
 */
export function joinedBefore(sentence: Sentence, voice: Voice, many: boolean): readonly Voice[] {
  const found: Voice[] = [];
  let first = voice;
  while (found.length < COMPANIONS_AT_MOST) {
    const link = sentence.tokens[first.from - 1];
    if (link?.lower !== "et" && !(found.length > 0 && isSign(link, ","))) break;
    const aside = many && found.length === 0 ? namedAside(sentence, first.from - 1) : undefined;
    if (aside !== undefined) return [aside];
    const companion = endingAt(sentence, first.from - 1);
    if (companion === undefined) break;
    found.unshift(companion);
    first = companion;
  }
  return found;
}

/** « la voisine, | Ida Conti, | et »: the name between commas before « et ». */
function namedAside(sentence: Sentence, end: number): Voice | undefined {
  if (!isSign(sentence.tokens[end - 1], ",")) return undefined;
  const voice = endingAt(sentence, end - 1);
  return voice?.kind === "person" && isSign(sentence.tokens[voice.from - 1], ",") ? voice : undefined;
}

function endingAt(sentence: Sentence, end: number): Voice | undefined {
  for (let start = Math.max(0, end - TOKENS_BACK); start < end; start += 1) {
    const before = sentence.tokens[start - 1];
    if (before !== undefined && before.kind === "word" && before.lower !== "que") continue;
    const voice = voiceAt(sentence, start, end);
    if (voice !== undefined && voice.to === end && voice.kind !== "pronoun") return voice;
  }
  return undefined;
}
