import { agencyAt, agencyVoice } from "./grammar/agency-phrase.ts";
import { CUE } from "./grammar/cue.ts";
import type { Sentence } from "./grammar/sentence.ts";
import type { Token } from "./grammar/token.ts";
import type { Attribution, SentenceRule } from "./source-rule.ts";

/** An agency named anywhere in the text: « une dépêche de Reuters », « des journalistes de l'AFP ont vu ». */
export const agencyNamed = {
  id: "fr/sources/agency-named",
  cues: CUE.agency,
  find: agenciesIn,
  examples: [
    ["Des journalistes de l'AFP ont vu passer le convoi.", ["agency", "AFP", "AFP"]],
    ["Une dépêche de l'agence de presse officielle turque Anadolu circule.", ["agency", "Anadolu", "Anadolu"]],
    ["Une dépêche de l'Agence Ivoirienne de Presse circule.", ["agency", "Agence Ivoirienne de Presse", "AIP"]],
    [
      "Une dépêche de l'agence de presse de Guinée-Bissau circule.",
      ["agency", "agence de presse de Guinée-Bissau", "agence de presse de Guinée-Bissau"],
    ],
    ["Une dépêche de l'agence d'État Borée circule.", ["agency", "Borée", "Agence Borée"]],
    ["Une dépêche de l'agence officielle Borée circule.", ["agency", "Borée", "Agence Borée"]],
    ["L'Agence France-Presse (AFP) en fait état.", ["agency", "Agence France-Presse", "AFP"]],
    [
      "Le texte a paru sur l'agence de presse iranienne officielle.",
      ["agency", "agence de presse iranienne officielle", "IRNA"],
    ],
  ],
  nearMisses: [
    "Le siège de l'AFP est place de la Bourse.",
    "L'agence régionale de santé alerte.",
    "L'agence publique Arbois loue des forêts.",
    "Une bière Belga.",
    "L'ATS de la mairie.",
  ],
} satisfies SentenceRule;

/** Behind these an agency is a firm like another. */
const FIRM =
  /^(?:siège|pdg|patron|patronne|locaux|bureaux|direction|directeur|directrice|salariés|employés|actionnaires|rachat|histoire|création)$/u;

function agenciesIn({ tokens }: Sentence): readonly Attribution[] {
  const found: Attribution[] = [];
  let from = 0;
  for (let index = 0; index < tokens.length; index += 1) {
    const here = tokens[index];
    const next = tokens[index + 1];
    if (index < from || here === undefined || ((here.cue | (next?.cue ?? 0)) & CUE.agency) === 0) continue;
    const phrase = agencyAt(tokens, index);
    if (phrase === undefined) continue;
    from = phrase.to;
    if (!phrase.certain || isFirm(tokens, index)) continue;
    found.push({ voice: agencyVoice(phrase), manner: "named", from: index, to: phrase.to, verb: undefined });
  }
  return found;
}

function isFirm(tokens: readonly Token[], index: number): boolean {
  return FIRM.test(tokens[index - 1]?.lower ?? "") || FIRM.test(tokens[index - 2]?.lower ?? "");
}
