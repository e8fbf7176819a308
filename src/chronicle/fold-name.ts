import { KOREAN_FAMILY_NAMES, koreanSound } from "../lexicon/fr/korean-names.ts";
import { looselyTransliterated, transliterated } from "../lexicon/fr/transliteration.ts";
import { by, byCodeUnits } from "../domain/order.ts";
import { fold } from "./words.ts";

/**
 * Two spellings of one name meet in this key: capitals, accents, hyphens, spaces and apostrophes do not count, nor the article
 * after « sur » and « sous » in the name of a place. « Kim Jong-un » and « Kim Jong Un » meet, « Kim Jong-il » stays apart;
 * « Villeneuve-sur-l’Yonne » and « Villeneuve-sur-Yonne » meet, « Jean Le Roux » and « Jean Roux » do not.
 */
export function foldName(name: string): string {
  const words = fold(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
  return words
    .filter((word, index) => !(/^(?:l|le|la|les)$/u.test(word) && /^(?:sur|sous)$/u.test(words[index - 1] ?? "")))
    .join(" ");
}

/** The form as it is listed: no-break spaces and typewriter apostrophes are the printer’s business, not the writer’s. */
export function formOf(quote: string): string {
  return quote.normalize("NFC").replace(/\s+/gu, " ").replace(/'/gu, "’");
}

/** Orders forms of one name: of two that fold alike the one with more marks first, « Öztürk » before « Ozturk », which leaves them out. */
export const byFullestForm = by<string>(
  (form) => (/^\p{Lu}/u.test(form) ? 0 : 1),
  foldName,
  (form) => -(form.match(/(?!\p{ASCII})\p{L}/gu)?.length ?? 0),
  (form) => form,
);

/**
 * A key in which French, English and scholarly spellings of one foreign name meet: « Choïgou », « Shoigu » and « Choïgu »;
 * « Poutine » and « Putin »; « Jitomir » and « Zhytomyr » do. It also lets strangers meet now and then: ask for the same given
 * name or the same office beside it.
 */
export function transliterationKey(name: string): string {
  return transliterated(fold(name));
}

/**
 * A key in which a long name meets its other spellings and, where it has three parts or more, its other order: `zelenskyy volodymyr`. It takes a
 * folded name (`foldName`). A Korean one has its own sounds: « Jo Chun Ryong » and « Jo Chun-yong »
 * meet. Strangers meet in it now and then: see `same-names.ts`.
 */
export function spokenName(folded: string): string {
  const words = folded.split(" ");
  const korean = words.length === 3 && words.some((word) => KOREAN_FAMILY_NAMES.has(word));
  const sounds = words.map((word) =>
    korean
      ? koreanSound(word)
      : looselyTransliterated(word.replace(/(?<letter>[b-df-hj-np-tv-z])\k<letter>/gu, "$<letter>")),
  );
  return (words.length > 2 ? sounds.toSorted(byCodeUnits) : sounds).join(" ");
}
