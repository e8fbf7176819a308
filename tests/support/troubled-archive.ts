import type { ArchiveFiles } from "./atelier-archive.ts";

/** One of each kind of trouble that texts and settings alone can give; the texts are ours. */
export const TROUBLED: ArchiveFiles = {
  "archive.yaml":
    "titre: La presse de Varennes\nensemble:\n  - [pont.txt, inconnu.txt]\n  - [foire.txt, piscine.txt]\nevenements:\n  absent.txt: Rien\n",
  "seeds/vide.txt": "",
  "seeds/pont.txt": `Publié le 18 juin 2024\n\nLe conseil municipal de Varennes a voté la réfection du pont des Tanneurs, a annoncé le maire.\n\nPublié le 19 juin 2024\n`,
  "seeds/foire.txt":
    "La foire aux oignons a rassemblé neuf mille personnes le mardi 14 mai 2024, selon la mairie.\n\nElle reviendra.\n",
  "seeds/piscine.txt": "La piscine de Villers rouvre ses portes, se réjouit la présidente du club de natation.\n",
  "seeds/entete.md": `---\ntitre: Le port\ndate: 19/9 ou 20/9\n---\nLe port de Varennes accueille un nouveau bac.\n`,
  "seeds/contredit.md": `---\ndate: 2022-11-03\nauteur: Solange Petit\n---\nPublié le 2 novembre 2022\n\nLe tramway ira jusqu’au port, ont décidé les élus.\n`,
  "seeds/pied.txt":
    "La route du col est fermée jusqu’à lundi, annonce le département.\n\nLes chasse-neige sont sortis à l’aube.\n\nArchives du Messager\n",
  "seeds/titre.md": "---\ntitre: Le lavoir à vendre\n---\nLe lavoir est mis à prix, regrette une voisine.\n",
};
