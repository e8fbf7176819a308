import type { LedgerFault } from "./ledger-fault.ts";

/**
 * Why a text is not JSON, with the line. The register has one fact a line, so that each line can be tried by itself; a register
 * that was laid out otherwise by hand is told the place where reading stopped, as far as the engine tells it.
 */
export function syntaxFault(text: string): LedgerFault {
  const lines = text.split("\n").map((line) => line.trim());
  const last = lines.findLastIndex((line) => line !== "");
  if (last < 0) return { line: 1, found: "le fichier est vide" };
  if (!lines.includes("{") && !lines[0]?.startsWith("{"))
    return { line: 1, found: "ce n’est pas du JSON lisible (le fichier ne commence pas par «\u202F{\u202F»)" };
  const full = lines.flatMap((line, at) => (line === "" ? [] : [{ line, at }]));
  for (const [index, { line, at }] of full.entries()) {
    const wrong = faultIn(line, full[index + 1]?.line ?? "", at === last);
    if (wrong !== undefined) return { line: at + 1, found: wrong };
  }
  if (lines[last] !== "}") return { line: last + 1, found: CUT };
  return { found: "ce n’est pas du JSON lisible (modifié à la main\u202F?)" };
}

const CUT = "le fichier s’arrête à cette ligne (il est tronqué)";

/** What is wrong with one line, in itself or before the `next` one that is not blank. */
function faultIn(line: string, next: string, isLast: boolean): string | undefined {
  if (line === "{" || (line === "}" && isLast)) return undefined;
  if (line.startsWith('{"')) {
    if (!isJson(line.replace(/,$/u, ""))) return isLast ? CUT : "cette ligne n’est pas du JSON lisible";
    return line.endsWith(",") || next.startsWith("]") ? undefined : "il manque une virgule au bout de cette ligne";
  }
  if (isLast && !LAYOUT.test(line)) return CUT;
  if (/^\],?$/u.test(line)) {
    const comma = line.endsWith(",");
    if (!comma && next.startsWith('"')) return "il manque une virgule au bout de cette ligne";
    return comma && next.startsWith("}") ? "la virgule au bout de cette ligne est de trop" : undefined;
  }
  if (line === '"fin"' && !next.startsWith("]")) return isLast ? CUT : "il manque «\u202F]\u202F» après cette ligne";
  return LAYOUT.test(line) ? undefined : "cette ligne n’est pas une ligne du registre";
}

/** The lines that are no facts. */
const LAYOUT = /^(?:"version": ?\d+,|"(?:articles|events|dossiers|pages)": ?\[|"fin"|\],?|\})$/u;

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
