/** What makes a register unreadable: where, what, and what to do about it. French, for the archivist. */
export interface LedgerFault {
  /** From 1; undefined where the fault has no line of its own (a list that is missing). */
  readonly line?: number | undefined;
  readonly found: string;
  /** What to do; by default, to take back the last sound version. */
  readonly remedy?: string | undefined;
}

/** The whole message: nothing is published, so the old site answers until the register is sound again. */
export function refusal({ line, found, remedy }: LedgerFault): string {
  const place = line === undefined ? "" : `, ligne ${line}`;
  return (
    `archive.lock.json${place}\u00A0: le registre des adresses est illisible\u00A0: ${found}. Rien n’est publié, l’ancien site ` +
    `reste en place. ${remedy ?? TAKE_BACK}`
  );
}

const TAKE_BACK =
  "Reprenez la dernière version saine du fichier (par exemple avec «\u202Fgit checkout -- archive.lock.json\u202F»)\u202F; " +
  "si elle est perdue, supprimez le fichier\u00A0: les articles restent, mais des adresses déjà publiées peuvent changer.";

/** A fact as it may be shown in a message: the first 80 units of its JSON. */
export function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? "absente";
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}
