import type { Guard } from "./guard.ts";

/**
 * The editor's word beats the machine: what is named « Crue de la Loue » is one event with what has the same name, and with
 * nothing else. Articles of one story may still share a dossier.
 */
export const editorEvents = {
  id: "editor-events",
  bar: (one, other) => (one.editorEvent === other.editorEvent ? undefined : "event"),
} satisfies Guard;
