/**
 * The line, from 1, on which a place of the text stands: 2 for the « b » of « a⏎b ». CR LF, LF and CR each end a line.
 */
export function lineNumber(text: string, offset: number): number {
  return [...text.slice(0, offset).matchAll(/\r\n|\n|\r/gu)].length + 1;
}
