import { renderPages } from "../../src/eleventy/render-pages.ts";
import { samplePages } from "./sample-pages.ts";

/** Run by `eleventy.test.ts` as a program: renders the samples into the folder it is given, as a build does. */
const [, , folder] = process.argv;
if (folder === undefined) throw new TypeError("the folder to render into is missing");
await renderPages(samplePages(), folder, () => undefined);
