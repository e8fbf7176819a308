import { PRESS_TITLES } from "./press-titles.ts";

/**
 * First nouns of the names of newspapers: « Le Courrier du Lac », « La Gazette des plaines ». Only those that name nothing else when they stand
 * alone on a line with a day: « L’Union », « La Voix », « La Presse » count as whole titles only. Common knowledge of the trade.
 */
const NOUNS =
  "Journal|Gazette|Courrier|Progrès|Dépêche|Républicain|Républicaine|Tribune|Messager|Éveil|Eveil|Réveil|Écho|Echo|Échos|Echos|" +
  "Indépendant|Télégramme|Quotidien|Hebdo|Hebdomadaire|Nouvelliste|Populaire|Dauphiné|Observateur|Nouvelles|Éclair|Moniteur|Impartial|" +
  "Patriote|Mémorial|Chronique|Chroniques|Essor|Semeur|Provençal|Matin";

/** The name of a paper by its first noun, at most five words more: « Le Courrier du Lac », « Les Nouvelles de la vallée ». */
export const PAPER_BY_NOUN = `(?:(?:[Ll]es?|[Ll]a)\\s|[Ll]['’]\\s?)?(?:${NOUNS})(?![\\p{L}\\p{N}])(?:[\\s'’-]\\p{L}[\\p{L}-]{0,20}){0,5}`;

/**
 * What is shaped like the name of a paper: an article and a noun in capitals, an adjective or a place after it: « La Lanterne rouge »,
 * « Le Ligérien de Saumur ». Other things are named like that; what stands around must speak for a paper.
 */
export const LIKE_A_PAPER =
  "(?:(?:Les?|La)\\s|L['’])(?!(?:Acte|Assemblée|Assises|Bal|Bataille|Carnaval|Championnat|Commission|Concert|Conférence|Congrès|Conseil|Coupe|Cour|" +
  "Course|Défilé|Élection|Festival|Fête|Foire|Forum|Journée|Maire|Marche|Match|Messe|Ministre|Nuit|Préfet|Préfète|Président|" +
  "Présidente|Procès|Randonnée|Rencontre|Réunion|Salon|Séance|Sommet|Spectacle|Tour|Tribunal|Vote)s?(?![\\p{L}\\p{N}]))\\p{Lu}\\p{L}{2,20}" +
  "(?:\\s\\p{Ll}[\\p{L}-]{3,20}|\\s(?:de(?:\\sla)?|du|des|en)\\s\\p{Lu}[\\p{L}-]{1,30}|\\sd['’]\\p{Lu}[\\p{L}-]{1,30}){0,2}";

const PRINTED: ReadonlySet<string> = new Set(PRESS_TITLES.flatMap(({ names }) => names.map(straight)));

/** True for a known title exactly as printed: « Ouest-France », « La Voix du Nord ». */
export function isPaper(name: string): boolean {
  return PRINTED.has(straight(name));
}

function straight(name: string): string {
  return name.replaceAll("’", "'");
}
