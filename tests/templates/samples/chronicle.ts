import type { ChronicleDayView, ChronicleStatementView, StatementView } from "../../../src/site/comparison-views.ts";
import { implied, piece, stated, statement, unknown } from "./pieces.ts";

const told = ({ text, chip }: StatementView, announced = false): ChronicleStatementView => ({
  text,
  chips: [chip],
  announced,
});

/** Days of the flood: a stated one, an implied one, an interval without a day. */
export const chronicle: readonly ChronicleDayView[] = [
  {
    anchor: "j-2021-05-16",
    date: { label: "Dimanche 16", datetime: "2021-05-16" },
    mark: implied,
    because: "déduit de «\u202Fdimanche\u202F»",
    statements: [told(statement("L’eau a commencé à monter dimanche vers 22 heures", "A", 2))],
    rest: null,
    written: [],
  },
  {
    anchor: "j-2021-05-17-2021-05-19",
    date: { label: "Entre le 17 et le 19 mai 2021", datetime: null },
    mark: unknown,
    because: "jour écrit nulle part",
    statements: [
      told(statement("le préfet s’est rendu sur place : « La situation reste tendue »", "B", 6)),
      told(statement("une visite du préfet", "AB", 14), true),
    ],
    rest: null,
    written: [],
  },
  {
    anchor: "j-2021-05-19",
    date: { label: "Mercredi 19", datetime: "2021-05-19" },
    mark: stated,
    because: null,
    statements: [told(statement("Le pont a rouvert le mercredi 19 mai 2021", "C", null))],
    rest: { label: "12\u00A0autres passages", href: "../../chronologie/2021/05/19/" },
    written: [
      { piece: piece("B"), note: "mis à jour à 04\u202Fh\u202F14", mark: stated },
      { piece: piece("E"), note: "écrit ce jour", mark: implied },
      { piece: piece(null), note: "", mark: implied },
    ],
  },
];
