import type { VNode } from "preact";
import type { ShellView } from "../../src/site/views.ts";
import { Preview } from "./preview.tsx";
import { TrustedHtml } from "./trusted-html.tsx";

/** What programs read of a page before its content. */
export function Head({ view, refreshTo }: { readonly view: ShellView; readonly refreshTo: string | undefined }): VNode {
  return (
    <head>
      <meta charset="utf-8" />
      <meta http-equiv="Content-Security-Policy" content={view.policy} />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{view.title}</title>
      <meta name="description" content={view.description} />
      <Preview view={view} />
      <meta name="color-scheme" content="light dark" />
      {view.noindex ? <meta name="robots" content="noindex" /> : null}
      {refreshTo === undefined ? null : <meta http-equiv="refresh" content={`0; url=${refreshTo}`} />}
      {view.canonical === null ? null : <link rel="canonical" href={view.canonical} />}
      <link rel="icon" type="image/svg+xml" href={view.icon} />
      {view.fonts.map((font) => (
        <link rel="preload" href={font} as="font" type="font/woff2" crossorigin="anonymous" />
      ))}
      <link rel="stylesheet" href={view.stylesheet} />
      {view.script === null ? null : <script type="module" src={view.script} />}
      {view.feeds.map((feed) => (
        <link rel="alternate" type="application/atom+xml" title={feed.label} href={feed.href} />
      ))}
      {view.structured === null ? null : <TrustedHtml json={view.structured} />}
    </head>
  );
}
