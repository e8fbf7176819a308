/** Asks whether two names are forms of one: « KCNA » and « l’Agence centrale de presse nord-coréenne ». */
export type SameName = (one: string, other: string) => boolean;

/**
 * Names are the same when they are written the same but for capitals, apostrophes, hyphens, a leading article and a civil title,
 * or when `forms` lists both as one name's.
 */
export function sameNames(forms: readonly (readonly string[])[]): SameName {
  const groups = forms.map((group) => new Set(group.map(plain)));
  return (one, other) => {
    const [a, b] = [plain(one), plain(other)];
    return a === b || groups.some((group) => group.has(a) && group.has(b));
  };
}

function plain(name: string): string {
  return name
    .normalize("NFC")
    .toLowerCase()
    .replace(/[’ʼ]/gu, "'")
    .replace(/[\s\u2010\u2011-]+/gu, " ")
    .trim()
    .replace(/^(?:les? |la |l'|des? |du |certains |certaines )/u, "")
    .replace(/^(?:m\. |mme |monsieur |madame )/u, "");
}
