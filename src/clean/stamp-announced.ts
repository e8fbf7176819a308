import { isByline } from "./headline.ts";
import type { Block } from "./page.ts";

/** « à 20h30 », « 9 h »: events begin on a quarter of an hour; a machine stamps any minute. */
const ROUND_HOUR = /(?<!\d)\d{1,2}\s?(?:[hH](?:\s?(?:00|15|30|45))?|:(?:00|15|30|45))(?![\d:hH])/u;
const HOUR = /(?<!\d)\d{1,2}\s?(?:[hH](?:\s?\d{2})?(?![\p{L}\d])|:\d{2})/u;
const WEEKDAY = /(?<!\p{L})(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)(?!\p{L})/iu;
/** A day in figures is a machine's: « 18/05/2024 », and so is « 2024 07:00 ». */
const IN_FIGURES = /(?<!\d)\d{4}(?:,?\s|\s?[–—|-]\s?)\d{1,2}:\d{2}|\d{1,2}[/.-]\d{1,2}[/.-]\d{2}|\d{4}-\d{2}-\d{2}/u;

/** What bids the reader come. */
const INVITES =
  /(?<![\p{L}\p{N}])(?:rendez-vous|entrée (?:libre|gratuite)|tarifs?\s?:|(?:sur )?réservations?(?: au|\s?:)|sur inscription|inscriptions?(?: au|\s?:| obligatoires?)|renseignements?(?: au|\s?:)|billetterie|obsèques|ouvert(?:e|es|s)? à tous|(?:a|aura|auront) lieu|(?:est|sont) (?:organisé|prévu|proposé|programmé|invité|attendu|convié|animé)e?s?|vous (?:donne|invite|attend))(?![\p{L}\p{N}])/iu;
/** A future: « donnera », « seront »; not the past of « tirer » or « livrer ». */
const TO_COME =
  /(?<!\p{L})(?!(?:t|ret|att|ét|v|adm|dés|soup|insp|resp|exp|asp|livr|délivr)ira)\p{Ll}*(?:era|ira|dra|vra|aura|rra|eront|iront|dront|vront|auront|rront)(?!\p{L})/u;
/** A past: « a annoncé », « est mort », « étaient »; with one, the article tells something. */
const TOLD =
  /(?<!\p{L})(?:a|ont|est|sont|s'est|se sont|avait|avaient|était|étaient)\s(?:\p{L}+ment\s|été\s|déjà\s)?(?!(?:organis|prév|propos|programm|invit|attend|convi|anim))\p{Ll}+(?:é|i|u|t|s)e?s?(?!\p{L})|(?<!\p{L})\p{Ll}{3,}(?:aient|èrent)(?!\p{L})|(?<!\p{L})(?:selon|d'après|indique(?:nt)?|affirme(?:nt)?|déclare(?:nt)?|dénonce(?:nt)?|dit|disent)(?!\p{L})/u;
/** A day of its own: what is to come then lies on that day, not on the one above. */
const OWN_DAY =
  /(?<!\p{L})(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain|aujourd'hui|week-end|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|prochaine?s?|(?:19|20)\d{2})(?!\p{L})/iu;
/** « Louise Ferrand » on a line of its own; « Salle Latreille », « Théâtre Municipal » are where it takes place. */
const NAME =
  /^(?!(?:Salle|Théâtre|Place|Église|Mairie|Concert|Cinéma|Espace|Centre|Parc|Stade|Halle|Maison|Château|Festival|Fête|Musée|Gymnase|Foyer|Chapelle)(?!\p{L}))\p{Lu}\p{Ll}[\p{L}'-]*(?:\s\p{Lu}[\p{L}'-]+){1,3}$/u;
/** Paragraphs that say what the line is the day of. */
const LEAD = 2;

/** True for a paragraph that tells what happened and bids nobody come. */
export function tells(text: string): boolean {
  return TOLD.test(text) && !INVITES.test(text);
}

/**
 * True where a day in words, with a round hour or none, may be that of what the text announces: nothing is told, and the line has a weekday and an
 * hour, or the text bids the reader come, or its first sentence looks forward without a day of its own. A signature beside it makes it a stamp; so does a mere day and month, or « 18:00 ».
 */
export function announces(line: Block, beside: readonly (Block | undefined)[], after: readonly Block[]): boolean {
  if (IN_FIGURES.test(line.text) || (HOUR.test(line.text) && !ROUND_HOUR.test(line.text))) return false;
  if (beside.some((block) => block !== undefined && (isByline(block.text) || NAME.test(block.text)))) return false;
  const lead = after.slice(0, LEAD).map(({ text }) => text);
  if (lead.some((text) => TOLD.test(text))) return false;
  if (lead.some((text) => INVITES.test(text)) || (HOUR.test(line.text) && WEEKDAY.test(line.text) && lead.length > 0))
    return true;
  const first = /^[^.!?]*/u.exec(lead[0] ?? "")?.[0] ?? "";
  return (
    (WEEKDAY.test(line.text) || /\d\s?[hH]/u.test(line.text)) && TO_COME.test(first) && !OWN_DAY.test(lead[0] ?? "")
  );
}

/** True for a day and hour at the foot of a page that the line above it announces: « Rendez-vous sur la place. », then « Samedi … à 20h30 ». */
export function closesAnnouncement(line: Block, above: Block | undefined): boolean {
  if (!ROUND_HOUR.test(line.text)) return false;
  if (!IN_FIGURES.test(line.text)) return true;
  return above !== undefined && (INVITES.test(above.text) || TO_COME.test(above.text));
}
