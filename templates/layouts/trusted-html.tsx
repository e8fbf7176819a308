import type { VNode } from "preact";
import type { InertJson } from "../../src/site/structured/inert-json.ts";

/** The one door for what is not escaped: a data block of JSON, which its only writer has made inert. Browsers never run it. */
export function TrustedHtml({ json }: { readonly json: InertJson }): VNode {
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />;
}
