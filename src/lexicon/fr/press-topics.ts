/**
 * Words that tell what an article is about, by subject as newsrooms file them: two articles of one town and one firm, one on a
 * closing, the other on a fire, are two stories. A word that stands in several subjects says little and is left out of all.
 * Subjects after the first two levels of the IPTC Media Topics (cv.iptc.org/newscodes/mediatopic); the words are ours.
 */
export const PRESS_TOPICS: Readonly<Record<string, string>> = {
  fire: `incendie incendier flamme brûler brasier sinistre pompier fumée pyromane embrasement calciné
    carbonisé braise lance fourneau foyer extinction éteindre propager hydrant caserne canadair `,
  flood: `crue inondation inonder décrue débordement déborder submerger submersion vigicrues digue batardeau rivière
    lit pompage boue coulée eaux barrage étiage sinistré calamité`,
  storm: `tempête ouragan cyclone tornade rafale bourrasque orage grêle grêlon foudre éclair neige verglas
    avalanche congère sécheresse canicule pluie averse météo prévision température degré ensoleillé éclaircie brouillard
    nuageux ciel vent vigilance`,
  quake: `séisme tremblement secousse magnitude épicentre réplique sismique décombres éboulement effondrement effondrer
    gravats écrouler glissement volcan éruption tsunami`,
  crash: `accident collision percuter carambolage renverser chauffard alcoolémie conducteur passager véhicule voiture camion 
    autocar moto airbag choc désincarcérer désincarcération dérailler déraillement locomotive wagon aiguillage avion pilote
    atterrissage décollage cockpit réacteur crash fuselage équipage naufrage chavirer échouer échouement sauveteur`,
  crime: `meurtre assassinat assassiner homicide tuer couteau poignarder fusillade tirer balle arme cambriolage
    cambrioler braquage voler vol escroquerie trafic stupéfiant drogue cocaïne cannabis viol violeur agression agresser
    rixe bagarre interpeller interpellation suspect enquêteur gendarme police policier perquisition disparition
    enlèvement séquestrer cadavre autopsie légiste mobile`,
  trial: `procès tribunal cour assises audience prévenu accusé avocat plaidoirie plaider réquisitoire réquisition requérir
    procureur parquet juge magistrat juré verdict condamner condamnation peine prison sursis relaxe acquittement appel
    cassation pourvoi préjudice détournement barre box écrou correctionnel 
    instruction dépôt jugement délibéré`,
  election: `élection électeur électoral scrutin vote voter urne bulletin suffrage candidat candidature ballottage participation
    abstention dépouillement réélu élire liste campagne sondage municipal législatif
    présidentiel colistier réélection circonscription référendum`,
  government: `gouvernement ministre ministère député sénateur sénat assemblée parlement amendement loi décret
    motion censure majorité opposition remaniement démission démissionner coalition conseiller adjoint maire conseil
    délibération parti`,
  diplomacy: `sommet diplomate diplomatie diplomatique ambassadeur ambassade traité bilatéral président
    homologue délégation protocole sanctions négociation rencontre pourparlers accord coopération alliance frontière souveraineté
    `,
  war: `guerre armée militaire soldat missile drone bombardement bombarder obus artillerie offensive front char blindé otage
     trêve combattant milice rebelle invasion frappe aviation troupe attentat terroriste explosif jihadiste`,
  strike: `grève gréviste débrayage débrayer préavis syndicat syndical syndicaliste délégué piquet blocage bloquer
    revendication revendiquer salaire augmentation négocier intersyndicale perturbation perturbé mobilisation cortège
    manifestation manifestant manifester défiler banderole slogan`,
  jobs: `usine fermeture licenciement licencier emploi poste salarié ouvrier suppression reclassement repreneur reprise
    liquidation redressement délocalisation production atelier site effectif chômage prime cse actionnaire direction`,
  business: `entreprise bourse action bénéfice perte résultat fusion acquisition rachat racheter investisseur
    investissement marché croissance trimestre dividende capital startup groupe filiale cours cotation indice inflation
    banque crédit taux milliard`,
  health: `hôpital urgences médecin infirmier soignant patient malade maladie vaccin vaccination épidémie virus pandémie contamination
    contaminé symptôme clinique chirurgien service lit garde soin traitement contagion dépistage ars chu maternité`,
  animals: `éleveur élevage volaille canard poulet bovin vache mouton brebis troupeau abattage abattre bétail
    vétérinaire ferme agriculteur agricole récolte blé vendange viticulteur maïs lait prairie `,
  football: `match but buteur penalty gardien entraîneur footballeur football ballon prolongation championnat coupe ligue
    club supporter stade défenseur attaquant égaliser tacle carton arbitre victoire défaite nul rugby
    essai mêlée basket handball`,
  race: `étape peloton cycliste cyclisme coureur échappée sprint maillot chrono col grimpeur course marathon dopage antidopage
     classement vainqueur podium médaille record athlète olympique natation nageur ski skieur voile skipper
    régate rallye tennis set manche raquette`,
  show: `festival concert scène spectacle théâtre comédien acteur actrice film cinéma réalisateur tournage cinéaste palme jury
    musique musicien chanteur chanteuse chanson album orchestre chœur festivalier billet programmation spectateur danse chorégraphe
    opéra`,
  arts: `musée exposition peintre tableau sculpture galerie œuvre roman romancier écrivain livre auteur librairie poème
    patrimoine monument restauration restaurer fouille archéologue archéologie vestige médiathèque bibliothèque`,
  school: `école collège lycée élève enseignant professeur rentrée classe bac baccalauréat université étudiant rectorat
    académie cantine crèche parents examen`,
  planning: ` chantier travaux zac immobilier promoteur lotissement urbanisme bétonnage logement
    immeuble construction riverain recours écologiste biodiversité pelleteuse 
    autoroute contournement éolien aménagement`,
  energy: `nucléaire centrale hydrogène électricité gaz pétrole barrage solaire photovoltaïque éolienne énergie mégawatt
    gigawatt raffinerie oléoduc carburant pollution polluer nappe émission climat climatique carbone`,
  science: `chercheur recherche scientifique étude laboratoire découverte espace fusée satellite lancement orbite astronaute astronome
    télescope planète biologiste physicien nobel`,
  transport: `train gare bus autobus tramway métro ligne trafic chauffeur conducteur voyageur usager sncf ratp rail voie retard
    billetterie dépôt garage aéroport vol pont tunnel péage circulation déviation`,
};
