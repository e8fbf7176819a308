/** A line that git leaves where two branches changed the same lines: « <<<<<<< », « ======= », « >>>>>>> », and « ||||||| » before the common base. */
export const CONFLICT_MARK = /^(?:<{7}|={7}|>{7}|\|{7})(?!\S)/u;

/** The marks, for messages. */
export const CONFLICT_MARKS_LEFT = "des marques de fusion git (<<<<<<<, =======, >>>>>>>) y sont restées";

/** Line of the first mark of a conflict in a text, from 1; undefined where there is none. */
export function conflictLine(text: string): number | undefined {
  const at = text.split("\n").findIndex((line) => CONFLICT_MARK.test(line));
  return at < 0 ? undefined : at + 1;
}
