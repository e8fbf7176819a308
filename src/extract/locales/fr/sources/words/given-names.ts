/**
 * Given names common in the French-speaking world, in small letters. One that stands by itself is somebody the article keeps
 * half nameless (« confie Yannick »); one at the head of a line of two words makes it a signature. Common knowledge.
 */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(
  [
    "adam adrien agathe alain alban albert alexandre alexandra alexis alice aline amandine amélie anaïs andré andrée anne annie",
    "antoine antonin ariane armand arnaud arthur audrey augustin aurélie aurélien axel baptiste barbara bastien béatrice benjamin",
    "benoît bernadette bernard bertrand blandine brigitte bruno camille carine carole caroline catherine cécile cédric céline",
    "chantal charles charlotte chloé christelle christian christiane christine christophe claire clara claude claudine clément",
    "clémence colette coline corentin corinne cyril cyrille damien daniel danielle david delphine denis denise didier dominique",
    "dylan edith édouard éléonore élisabeth élise élodie emma emmanuel emmanuelle enzo éric erwan estelle esther étienne eugène",
    "eva évelyne fabien fabienne fabrice fanny félix fernand flora florence florent florian franck françois françoise frédéric",
    "frédérique gabriel gabrielle gaël gaëlle gaétan gaston gautier geneviève geoffrey georges gérald gérard ghislaine gilbert",
    "gilles ginette grégory guillaume gustave guy gwenaëlle hélène henri hervé hubert hugo hugues ingrid irène isabelle jacqueline",
    "jacques jean jeanne jeannine jennifer jérémie jérémy jérôme jessica joël joëlle johan johanna jonathan joseph josette josiane",
    "judith jules julia julie julien juliette justine karim karine kevin kévin killian laetitia laurence laurent lauriane léa",
    "léo léon léonie lilian liliane lionel lisa loïc louis louise luc lucas lucie lucien ludivine ludovic lydie madeleine maël",
    "magali manon marc marcel marguerite marie marine marion marius marjorie marlène martial martin martine maryse mathieu",
    "mathilde matthieu maud maurice max maxence maxime mélanie mélissa michaël michel michèle mickaël micheline mireille monique",
    "morgane muriel myriam nadège nadia nadine nathalie nathan nicolas nicole noah noé noémie océane odette odile olivia olivier",
    "ophélie oriane oscar pascal pascale patrice patricia patrick paul paulette pauline perrine philippe pierre pierrette pierrick",
    "quentin rachel raoul raphaël raymond raymonde rebecca régine régis rémi rémy renaud rené renée richard robert robin rodolphe",
    "roger roland romain romane roméo rose roxane sabine sabrina salomé samuel sandra sandrine sarah sébastien serge séverine",
    "simon simone solange solène sonia sophie stéphane stéphanie suzanne sylvain sylvie tanguy théo théodore thérèse thibault",
    "thibaut thierry thomas timothée titouan tom tristan ugo valentin valentine valérie vanessa vincent victor victoire viviane",
    "virginie xavier yann yannick yasmine yohan yolande yves yvette yvonne zoé abdel abdou abdoulaye achille adama ahmed aïcha",
    "aïssata alassane ali alioune amadou amel amina aminata amine amira anissa awa ayoub aziz bakary binta bilal boubacar brahim",
    "cheikh cissé djamel djibril fatima fatimata fatou fatoumata farid farida hakim halima hamid hamza hassan hawa houda hussein",
    "ibrahim ibrahima idrissa imane ines inès issa jamal kader kamel karima khadija khadim khaled khalid lahcen lamine latifa",
    "leïla lila mahamadou malik malika mamadou mariam mariama mehdi mohamed mohammed mouloud mourad moussa moustapha mustapha",
    "nabil nadir naïma nasser nawal nora noura omar oumar ousmane rachid rachida rania rokia saïd salah salif samia samir samira",
    "sékou seydou sidi sofiane souleymane soumaya tarek thierno wassim yacine yasmina yassine youssef youssouf zineb zohra",
    "lise aude solène luna ambre jade lola nina mila manuel miguel antonio maria ana marta sofia paolo marco giulia luca carla",
    "erik jan joris koen lieven luuk pieter sven wim wouter ulrich urs reto beat",
  ].flatMap((line) => line.split(" ")),
);
