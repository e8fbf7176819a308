import { join, resolve } from "node:path";
import type { Effects } from "../effects.ts";
import { EXIT, type Command } from "./command.ts";

/** What a new archive holds; nothing that is there is touched. */
const FILES: Readonly<Record<string, string>> = {
  "archive.yaml": [
    "# Réglages de l’archive. Une option de la ligne de commande l’emporte sur ce fichier.",
    "titre: Mon archive de presse",
    "devise: Chaque date, chaque source, avec sa preuve.",
    "# L’adresse publique du site, si vous la connaissez :",
    "#url: https://exemple.org/presse/",
    "# Le chemin sous lequel il est servi, ou « file » pour l’ouvrir depuis un disque :",
    "#base: /",
    "#fuseau: Europe/Paris",
    "",
    "# Vos décisions l’emportent sur les rapprochements de la machine. Ôtez le « # » qui ouvre une ligne pour vous",
    "# en servir ; nommez un article par son fichier (crue.txt, 2023/pont.txt) ou par son adresse (articles/crue-de-la-loue/).",
    "# Des articles qui racontent un même événement, ou relèvent d’un même dossier :",
    "#ensemble:",
    "#  - [crue.txt, 2023/pont.txt]",
    "#  - dossier: [crue.txt, reconstruction.txt]",
    "# Des articles qui n’en racontent jamais un même :",
    "#separer:",
    "#  - [match-aller.txt, match-retour.txt]",
    "# Les intitulés d’événements et de dossiers, par une adresse ou par un de leurs articles :",
    "#evenements:",
    "#  crue.txt: La crue de la Loue",
    "#dossiers:",
    "#  crue.txt: La Loue en crue",
    "",
  ].join("\n"),
  "seeds/.gitkeep": "",
  ".gitignore": "/public/\n/.public.recoupe/\n",
};

/** Makes an empty archive. */
export const initCommand: Command = {
  name: "init",
  summary: "préparer une archive vide",
  operands: "[DOSSIER]",
  operandCount: [0, 1],
  flags: { quiet: { help: "n’afficher que les ennuis" } },
  run: async ({ operands, workingFolder, effects }) => {
    const archive = resolve(workingFolder, operands[0] ?? ".");
    for (const [path, content] of Object.entries(FILES)) await make(join(archive, path), content, effects);
    effects.say("Archive prête. Déposez vos articles (.txt ou .md) dans seeds/, puis lancez : recoupe build");
    return EXIT.done;
  },
};

async function make(path: string, content: string, effects: Effects): Promise<void> {
  const made = await effects.files.create(path, content);
  effects.say(made ? `créé : ${path}` : `déjà là, laissé tel quel : ${path}`);
}
