import { blocksWhere } from "../page.ts";
import { isTold } from "../told.ts";
import type { NoiseRule } from "./noise-rule.ts";

const RIGHTS =
  /^(?:©|\(c\)|\(C\)|[Cc]opyright)[^\n]{0,120}(?:[Tt]ous droits (?:de reproduction )?(?:réservés|protégés)|(?:19|20)\d{2})|^[Tt]ous droits (?:de reproduction[^.]{0,60} )?réservés(?!\s(?:aux?|à|pour)(?!\p{L}))(?!,\s\p{Ll})|^[Rr]eproduction (?:interdite|totale ou partielle)|^(?:©|[Cc]opyright ©?) ?(?:19|20)\d{2}/u;

/** « © la marque est déposée »: a sentence that opens with the sign. */
const SENTENCE =
  /^(?:©|\([cC]\)|[Cc]opyright)\s?(?:le|la|les|l'|un|une)\s?[^.]{1,60}?\s(?:est|sont|a|ont|était|étaient|fut|avait)\s/u;

/** « © Agence du Lac. Tous droits réservés. », « Copyright 2021 »: the notice at the foot of a page. */
export const rights = {
  id: "fr/noise/rights",
  kind: "residue",
  find: (page) =>
    blocksWhere(page, ({ text }) => text.length <= 250 && RIGHTS.test(text) && !SENTENCE.test(text) && !isTold(text)),
  examples: [
    ["La foire a fermé.\n\n© Agence du Lac. Tous droits réservés.", "© Agence du Lac. Tous droits réservés."],
    ["La foire a fermé.\nCopyright © 2021 Le Courrier", "Copyright © 2021 Le Courrier"],
    ["La foire a fermé.\nTous droits réservés", "Tous droits réservés"],
  ],
  nearMisses: [
    "Le copyright de l’image est contesté.",
    "Tous droits réservés aux marins, dit la devise.",
    "© Jean Morel / AFP",
    "Tous droits confondus, la facture atteint 300 euros.",
    "Tous droits réservés, la formule ornait encore la partition du chantre.",
    "© le signe est apposé sur la façade depuis 1992.",
    "© 1987, rappelle le luthier, figure au dos de l’instrument.",
    "Reproduction des espèces : le retour du saumon",
  ],
} satisfies NoiseRule;
