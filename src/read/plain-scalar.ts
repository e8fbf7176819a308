/**
 * A value as YAML reads it back to the letter: as it stands where nothing in it has a meaning, else between double quotes, invisible signs
 * spelled out. It fits between the brackets of a list too.
 */
export function plainScalar(value: string): string {
  if (PLAIN.test(value) && !NOTHING.test(value)) return value;
  const inner = value.replace(/[\\"]/gu, "\\$&").replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\u00A0\u202F]/gu, (sign) => {
    const code = (sign.codePointAt(0) ?? 0).toString(16);
    return code.length <= 4 ? `\\u${code.padStart(4, "0")}` : `\\U${code.padStart(8, "0")}`;
  });
  return `"${inner}"`;
}

/** Letters and figures with single spaces, and the signs of dates and paths: nothing that opens or ends anything in YAML. */
const PLAIN = /^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}_./?~%’'-]| (?=[\p{L}\p{N}]))*$/u;
/** Words that stand for no value. */
const NOTHING = /^(?:null|Null|NULL)$/u;
