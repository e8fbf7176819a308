/** Capitals and countries: named alone they speak for a government (« Moscou a confirmé »), and « il » is none of them. */
export const PLACES: ReadonlySet<string> = new Set(
  [
    "Paris Londres Berlin Madrid Rome Bruxelles Lisbonne Vienne Berne Athènes Varsovie Prague Budapest Bucarest Sofia Belgrade",
    "Zagreb Sarajevo Pristina Tirana Kiev Kyiv Minsk Moscou Vilnius Riga Tallinn Helsinki Stockholm Oslo Copenhague Reykjavik",
    "Dublin Luxembourg Monaco Ankara Nicosie Tbilissi Erevan Bakou Washington Ottawa Mexico Brasilia Caracas Bogota Lima Quito",
    "Santiago Havane Managua Pékin Tokyo Séoul Pyongyang Taipei Hanoï Bangkok Manille Jakarta Singapour Rangoun Naypyidaw Delhi",
    "New-Delhi Islamabad Kaboul Dacca Colombo Katmandou Téhéran Bagdad Damas Beyrouth Jérusalem Amman Riyad Doha Mascate Sanaa",
    "Koweït Dubaï Ramallah Gaza Caire Tripoli Tunis Alger Rabat Nouakchott Dakar Bamako Niamey Ouagadougou Abidjan Accra Lomé",
    "Cotonou Abuja Yaoundé Libreville Brazzaville Kinshasa Kigali Bujumbura Kampala Nairobi Addis-Abeba Mogadiscio Khartoum",
    "Luanda Harare Pretoria Antananarivo Canberra Wellington Nouméa Papeete Strasbourg Genève La-Haye Davos",
    "France Allemagne Espagne Italie Portugal Belgique Suisse Autriche Pologne Hongrie Roumanie Bulgarie Grèce Turquie Ukraine",
    "Russie Biélorussie Bélarus Moldavie Géorgie Arménie Azerbaïdjan Serbie Kosovo Croatie Suède Norvège Finlande Danemark",
    "Irlande Royaume-Uni Angleterre Écosse Islande Pays-Bas États-Unis Etats-Unis Canada Mexique Brésil Argentine Chili Pérou",
    "Colombie Venezuela Cuba Haïti Chine Japon Corée Taïwan Inde Pakistan Afghanistan Bangladesh Birmanie Thaïlande Vietnam",
    "Indonésie Philippines Malaisie Australie Iran Irak Syrie Liban Israël Jordanie Égypte Egypte Libye Tunisie Algérie Maroc",
    "Mauritanie Sénégal Mali Niger Burkina Tchad Soudan Éthiopie Somalie Kenya Rwanda Congo RDC Cameroun Gabon Nigeria Ghana",
    "Togo Bénin Angola Mozambique Madagascar Qatar Yémen Europe Union Occident Nord Sud",
  ].flatMap((line) => line.split(" ")),
);

/** First words of place names of two words, so that the second is not taken for a person's first name. */
export const PLACE_BEGINNINGS: ReadonlySet<string> = new Set(
  "New San Los Las Saint Sainte Santa Sri Hong El Abou Addis Nouvelle Haute Basse Grand Cap Mont Port Fort Rio Buenos".split(
    " ",
  ),
);
