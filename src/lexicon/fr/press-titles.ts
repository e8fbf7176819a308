/** A newspaper, magazine, site, radio or television. */
export interface PressTitle {
  readonly canonical: string;
  /** As printed, with its own article when it has one: « Le Monde » is also found as « au Monde », « du Monde ». */
  readonly names: readonly string[];
}

/**
 * Titles that French articles quote. Nearly all are ordinary words as well (« le monde », « la croix »): they count only in
 * capitals and when something is put into their mouth. Common knowledge of the trade, written for this project.
 */
export const PRESS_TITLES: readonly PressTitle[] = [
  ...same([
    "Le Monde|Le Figaro|Libération|La Croix|Les Échos|L'Humanité|L'Opinion|La Tribune|Le Parisien|L'Équipe|Mediapart",
    "Le Point|L'Express|L'Obs|Marianne|Paris Match|Le Canard enchaîné|Charlie Hebdo|Le Monde diplomatique|Télérama|Challenges",
    "Ouest-France|Sud Ouest|La Voix du Nord|Le Dauphiné libéré|La Dépêche du Midi|Midi libre|Nice-Matin|Var-Matin|La Provence",
    "Le Progrès|La Montagne|L'Est républicain|L'Alsace|Le Télégramme|Presse Océan|Le Courrier de l'Ouest|Paris-Normandie",
    "Le Républicain lorrain|La Nouvelle République|L'Indépendant|Corse-Matin|L'Union|L'Yonne républicaine|Le Journal du dimanche",
    "Le Soir|La Libre Belgique|Le Temps|La Tribune de Genève|Le Devoir|Le Journal de Montréal|L'Orient-Le Jour|Jeune Afrique",
    "France Inter|France Culture|France Bleu|France 2|France 3|France 5|France 24|France Télévisions|Radio France|Europe 1|RTL",
    "RMC|BFM Business|LCI|CNews|TF1|M6|Arte|Canal+|TV5 Monde|Sud Radio|RTBF|RTS|Radio-Canada|HuffPost|Numerama|Konbini",
    "The Guardian|The Times|The Economist|The Independent|The Telegraph|Financial Times|Politico|Axios|Time|Newsweek|The Atlantic",
    "Los Angeles Times|USA Today|Foreign Policy|CNN|NBC|CBS|ABC News|Fox News|CNBC|NPR|Sky News|ITV|Al Jazeera|Al Arabiya",
    "El País|El Mundo|La Vanguardia|El Periódico|Corriere della Sera|La Repubblica|La Stampa|Der Spiegel|Die Welt|Die Zeit|Bild",
    "Süddeutsche Zeitung|Haaretz|The Times of Israel|Kommersant|Vedomosti|Izvestia|Rossiïskaïa Gazeta|Novaïa Gazeta|Meduza|RT",
    "Global Times|South China Morning Post|China Daily|CCTV|NHK|Asahi Shimbun|Yomiuri Shimbun|Nikkei|Rodong Sinmun|Chosun Ilbo",
    "Hurriyet|The Kyiv Independent|Bellingcat|Nikkei Asia|The Hill|Business Insider|Wired|Nature|The Lancet|Science",
  ]),
  { canonical: "franceinfo", names: ["franceinfo", "Franceinfo", "France Info", "FranceInfo"] },
  { canonical: "BFMTV", names: ["BFMTV", "BFM TV", "BFM-TV"] },
  { canonical: "RFI", names: ["RFI", "Radio France internationale"] },
  { canonical: "20 Minutes", names: ["20 Minutes"] },
  { canonical: "JDD", names: ["JDD", "Le JDD"] },
  { canonical: "La Dépêche du Midi", names: ["La Dépêche"] },
  { canonical: "L’Humanité", names: ["L'Huma"] },
  { canonical: "Aujourd’hui en France", names: ["Aujourd'hui en France"] },
  { canonical: "New York Times", names: ["New York Times", "The New York Times", "Le New York Times", "NYT"] },
  { canonical: "Washington Post", names: ["Washington Post", "The Washington Post", "Le Washington Post"] },
  { canonical: "Wall Street Journal", names: ["Wall Street Journal", "The Wall Street Journal", "WSJ"] },
  { canonical: "Daily Mail", names: ["Daily Mail"] },
  { canonical: "Sunday Times", names: ["Sunday Times", "The Sunday Times"] },
  { canonical: "The Guardian", names: ["Guardian"] },
  { canonical: "BBC", names: ["BBC", "BBC News"] },
  { canonical: "Frankfurter Allgemeine Zeitung", names: ["Frankfurter Allgemeine Zeitung", "FAZ"] },
];

function same(lines: readonly string[]): readonly PressTitle[] {
  return lines
    .flatMap((line) => line.split("|"))
    .map((name) => ({ canonical: name.replaceAll("'", "’"), names: [name] }));
}
