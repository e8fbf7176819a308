/**
 * Names that place a town behind « dans la », « en », « au »: départements and regions of France, countries, and states, provinces and cantons
 * that the French press names with their article. Geographic facts, in their usual spelling without the article.
 */
export const REGIONS: readonly string[] = [
  // Départements.
  "Ain Aisne Allier Alpes-de-Haute-Provence Hautes-Alpes Alpes-Maritimes Ardèche Ardennes Ariège Aube Aude Aveyron Bouches-du-Rhône Calvados Cantal",
  "Charente Charente-Maritime Cher Corrèze Corse-du-Sud Haute-Corse Côte-d’Or Côtes-d’Armor Creuse Dordogne Doubs Drôme Eure Eure-et-Loir Finistère",
  "Gard Haute-Garonne Gers Gironde Hérault Ille-et-Vilaine Indre Indre-et-Loire Isère Jura Landes Loir-et-Cher Loire Haute-Loire Loire-Atlantique",
  "Loiret Lot Lot-et-Garonne Lozère Maine-et-Loire Manche Marne Haute-Marne Mayenne Meurthe-et-Moselle Meuse Morbihan Moselle Nièvre Nord Oise Orne",
  "Pas-de-Calais Puy-de-Dôme Pyrénées-Atlantiques Hautes-Pyrénées Pyrénées-Orientales Bas-Rhin Haut-Rhin Rhône Haute-Saône Saône-et-Loire Sarthe Savoie",
  "Haute-Savoie Seine-Maritime Seine-et-Marne Yvelines Deux-Sèvres Somme Tarn Tarn-et-Garonne Var Vaucluse Vendée Vienne Haute-Vienne Vosges Yonne",
  "Essonne Hauts-de-Seine Seine-Saint-Denis Val-de-Marne Val-d’Oise Guadeloupe Martinique Guyane Réunion Mayotte",
  // Regions, and lands the press still names.
  "Auvergne Bourgogne Franche-Comté Bretagne Grand-Est Hauts-de-France Île-de-France Normandie Nouvelle-Aquitaine Aquitaine Occitanie Provence Alsace",
  "Lorraine Champagne Picardie Limousin Poitou Languedoc Roussillon Corse Béarn Touraine Anjou Berry Périgord Quercy Dauphiné",
  // Countries.
  "Albanie Algérie Allemagne Angleterre Argentine Arménie Australie Autriche Belgique Bolivie Bosnie Brésil Bulgarie Cameroun Canada Chili Chine Chypre",
  "Colombie Croatie Danemark Écosse Égypte Équateur Espagne Estonie États-Unis Finlande Géorgie Ghana Grèce Guinée Hongrie Inde Irak Iran Irlande Islande",
  "Israël Italie Japon Kazakhstan Kenya Kosovo Lettonie Liban Libye Lituanie Luxembourg Mali Maroc Mexique Mongolie Niger Nigeria Norvège Nouvelle-Zélande",
  "Ouzbékistan Pakistan Pays-Bas Pérou Pologne Portugal Roumanie Royaume-Uni Russie Sénégal Serbie Slovaquie Slovénie Suède Suisse Syrie Tchad Tunisie",
  "Turquie Ukraine Uruguay Venezuela Vietnam Pays-de-Galles",
  // States, provinces, cantons, Länder.
  "Alabama Alaska Arizona Arkansas Californie Caroline Colorado Connecticut Dakota Delaware Floride Idaho Illinois Indiana Iowa Kansas Kentucky Louisiane",
  "Maine Maryland Massachusetts Michigan Minnesota Mississippi Missouri Montana Nebraska Nevada Ohio Oklahoma Oregon Pennsylvanie Tennessee Texas Utah Vermont",
  "Virginie Wisconsin Wyoming Alberta Manitoba Ontario Québec Saskatchewan Nouveau-Brunswick Valais Vaud Tessin Argovie Thurgovie Bavière Saxe Hesse Thuringe",
  "Catalogne Andalousie Galice Castille Lombardie Vénétie Toscane Sicile Sardaigne Calabre Piémont Flandre Wallonie Hainaut Brabant",
].flatMap((line) => line.split(" "));
