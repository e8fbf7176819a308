import { isValidElement } from "preact";
import { renderToString } from "preact-render-to-string";

/** A template's element as a whole HTML document. Throws TypeError on anything that is not an element. */
export function renderDocument(element: unknown): string {
  if (!isValidElement(element)) throw new TypeError(`a template gives one element, not ${typeof element}`);
  return `<!doctype html>\n${renderToString(element)}\n`;
}
