import type { VNode } from "preact";
import { renderDocument } from "../../src/eleventy/render-document.ts";
import type { Page } from "../../src/site/page.ts";
import type { PageKind } from "../../src/site/pages.ts";
import type { Entry } from "../../templates/layouts/per-page.ts";
import * as about from "../../templates/pages/about.11ty.tsx";
import * as article from "../../templates/pages/article.11ty.tsx";
import * as chronology from "../../templates/pages/chronology.11ty.tsx";
import * as data from "../../templates/pages/data.11ty.tsx";
import * as day from "../../templates/pages/day.11ty.tsx";
import * as dossier from "../../templates/pages/dossier.11ty.tsx";
import * as event from "../../templates/pages/event.11ty.tsx";
import * as front from "../../templates/pages/front.11ty.tsx";
import * as month from "../../templates/pages/month.11ty.tsx";
import * as notFound from "../../templates/pages/not-found.11ty.tsx";
import * as redirect from "../../templates/pages/redirect.11ty.tsx";
import * as search from "../../templates/pages/search.11ty.tsx";
import * as source from "../../templates/pages/source.11ty.tsx";
import * as sources from "../../templates/pages/sources.11ty.tsx";
import * as year from "../../templates/pages/year.11ty.tsx";

const templates: Readonly<Record<PageKind, { readonly render: (entry: Entry) => VNode }>> = {
  about,
  article,
  chronology,
  data,
  day,
  dossier,
  event,
  front,
  month,
  "not-found": notFound,
  redirect,
  search,
  source,
  sources,
  year,
};

/** A page through its template, without Eleventy, which cannot run inside the test runner. */
export function renderSample(page: Page): string {
  return renderDocument(templates[page.kind].render({ entry: page }));
}
