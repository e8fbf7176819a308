/**
 * Small words that hardly stand in another language of the list: a few lines of prose hold many of them. Words that French
 * shares with a neighbour (« la », « que », « on », « en ») are left out. Data only; small letters.
 */
export const FRENCH_FUNCTION_WORDS: ReadonlySet<string> = new Set(
  (
    "le les des du et est une dans pour qui sur pas avec au aux il elle ils elles ce cette ces son ses leur leurs nous vous " +
    "été ont sont était avait mais où dont selon après avant depuis lors plus très être fait ainsi à l d qu n s c j"
  ).split(" "),
);

/** The same for the languages in which French is most often mixed or mistaken. */
export const FOREIGN_FUNCTION_WORDS: ReadonlySet<string> = new Set(
  (
    "the of and to in is was for that with said from by has were have this they his her which will been at " +
    "el los las del por con una y más pero como para está fue su lo " +
    "der die das und den ist von mit dem ein eine nicht auch wird sich im zu auf für " +
    "di che della per non sono gli nel alla dei più anche " +
    "os do da em não uma com mais foi ao pela " +
    "het een van dat zijn voor niet ook bij naar aan werd " +
    "els amb dels és aquest però " +
    "și în cu pe este sau care"
  ).split(" "),
);
