/**
 * Labels that papers and agencies set before a headline: kind of piece, urgency, section. As the beginning of a pattern, longest first;
 * flags `iu`. A label ends with « : », « . » or a dash; « Enquête publique : … » and « Bilan : … » are headlines.
 */
export const TITLE_LABELS: readonly string[] = [
  "(?:en )?direct",
  "(?:le )?live",
  "(?:en )?vidéos?",
  "(?:en )?(?:photos?|images)",
  "(?:en )?bref",
  "exclusif",
  "info(?:rmation)? (?:exclusive|[\\p{Lu}][\\p{L} ]{1,25})",
  "(?:grand )?entretien",
  "interview",
  "reportage",
  "(?:notre |l['’])?(?:analyse|enquête|portrait|tribune|chronique|éditorial|édito|éclairage|décryptage)",
  "faits? divers",
  "urgent",
  "alerte(?: info)?",
  "flash(?: info)?",
  "dernière minute",
  "mise? à jour",
  "actualisé",
  "correctif",
  "correction",
  "rectificatif",
  "(?:la )?séance du jour",
  "lead",
  "encadré",
  "(?:le )?récit",
  "témoignages?",
  "podcast",
];
