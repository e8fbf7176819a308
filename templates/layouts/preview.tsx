import { Fragment, type VNode } from "preact";
import type { ShellView } from "../../src/site/views.ts";

/** What a message or a network shows of a link to the page: Open Graph (ogp.me). No picture: the archive has none. */
export function Preview({ view }: { readonly view: ShellView }): VNode | null {
  if (view.preview === null) return null;
  const { type, title, publishedTime } = view.preview;
  return (
    <Fragment>
      <meta property="og:type" content={type} />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={view.description} />
      <meta property="og:site_name" content={view.siteTitle} />
      <meta property="og:locale" content="fr_FR" />
      {view.canonical === null ? null : <meta property="og:url" content={view.canonical} />}
      {publishedTime === null ? null : <meta property="article:published_time" content={publishedTime} />}
    </Fragment>
  );
}
