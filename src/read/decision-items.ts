import type { Level } from "../domain/decisions.ts";
import { APART_KEYS, DECISION_KEYS } from "./decision-keys.ts";
import type { DecisionReader } from "./decisions.ts";
import { french } from "./french-message.ts";
import { unknownKeyWords } from "./unknown-key.ts";
import { visibleText } from "../domain/visible-text.ts";
import type { YamlEntry, YamlValue } from "./yaml-mapping.ts";

/** One decision as it is laid out: what it names, at which level, and the title it gives. */
export interface DecisionItem {
  readonly level: Level;
  readonly names: readonly YamlValue[];
  readonly title: YamlValue | undefined;
  readonly at: YamlValue["at"];
}

/**
 * The decisions under « ensemble » or « separer »: each a list of names, or lines « evenement: [names] », « dossier: [names] »,
 * « titre: words ». A single list of names without inner lists is one decision: that is how one is written first.
 */
export function decisionItems(
  part: "together" | "apart",
  value: YamlValue,
  reader: DecisionReader,
): readonly DecisionItem[] {
  switch (value.kind) {
    case "empty":
      return [];
    case "mapping":
      return itemOf(part, value.entries, value.at, reader);
    case "list": {
      const said = value.items.filter((item) => item.kind !== "empty");
      if (said.every((item) => item.kind === "text")) return said.length === 0 ? [] : [listed(value)];
      return said.flatMap((item) => {
        if (item.kind === "list") return [listed(item)];
        if (item.kind === "mapping") return itemOf(part, item.entries, item.at, reader);
        return item.kind === "text" ? [{ ...listed(item), names: [item] }] : wrong(item, reader);
      });
    }
    default:
      return wrong(value, reader);
  }
}

function listed(value: YamlValue): DecisionItem {
  return { level: "event", names: value.kind === "list" ? value.items : [], title: undefined, at: value.at };
}

function itemOf(
  part: "together" | "apart",
  entries: readonly YamlEntry[],
  at: YamlValue["at"],
  reader: DecisionReader,
): readonly DecisionItem[] {
  const keys = part === "apart" ? APART_KEYS : DECISION_KEYS;
  const items: DecisionItem[] = [];
  let title: YamlValue | undefined;
  for (const { key, at: keyAt, value } of entries) {
    const gives = keys.get(key.normalize("NFC"));
    if (gives === undefined) reader.report("settings-unknown-key", keyAt, unknownKeyWords(key, [...keys.keys()]));
    else if (gives === "title") title = value;
    else if (items.length > 0) reader.report("settings-invalid", keyAt, twice(key));
    else if (value.kind === "list") items.push({ level: gives, names: value.items, title: undefined, at: keyAt });
    else if (value.kind === "text") items.push({ level: gives, names: [value], title: undefined, at: keyAt });
    else if (value.kind !== "empty") wrong(value, reader);
  }
  if (items.length === 0 && title !== undefined) reader.report("decision-incomplete", at, untitled());
  return items.map((item) => ({ ...item, title }));
}

function twice(key: string): string {
  return french`« ${visibleText(key, 60)} » ouvre une seconde décision à la suite de la première ; rien n'est publié. Écrivez chaque décision après son propre tiret.`;
}

function untitled(): string {
  return french`cette décision donne un titre sans nommer d'articles ; elle est sans effet. Ajoutez-lui une ligne « evenement: [crue.txt, pont.txt] ».`;
}

function wrong(value: YamlValue, reader: DecisionReader): readonly [] {
  reader.report(
    "settings-invalid",
    value.at,
    french`une liste d'articles est attendue ; rien n'est publié. Écrivez-les entre crochets, par exemple « - [crue.txt, pont.txt] ».`,
  );
  return [];
}
