/** A newspaper, magazine, site, radio or television. */
export interface PressTitle {
  readonly canonical: string;
  /** As printed, with its own article when it has one: « Le Monde » is also found as « au Monde », « du Monde ». */
  readonly names: readonly string[];
}

/**
 * Titles that French articles quote: France and its regions, Belgium, Switzerland, Québec, Luxembourg, the Maghreb, West and
 * Central Africa, the great foreign ones. Nearly all are ordinary words as well (« le monde », « la croix »): they count only in
 * capitals and when something is put into their mouth. Facts of the trade, written for this project, copied from no list.
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
    "L'Est éclair|L'Ardennais|La Marseillaise|La Charente libre|Charente Libre|La République des Pyrénées|Le Populaire du Centre",
    "La République du Centre|L'Écho républicain|Le Berry républicain|Le Journal du Centre|L'Éveil de la Haute-Loire|Le Bien public",
    "Le Journal de Saône-et-Loire|Les Dernières Nouvelles d'Alsace|Vosges Matin|Le Courrier picard|L'Aisne nouvelle|Nord Éclair",
    "Nord Littoral|La Presse de la Manche|Le Maine libre|Le Maine Libre|Centre Presse|La Dordogne libre|Sud Ouest Dimanche",
    "Le Pays basque|L'Essor|Le Petit Bleu|La Gazette de Montpellier|Le Quotidien de La Réunion|Le Journal de l'île de La Réunion",
    "France-Antilles|France-Guyane|La Dépêche de Tahiti|Tahiti Infos|Les Nouvelles calédoniennes|Mayotte la 1ère|Le Journal de Mayotte",
    "Actu Lyon|Lyon Mag|Rue89|Rue89 Strasbourg|Rue89 Lyon|Mediacités|Marsactu|Reporterre|StreetPress|Les Jours|Disclose",
    "L'Usine nouvelle|Valeurs actuelles|Le Nouvel Obs|Le Nouvel Observateur|Courrier international|Alternatives économiques",
    "Politis|Society|So Foot|Le JDD|France Football|Onze Mondial|Téléfoot|RMC Sport|beIN Sports|Eurosport|DAZN|Prime Video",
    "Canal+ Sport|La Chaîne L'Équipe|Foot Mercato|Le Film français|Les Inrockuptibles|Les Inrocks|Rolling Stone",
    "Têtu|Boursorama|La Gazette des communes|Acteurs publics|Public Sénat|LCP",
    "France 3 Régions|France Info TV|RCF|Radio Classique|Radio Nova|Fun Radio|Loopsider|HugoDécrypte|Arrêt sur images",
    "Le Média|Causeur|Atlantico|L'Informé|La Lettre A|Africa Intelligence|The Conversation",
    "La Libre|La Dernière Heure|La DH|L'Avenir|Sudinfo|SudPresse|La Meuse|La Capitale|L'Écho|Le Vif|Soirmag|RTL info",
    "RTL-TVI|LN24|VivaCité|BX1|De Standaard|De Morgen|Het Laatste Nieuws|Het Nieuwsblad|De Tijd|VRT|VTM|The Brussels Times",
    "24 heures|24 Heures|La Liberté|Le Nouvelliste|Arcinfo|Le Matin Dimanche|Le Courrier|L'Illustré|20 minutes|Léman Bleu",
    "Neue Zürcher Zeitung|Tages-Anzeiger|SonntagsZeitung|NZZ am Sonntag|Swissinfo|Heidi.news|La Gruyère|Le Quotidien jurassien|RTN|Rhône FM",
    "La Presse|Le Soleil|Le Droit|La Voix de l'Est|Le Quotidien|TVA Nouvelles|TVA|Le Journal de Québec|Noovo Info|RDI|ICI RDI",
    "L'Actualité|The Gazette|Montreal Gazette|The Globe and Mail|National Post|Toronto Star|CBC|CTV News|98,5|QUB radio|L'Acadie nouvelle",
    "Luxemburger Wort|L'Essentiel|RTL Luxembourg|Paperjam|Monaco-Matin",
    "El Watan|Liberté Algérie|TSA|El Khabar|El Moudjahid|L'Expression|Le Quotidien d'Oran|Algérie360|Ennahar|Echorouk|Interlignes",
    "Le360|Hespress|Médias24|Le Matin du Sahara|L'Économiste|TelQuel|Yabiladi|Al Massae|Akhbar Al Yaoum|H24info|2M|Medi1 TV|Bladi.net",
    "La Presse de Tunisie|Kapitalis|Business News|Mosaïque FM|Webdo|Nawaat|Tunisie numérique|Shems FM",
    "Seneweb|Dakaractu|L'Observateur|Walf Quotidien|Sud Quotidien|Dakarposte|Senenews|Senego|iRadio",
    "Fraternité Matin|Abidjan.net|Koaci|L'Infodrome|Linfodrome|Connectionivoirienne|Maliweb|Malijet|Journal du Mali|Studio Tamani|ORTM|Le Faso.net",
    "LeFaso.net|Sidwaya|L'Observateur Paalga|Omega Médias|Wakat Séra|RTB|ActuNiger|Air Info|La Nouvelle Tribune|Banouto|24 Heures au Bénin",
    "Togo First|iciLome|Republicoftogo|Guineenews|Mosaïque Guinée|Africaguinée|Guinée360|Gabon Review|Gabon 24|Cameroon Tribune",
    "Actu Cameroun|Radio Okapi|Actualite.cd|Le Monde Afrique|Africanews|RFI Afrique|VOA|VOA Afrique|TV5MONDE",
    "Euronews|Deutsche Welle|DW|RT France|Sputnik|CGTN|TRT|Anadolu Ajansı|Vatican News|L'Osservatore Romano|Radio Free Europe|RFE/RL|NBC News",
    "CBS News|MSNBC|Vox|Vanity Fair|The New Yorker|The Verge|TechCrunch|The Information|ProPublica|The Intercept|Forbes|Barron's",
    "The Sun|Daily Mirror|The Mirror|Evening Standard|The Observer|The Irish Times|The Scotsman|Sky Sports|Sky TG24|RAI|Rai|La7|Il Sole 24 Ore",
    "Il Messaggero|Il Giornale|La Gazzetta dello Sport|Tuttosport|Marca|Mundo Deportivo|El Confidencial|Cadena SER|RTVE",
    "Público|Diário de Notícias|Correio da Manhã|Jornal de Notícias|A Bola|Folha de S. Paulo|O Globo|Estadão|Clarín|La Nación",
    "Página 12|El Universal|Milenio|El Tiempo|El Comercio|Granma|Frankfurter Rundschau|Stern|Handelsblatt|ZDF|ARD|Sport Bild",
    "Kronen Zeitung|Der Standard|Die Presse|Gazeta Wyborcza|Rzeczpospolita|Onet|TVN24|Hromadske|Kyiv Post|Kyiv Independent|Suspilne",
    "Novaïa Gazeta Europe|The Insider|Important Stories|The Moscow Times|RBK|Rossiya 24|Pervy Kanal|NTV|Dojd|Echo de Moscou|Argumenty i Fakty",
    "Yedioth Ahronoth|Maariv|Israel Hayom|The Jerusalem Post|Jerusalem Post|i24News|Channel 12|Al Mayadeen|Al Manar|L'Orient Today|An-Nahar",
    "Al-Ahram|Al Hadath|Asharq Al-Awsat|The National|Press TV|Tehran Times|Cumhuriyet|Milliyet|Daily Sabah|NTV Turquie|The Hindu|Times of India",
    "The Times of India|Hindustan Times|NDTV|Indian Express|Geo News|Caixin|Le Quotidien du Peuple|Quotidien du Peuple|Mainichi Shimbun",
    "JoongAng Ilbo|Dong-A Ilbo|The Korea Herald|Korea Times|KBS|MBC|The Straits Times|Bangkok Post|The Sydney Morning Herald|The Age|ABC Australia",
    "The Australian|The New Zealand Herald|Mail & Guardian|Daily Maverick|News24|The Punch|Daily Nation|The EastAfrican|New Scientist|PNAS|BMJ",
    "Hurriyet|The Kyiv Independent|Bellingcat|Nikkei Asia|The Hill|Business Insider|Wired|Nature|The Lancet|Science",
  ]),
  { canonical: "franceinfo", names: ["franceinfo", "Franceinfo", "France Info", "FranceInfo"] },
  { canonical: "BFMTV", names: ["BFMTV", "BFM TV", "BFM-TV"] },
  { canonical: "RFI", names: ["RFI", "Radio France internationale"] },
  { canonical: "20 Minutes", names: ["20 Minutes"] },
  { canonical: "Actu.fr", names: ["Actu.fr", "actu.fr"] },
  { canonical: "Les Échos", names: ["Les Echos"] },
  { canonical: "L’Équipe", names: ["L'Equipe"] },
  { canonical: "L’Est républicain", names: ["L'Est Républicain"] },
  { canonical: "Le Dauphiné libéré", names: ["Le Dauphiné Libéré", "Le Dauphiné"] },
  { canonical: "Midi libre", names: ["Midi Libre"] },
  { canonical: "Sud Ouest", names: ["Sud-Ouest"] },
  { canonical: "Le Républicain lorrain", names: ["Le Républicain Lorrain"] },
  { canonical: "Le Courrier picard", names: ["Le Courrier Picard"] },
  { canonical: "TF1 Info", names: ["TF1 Info", "TF1info", "TF1INFO"] },
  { canonical: "Ici", names: ["Ici Bretagne"] },
  { canonical: "HuffPost", names: ["HuffPost Québec", "Huffington Post", "Le HuffPost", "Le Huffington Post"] },
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
