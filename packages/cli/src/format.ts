import type { OptionSpecs } from "./arguments.js";
import type { Invocation } from "./command.js";

/** The option that says how output is written. */
export const formatOption = {
  format: {
    value: "text|json",
    choices: ["text", "json"],
    text: {
      en: "text for reading, json for programs; by default text on a terminal, json elsewhere",
      fr: "text pour lire, json pour les programmes ; par défaut text sur un terminal, json ailleurs",
    },
  },
} as const satisfies OptionSpecs;

/** Whether the output is for a program. */
export function wantsJson({ values, machine }: Invocation): boolean {
  const format = values["format"] ?? (machine.stdoutIsTerminal ? "text" : "json");
  return format === "json";
}

/** A value as JSON that is also pleasant to read. */
export function toJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
