import type { PageContext } from "../context.ts";
import { oneLine } from "../one-line.ts";
import type { Frame } from "../shell.ts";
import { frontAddress } from "../urls.ts";
import { inertJson, type InertJson } from "./inert-json.ts";
import { urlOf, type Thing } from "./thing.ts";

/**
 * What a page tells programs of itself, as JSON-LD in the vocabulary of schema.org: the site, the page, the way to it, and what it is about.
 */
export function pageGraph(frame: Frame, context: PageContext): InertJson {
  const { settings } = context.archive;
  const home = urlOf(frontAddress, context);
  const here = urlOf(context.address, context);
  const site: Thing = {
    "@type": "WebSite",
    "@id": `${home}#site`,
    name: oneLine(settings.title),
    description: oneLine(settings.tagline),
    inLanguage: "fr",
    url: settings.url,
  };
  const page: Thing = {
    "@type": "WebPage",
    "@id": here,
    name: oneLine(frame.title ?? settings.title),
    description: oneLine(frame.description),
    inLanguage: "fr",
    isPartOf: { "@id": site["@id"] },
    breadcrumb: frame.breadcrumb === undefined ? undefined : breadcrumbs(frame.breadcrumb, context),
    mainEntity: frame.about === undefined ? undefined : { "@id": frame.about["@id"] },
  };
  return inertJson({
    "@context": "https://schema.org",
    "@graph": [site, page, ...(frame.about === undefined ? [] : [frame.about])],
  });
}

/** The way from the front page; the last step is the page itself, and needs no address. */
function breadcrumbs(steps: NonNullable<Frame["breadcrumb"]>, context: PageContext): Thing {
  const whole = [{ label: context.archive.settings.title, to: frontAddress }, ...steps];
  return {
    "@type": "BreadcrumbList",
    itemListElement: whole.map(({ label, to }, index) => ({
      "@type": "ListItem",
      position: index + 1,
      name: oneLine(label),
      item: to === null ? undefined : { "@id": urlOf(to, context) },
    })),
  };
}
