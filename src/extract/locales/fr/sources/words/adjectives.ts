/** Adjectives of nation and other words that qualify a voice and do not end like an adjective. */
export const PLAIN_ADJECTIVES: ReadonlySet<string> = new Set(
  [
    "russe russes turc turque turcs turques grec grecque grecs grecques suisse suisses belge belges corse corses basque basques",
    "arabe arabes kurde kurdes serbe serbes croate croates slovaque tchèque tchèques bulgare bulgares suédois danois slave",
    "perse ukrainien ukrainienne allemand allemande allemands allemandes espagnol espagnole espagnols espagnoles israéliens",
    "chargé chargée chargés chargées public publique publics publiques privé privée indépendant indépendante indépendants",
    "indépendantes adjoint adjointe adjoints sortant sortante local locale locaux locales étranger étrangère étrangers",
    "étrangères proche proches anonyme anonymes concordante concordantes bien informée informées ouvert ouverte haut haute",
    "démocrate démocrates écologiste écologistes socialiste socialistes communiste communistes centriste populaire unie unies",
    "insoumis insoumise vert verte travailliste travaillistes patriote sunnite chiite interne externe tiers séoudien kényan",
    "afghan afghane afghans catalan catalane persan ouzbek kazakh tatar tchétchène moldave mandchou palestiniens supérieur",
    "supérieure supérieurs intérieur extérieur extérieure extérieures burkinabè malgache malgaches",
  ].flatMap((line) => line.split(" ")),
);

/** Endings of French adjectives; « jamais », « mais » and « désormais » are kept out by the list of stop words. */
export const ADJECTIVE_ENDING =
  /(?:al|ale|aux|ales|ique|iques|ien|iens|ienne|iennes|ais|aise|aises|ois|oise|oises|ain|ains|aine|aines|if|ifs|ive|ives|aire|aires|é|ée|és|ées|el|els|elle|elles|éen|éenne|éens|éennes|iste|istes|ite|ites|able|ables|ible|ibles|eux|euse|euses|ile|iles|ier|iers|ière|ières|ant|ante|ants|antes)$/u;
