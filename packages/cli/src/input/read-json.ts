import { exitCode } from "../exit-code.js";
import { type Attempt, failed, succeeded } from "../failure.js";
import type { Machine } from "../machine.js";
import { parseJson } from "./json-text.js";
import { readBytes } from "./read-bytes.js";

/** The JSON value of a file, of stdin for "-", or of the argument itself where it is written out there. */
export async function readJson(source: string, machine: Pick<Machine, "read">): Promise<Attempt<unknown>> {
  const text = isWrittenOut(source) ? succeeded(source) : await readText(source, machine);
  if (!text.ok) return text;
  const parsed = parseJson(text.value);
  if (parsed.ok) return parsed;
  const name = sourceName(source);
  const { place } = parsed;
  return failed({
    exitCode: exitCode.badData,
    message: {
      en: `${name.en} is not valid JSON at ${place.en}`,
      fr: `${name.fr} n’est pas du JSON valide, ${place.fr}`,
    },
    problems: [parsed.problem],
  });
}

function isWrittenOut(source: string): boolean {
  return /^\s*[{[]/.test(source);
}

/** What messages call the place that was read. */
export function sourceName(source: string): { readonly en: string; readonly fr: string } {
  if (source === "-") return { en: "standard input", fr: "l’entrée standard" };
  if (isWrittenOut(source)) return { en: "the argument", fr: "l’argument" };
  return { en: source, fr: source };
}

async function readText(source: string, machine: Pick<Machine, "read">): Promise<Attempt<string>> {
  const bytes = await readBytes(source, machine);
  if (!bytes.ok) return bytes;
  try {
    return succeeded(new TextDecoder("utf-8", { fatal: true }).decode(bytes.value));
  } catch {
    const name = sourceName(source);
    return failed({
      exitCode: exitCode.badData,
      message: { en: `${name.en} is not UTF-8 text`, fr: `${name.fr} n’est pas un texte en UTF-8` },
    });
  }
}
