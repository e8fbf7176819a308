const UNITS = "un deux trois quatr cinqu six sept huit neuv".split(" ").map((stem) => `${stem}ième`);
const TEENS = "dix onz douz treiz quatorz quinz seiz dix-sept dix-huit dix-neuv"
  .split(" ")
  .map((stem) => `${stem}ième`);
const TENS: readonly (readonly [cardinal: string, ordinal: string, number: number])[] = [
  ["vingt", "vingtième", 20],
  ["trente", "trentième", 30],
  ["quarante", "quarantième", 40],
  ["cinquante", "cinquantième", 50],
  ["soixante", "soixantième", 60],
];

/** French ordinals in letters, small letters: `première` → 1 … `soixante-neuvième` → 69, and the round ones up to `centième`. */
export const ORDINALS: ReadonlyMap<string, number> = new Map<string, number>([
  ["premier", 1],
  ["première", 1],
  ["second", 2],
  ["seconde", 2],
  ...UNITS.slice(1).map((word, at) => [word, at + 2] as const),
  ...TEENS.map((word, at) => [word, at + 10] as const),
  ...TENS.flatMap(([cardinal, ordinal, number]) => [
    [ordinal, number] as const,
    [`${cardinal} et unième`, number + 1] as const,
    [`${cardinal}-et-unième`, number + 1] as const,
    ...UNITS.slice(1).map((word, at) => [`${cardinal}-${word}`, number + at + 2] as const),
  ]),
  ["soixante-dixième", 70],
  ["soixante-quinzième", 75],
  ["quatre-vingtième", 80],
  ["quatre-vingt-dixième", 90],
  ["centième", 100],
]);
