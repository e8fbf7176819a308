/**
 * Given names that are common in France, Belgium, Switzerland and Quebec, folded: before a second capitalised word they say that a name is a
 * person's. Names that are also towns, words or months (« Pierre », « Rose », « Florence », « Avril ») are left in only where the second word decides.
 */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(
  (
    "adele adrien agathe agnes aime alain albert alexandra alexandre alexis alice aline amelie amina anais andre andrea angele angelique " +
    "anissa anita anna anne annick annie anouk anselme anthony antoine antonin apolline ariane armand arnaud arthur astrid aude audrey " +
    "augustin aurelie aurelien axel aymeric baptiste barbara bastien beatrice benedicte benjamin benoit bernadette bernard bertrand blaise " +
    "boris brigitte bruno camille capucine carine carole caroline catherine cecile cedric celine chantal charlene charles charlotte " +
    "chloe christelle christian christiane christine christophe claire clara claude claudine clemence clement clementine clotilde colette " +
    "constance coralie corentin corinne cyril cyrille damien daniel daniele danielle david deborah delphine denis denise diane didier " +
    "dominique dorothee edith edouard eleonore elena eliane elie eliane elisa elisabeth elise elodie eloise elsa emeline emile emilie " +
    "emma emmanuel emmanuelle eric erica erwan estelle esther etienne eugene eva evelyne fabien fabienne fabrice fadila fanny farid fatima " +
    "felix fernand florent florian florine francine francis franck francois francoise frederic frederique gabriel gabrielle gael gaelle " +
    "gaetan gaspard gaston gauthier genevieve geoffroy georges gerald gerard germain ghislain ghislaine gilbert gilles gisele gregoire " +
    "gregory guillaume gustave guy gwenaelle hakim hamid hassan helene henri henriette herve honore hortense hubert hugo hugues ibrahim " +
    "ines ingrid irene iris isabelle jacqueline jacques jade jean jeanne jennifer jeremie jeremy jerome jessica jocelyne joel joelle " +
    "jonathan joseph josephine josette josiane judith jules julia julie julien juliette justin justine karim karine katia kevin khadija " +
    "ladislas laetitia lambert laura laure laurence laurent lea leila leo leon leonard leonie leopold liliane lina lisa loic louis louise " +
    "luc lucas lucie lucien lucienne ludovic lydia lydie mael maeva magali malik malika manon manuel marc marcel marcelle marguerite maria " +
    "marianne marie marielle marina marine marion marius martial martin martine mathias mathieu mathilde mathis maud maurice maxence " +
    "maxime melanie melissa mercedes michael michel michele micheline mickael mireille mohamed monique morgane mouna mustapha myriam nabil " +
    "nadege nadia nadine nathalie nathan nicolas nicole noe noel noemie nora norbert oceane octave odette odile olga olivia olivier oscar " +
    "pascal pascale patrice patricia patrick paul paula paule paulette pauline perrine philippe pierre pierrette quentin rachel rachid " +
    "raoul raphael raphaelle raymond raymonde regine regis remi remy renaud rene renee richard robert roberte roger roland romain romane " +
    "romuald roxane sabine sabrina said salome samia samir samuel sandra sandrine sara sarah sebastien serge severine simon simone sofia " +
    "solange solene sonia sophie stephane stephanie suzanne sylvain sylvestre sylviane sylvie tanguy tatiana theo theodore theophile therese " +
    "thibault thibaut thierry thomas timothee tristan valentin valentine valerie vanessa vera veronique victor victoire vincent violaine " +
    "virginie vivien viviane wassim wilfried william xavier yael yann yannick yasmina yasmine yoann yohan yolande youssef yvan yves yvette yvon " +
    "yvonne zoe vladimir dmitri sergei serguei mikhail boris ivan igor john michael james peter paul joe donald barack angela olaf giorgia " +
    "adam alban amandine blandine coline dylan enzo geoffrey ginette jeannine johan johanna killian lauriane lilian lionel ludivine " +
    "marjorie marlene maryse matthieu max muriel noah ophelie oriane pierrick rebecca robin rodolphe romeo titouan tom ugo abdel abdou " +
    "abdoulaye achille adama ahmed aicha aissata alassane ali alioune amadou aminata amira ayoub aziz bakary bilal boubacar brahim " +
    "cheikh djamel djibril fatou fatoumata halima hamza hussein ibrahima idrissa imane issa jamal kader kamel karima khaled khalid " +
    "lahcen lamine latifa mahamadou mamadou mariam mehdi mohammed mouloud mourad moussa moustapha nadir nasser nawal omar oumar ousmane " +
    "rachida rania samira sekou sofiane souleymane tarek yacine yassine youssouf zineb zohra carla giulia jan joris luca marco marta " +
    "miguel antonio paolo pieter sven ulrich"
  ).split(" "),
);
