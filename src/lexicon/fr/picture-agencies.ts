/** Canonical names of the agencies that sell pictures and no news: wherever they stand, a picture is credited. */
export const PICTURE_AGENCIES: ReadonlySet<string> = new Set(
  [
    "Getty Images|iStock|Shutterstock|Adobe Stock|Unsplash|Pixabay|Wikimedia Commons|Zuma Press|NurPhoto|Icon Sport|DPPI|KMSP",
    "Bestimage|Gamma-Rapho|Magnum|Hans Lucas|Panoramic|Starface|Abaca|MaxPPP",
  ].flatMap((line) => line.split("|")),
);
