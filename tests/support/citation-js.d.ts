/** The part of citation-js 0.7 that the tests use; the package ships no types. */
declare module "@citation-js/core" {
  export class Cite {
    constructor(text: string, options: { readonly forceType: string });
    readonly data: readonly Readonly<Record<string, unknown>>[];
  }
}
