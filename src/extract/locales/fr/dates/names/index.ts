import type { NameRule } from "../../../../dates/name-rule.ts";
import { figureOfSpeech } from "./figure-of-speech.ts";
import { namedAfterDay } from "./named-after-day.ts";
import { placeName } from "./place-name.ts";
import { quotedWord } from "./quoted-word.ts";
import { streetName } from "./street-name.ts";
import { workTitle } from "./work-title.ts";

/** Names that hold the words of a date; their order is of no matter. */
export const FRENCH_NAME_RULES: readonly NameRule[] = [
  streetName,
  placeName,
  workTitle,
  quotedWord,
  namedAfterDay,
  figureOfSpeech,
];
