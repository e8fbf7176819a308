/**
 * Who counts a crowd or a strike in the press, as the start of a noun after its article: those who called for it, and those who watch over it or
 * are struck. Common knowledge of the language, written for this project.
 */
export const COUNTING_VOICES: readonly string[] = (
  "organisat syndicat syndicale intersyndicale collectif manifestants grévistes association opposition participants " +
  "CGT CFDT FO FSU UNSA Unsa SUD Sud Solidaires Snes FNSEA police préfecture préfet gendarme autorité ministère mairie municipalité " +
  "direction gouvernement rectorat académie comptage Occurrence entreprise SNCF RATP pompiers"
).split(" ");
