import { french } from "./french-message.ts";
import { nearestKey } from "./nearest-key.ts";
import { visibleText } from "../domain/visible-text.ts";

/** What is said of a key that archive.yaml does not know: the nearest known one, or all of them. */
export function unknownKeyWords(key: string, known: readonly string[]): string {
  const near = nearestKey(key, known);
  const next =
    near === undefined ? french`Les clés lues sont ${known.join(", ")}.` : french`Vouliez-vous écrire « ${near} » ?`;
  return `${french`la clé « ${visibleText(key, 60)} » n'est pas connue ; elle est laissée de côté.`} ${next}`;
}
