import type { UserConfig } from "@11ty/eleventy";
import { renderDocument } from "./src/eleventy/render-document.ts";

/** As they are written in a checkout, as they are compiled in the installed package. */
const TEMPLATES = import.meta.url.endsWith(".ts") ? "11ty.tsx" : "11ty.js";

/**
 * Composition root of rendering: registrations only. The pages themselves are handed over in memory by
 * `src/eleventy/render-pages.ts`; run through `npm run build`, never by Eleventy's own command line.
 */
export default function configure(eleventyConfig: UserConfig): void {
  // Input: only our own templates, whatever the archive's .gitignore says.
  eleventyConfig.setUseGitIgnore(false);
  eleventyConfig.setTemplateFormats(TEMPLATES);

  // Templates: JSX, escaped by default; the text of a seed never meets a template language.
  eleventyConfig.addExtension(TEMPLATES, {
    key: "11ty.js",
    compile() {
      return async function render(this: { defaultRenderer(data: unknown): Promise<unknown> }, data: unknown) {
        return renderDocument(await this.defaultRenderer(data));
      };
    },
  });
}
