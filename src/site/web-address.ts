/** True for http and https only: `javascript:` and its like are shown as words, never as links. */
export function isWebAddress(text: string): boolean {
  return /^https?:\/\/[^\s"<>]+$/iu.test(text);
}
