/** The library has no types of its own; this is the part of it that we use (subset-font 2.9). */
declare module "subset-font" {
  /** A font with the characters of `text` only; `variationAxes` pins an axis to a number or narrows it to a range. */
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: {
      readonly targetFormat: "woff2";
      readonly variationAxes: Readonly<Record<string, number | { readonly min: number; readonly max: number }>>;
    },
  ): Promise<Buffer>;
}
