import { diagnostic, type Diagnostic } from "../domain/diagnostic.ts";
import type { DecodedText } from "./decode.ts";
import { french } from "./french-message.ts";
import { lineNumber } from "./line-number.ts";
import { visibleText } from "../domain/visible-text.ts";

/** A name that no seed may have. The path is reported as it can be shown, since it is none of the archive's. */
export function nameRefused(path: string, because: string): Diagnostic {
  const shown = visibleText(path, 200);
  const message = french`${shown} : ${because} ; le fichier est écarté. Renommez-le, de préférence avec des lettres, des chiffres et des tirets.`;
  return diagnostic("seed-name", message, { path: shown });
}

/** A file that the system does not let be read; `code` is the system's word (`EACCES`). */
export function unreadable(path: string, code: string | undefined): Diagnostic {
  const cause = REASONS.get(code ?? "") ?? french`le système le refuse (${code ?? "sans dire pourquoi"})`;
  const message = french`${visibleText(path, 1_000)} : le fichier ne peut pas être lu : ${cause} ; il est écarté. Vérifiez le fichier et ses droits, puis relancez la publication.`;
  return diagnostic("seed-unreadable", message, { path });
}

const REASONS: ReadonlyMap<string, string> = new Map([
  ["EACCES", "les droits d’accès ne le permettent pas"],
  ["EPERM", "les droits d’accès ne le permettent pas"],
  ["ENOENT", "il a disparu pendant la publication"],
  ["EISDIR", "c’est un dossier"],
  ["EIO", "le disque signale une erreur"],
]);

/** A file over the limit; both sizes in bytes. */
export function tooLarge(path: string, bytes: number, limit: number): Diagnostic {
  const message = french`${visibleText(path, 1_000)} : le fichier pèse ${mebibytes(bytes)}, plus que les ${mebibytes(limit)} admis ; il est écarté. Un fichier doit contenir un seul article : découpez celui-ci.`;
  return diagnostic("seed-too-large", message, { path });
}

/** A file without a visible character, or (`afterFrontMatter`) none below its front matter. */
export function empty(path: string, afterFrontMatter: boolean): Diagnostic {
  const found = afterFrontMatter ? "il n’y a aucun texte après l’en-tête" : "le fichier ne contient aucun texte";
  const message = french`${visibleText(path, 1_000)} : ${found} ; il est écarté. Collez-y l'article, ou supprimez le fichier.`;
  return diagnostic("seed-empty", message, { path });
}

/** A file that is no text; `because` is French. */
export function binary(path: string, because: string): Diagnostic {
  const message = french`${visibleText(path, 1_000)} : le fichier n'est pas du texte : ${because} ; il est écarté. Enregistrez l'article en texte brut, de préférence en UTF-8.`;
  return diagnostic("seed-binary", message, { path });
}

/** What there is to say of how a file was decoded: a guessed encoding, a damaged passage. Nothing for plain UTF-8. */
export function decodingRemarks(path: string, decoded: DecodedText): readonly Diagnostic[] {
  const remarks: Diagnostic[] = [];
  const file = visibleText(path, 1_000);
  if (decoded.guessed) {
    const found =
      decoded.encoding === "windows-1252"
        ? french`le texte n'est pas de l'UTF-8 valide ; il est lu en Windows-1252`
        : french`le fichier n'a pas de marque d'encodage ; la place de ses octets nuls le fait lire en ${decoded.encoding}`;
    const message = french`${file} : ${found}. Si des accents sont faux, réenregistrez le fichier en UTF-8.`;
    remarks.push(diagnostic("encoding-guessed", message, { path }));
  }
  const damage = decoded.mojibake;
  if (damage !== undefined) {
    const where = french`${file}, ligne ${lineNumber(decoded.text, damage.start)} : « ${visibleText(damage.found, 100)} »`;
    const message = `${where} ${damageWords(damage)}${others(damage.places)}`;
    remarks.push(diagnostic("mojibake", message, { path, start: damage.start, end: damage.end }));
  }
  return remarks;
}

function damageWords(damage: NonNullable<DecodedText["mojibake"]>): string {
  switch (damage.kind) {
    case "twice-decoded": {
      const mended =
        damage.repaired === undefined ? "" : french`, sans doute pour « ${visibleText(damage.repaired, 100)} »`;
      return french`vient d'un texte UTF-8 lu dans un autre encodage${mended} ; le passage est publié tel quel. Corrigez le fichier à sa source.`;
    }
    case "lost":
      return french`contient un caractère perdu (U+FFFD), que rien ne permet de rétablir ; le passage est publié tel quel. Reprenez-le à sa source.`;
    case "other-encoding":
      return french`contient des signes que le Windows-1252 ne place pas là : le fichier vient sans doute de MS-DOS (CP850) ou d'un Macintosh (Mac Roman) ; le passage est publié tel quel. Réenregistrez le fichier en UTF-8.`;
  }
}

function others(places: number): string {
  if (places === 1) return "";
  return places === 2 ? " Un autre passage est touché." : ` ${places - 1} autres passages sont touchés.`;
}

function mebibytes(bytes: number): string {
  return `${(bytes / 1_048_576).toFixed(1).replace(".", ",")}\u00A0Mio`;
}
