/** Texts that break a page which trusts them, by what they are. Every one of them may stand in any field. Ours. */
export const HOSTILE_TEXTS = {
  markup: `</script></title></textarea></style>--><script>canary()</script><img src=x onerror=canary()>`,
  attribute: `" onmouseover="canary()" autofocus onfocus='canary()' x="`,
  template: "{{ canary() }}{% include 'x' %}${canary()}<%= canary() %>]]>&#x202e;&lt;",
  address: "javascript:canary()",
  override: "\u202Esdrawkcab sdrow",
  isolates: "\u2069\u2069\u202C\u202Esdrawkcab \u2067sdrow",
  marks: "Zalgo monte".replace(/\p{L}/gu, (letter) => letter + "\u0301\u0316\u0332\u0305".repeat(10)),
  unbroken: "anticonstitutionnel".repeat(264),
  long: "Un titre qui ne veut pas finir et que rien n’arrête ".repeat(193),
  emoji: "\u{1F600}\u{1F469}\u200D\u{1F680}\u{1F3F4}\u{E0067}\u{E007F}\u{1F1EB}\u{1F1F7}",
  unseen: "\u200B\u200C\u200D\u2060\uFEFF\u00AD\u034F",
  controls: "cloche\u0007 retour\u0008 échappe\u001B[31m c1\u0085\u009B fin",
  spaces: " \u00A0\u202F\u2003 ",
  spoken: "« Nous partons \u202E, a dit le maire \u202Dde Varennes »",
} as const satisfies Readonly<Record<string, string>>;

/** What a file may be called on the systems that allow it; the separators are the file system's own. */
const HOSTILE_NAMES = [
  `guillemets "doubles" et 'simples'.txt`,
  "dièse # question ? pour cent %41 %.txt",
  "saut\nde ligne\ttabulation.txt",
  "\u202Etxt.sdrawkcab.txt",
  "<img src=x onerror=canary()>.txt",
  "..txt.txt",
  "-rf.txt",
  `${"très long ".repeat(22)}.txt`,
  "\u{1F600}\u0301\u0301.txt",
];

/** Seeds, path → bytes, that hold each hostile text in every field, each name a file may have, and files that are no article. */
export function hostileSeeds(): Readonly<Record<string, string | Uint8Array>> {
  const seeds: Record<string, string | Uint8Array> = {};
  for (const [index, [name, text]] of Object.entries(HOSTILE_TEXTS).entries()) {
    const day = String(index + 1).padStart(2, "0");
    seeds[`entete-${name}.txt`] = `---\n${headOf(text)}date: 2022-05-${day}\n---\n${proseOf(text)}`;
    seeds[`texte-${name}.txt`] =
      `${text}\nPublié le ${index + 1} juin 2022 à 10:00 par ${text}, avec ${text}\n\n${proseOf(text)}${text}\n`;
    seeds[`date-${name}.txt`] =
      `---\ndate: ${JSON.stringify(text)}\n---\nUne date qui n’en est pas une\n\nLe bac est arrivé le 2 avril 2022, a dit le maire.\n`;
    seeds[`evenement-${name}.txt`] =
      `---\ntitre: Le pont\nevent: ${JSON.stringify(text)}\ndate: 2022-07-${day}\n---\nLe pont a cédé le 3 juillet 2022, a dit le maire.\n`;
    // Among what others say of the same days; the longest stand there by the others already.
    if (text.length > 2_000) continue;
    seeds[`autour-${name}.txt`] =
      `---\ntitre: Une grève au port\nsource: Le Fil\nevent: La grève\ndate: 2022-08-${day}\n---\nLe 12 août 2022, la grève a repris. ${proseOf(text)}`;
  }
  for (const name of HOSTILE_NAMES)
    seeds[name] = `Le lac est gelé\n\nUne péniche attend le dégel depuis le 3 janvier 2021, a dit « ${name} ».\n`;
  return {
    ...seeds,
    "vide.txt": "",
    "blanc.txt": " \n\t\n\u00A0\n",
    "sans-paragraphe.txt": "---\ntitre: Rien\ndate: 2022-05-09\n---\n",
    "nul.txt": Uint8Array.from([0x41, 0, 0x42, 0, 0, 0xff, 0xfe, 0xd8, 0x00]),
    "moities.txt": new TextEncoder()
      .encode("Des moitiés\n\nUne moitié de signe ici.\n")
      .map((byte) => (byte === 0x69 ? 0xed : byte)),
    "utf16.txt": utf16("\uFEFFTitre \uD800 coupé\n\nUn texte \uDC00 coupé, a dit le maire.\n"),
  };
}

function headOf(text: string): string {
  const value = JSON.stringify(text);
  return `titre: ${value}\nsource: ${value}\nauteur: ${value}\nurl: ${value}\nevent: ${value}\n`;
}

function proseOf(text: string): string {
  if (text.length > 2_000) return `« ${text} », a déclaré le maire mardi 3 mai 2022.\n`;
  return `« ${text} », a déclaré ${text} mardi 3 mai 2022, selon ${text}.\n\nLe 4 mai 2022, ${text} a répondu : « Non. »\n\n${text}\n`;
}

/** Bytes of UTF-16, least first, lone halves of a pair as they are. */
function utf16(text: string): Uint8Array {
  return new Uint8Array(Uint16Array.from({ length: text.length }, (_, at) => text.charCodeAt(at)).buffer);
}
