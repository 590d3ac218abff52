import type { Bilingual } from "@opendepistage/core/engine";
import type { Machine } from "../machine.js";
import { parseJson } from "./json-text.js";

/** A case of a decision with its answer, as `cases/` holds it. */
export interface WorkedCase {
  readonly case: {
    readonly id: string;
    readonly on: string;
    readonly facts: Readonly<Record<string, unknown>>;
    readonly presume?: boolean;
    readonly parameters?: Readonly<Record<string, unknown>>;
  };
  readonly expect: { readonly outcome?: string; readonly values?: Readonly<Record<string, unknown>> };
  readonly provision?: string;
  readonly title?: Bilingual;
}

/** The worked cases of a decision that are shipped with the command; none where it has no file. */
export async function workedCases(decisionId: string, machine: Machine): Promise<readonly WorkedCase[]> {
  const opened = await machine.read(`${import.meta.dirname}/../cases/${decisionId}.ndjson`);
  if (!opened.ok) return [];
  const chunks: Uint8Array[] = [];
  for await (const chunk of opened.value) chunks.push(chunk);
  const lines = Buffer.concat(chunks).toString("utf8").split("\n");
  return lines.flatMap((line) => {
    const parsed = line === "" ? undefined : parseJson(line);
    return parsed?.ok && isWorkedCase(parsed.value) ? [parsed.value] : [];
  });
}

function isWorkedCase(value: unknown): value is WorkedCase {
  return typeof value === "object" && value !== null && "case" in value && "expect" in value;
}
