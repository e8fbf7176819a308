/** First bytes of formats that end up named .txt in real folders, and what to call them in a French message. */
const SIGNATURES: readonly { readonly bytes: readonly number[]; readonly name: string }[] = [
  { bytes: [0x25, 0x50, 0x44, 0x46, 0x2d], name: "un document PDF" },
  { bytes: [0x50, 0x4b, 0x03, 0x04], name: "un fichier ZIP, DOCX ou ODT" },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], name: "un document Word d’avant 2007" },
  { bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66], name: "un document RTF" },
  { bytes: [0x1f, 0x8b], name: "un fichier compressé par gzip" },
  { bytes: [0x89, 0x50, 0x4e, 0x47], name: "une image PNG" },
  { bytes: [0xff, 0xd8, 0xff], name: "une image JPEG" },
];

/**
 * Share of characters, 0–1, above which a text is none. Random bytes hold .11 of them (C0 and DEL; C1 is left out,
 * since mojibake is full of it), wire copy with its start and end signs under .01, prose none.
 */
export const CONTROL_SHARE = 0.05;

/** The format whose signature the bytes begin with, in French (« un document PDF »), or undefined. */
export function knownFormat(bytes: Uint8Array): string | undefined {
  return SIGNATURES.find(({ bytes: first }) => first.every((byte, index) => bytes[index] === byte))?.name;
}

/**
 * Why a decoded text is no text, in French, or undefined when it is one: a null character, or too many control
 * characters.
 */
export function binaryReason(text: string): string | undefined {
  const none = text.indexOf("\0");
  if (none >= 0) return `il contient un caractère nul (position ${none})`;
  const controls = text.match(/[\u0001-\u0008\u000E-\u001F\u007F]/gu)?.length ?? 0;
  if (controls <= text.length * CONTROL_SHARE) return undefined;
  return `${Math.round((100 * controls) / text.length)}\u00A0% de ses caractères sont des caractères de commande`;
}
