import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Expectation } from "./expectation.js";

/** A case worked out from the law, with the provision that it shows. */
export interface WorkedCase {
  readonly case: {
    readonly id: string;
    readonly decision: string;
    readonly on: string;
    readonly facts: Readonly<Record<string, unknown>>;
    readonly presume?: boolean;
    readonly parameters?: Readonly<Record<string, unknown>>;
  };
  readonly expect: Expectation;
  readonly provision: string;
  readonly title: { readonly en: string; readonly fr: string };
}

/** Every worked case of the folder, in the order of files and lines. */
export function workedCases(): readonly WorkedCase[] {
  const folder = import.meta.dirname;
  return readdirSync(folder)
    .filter((name) => name.endsWith(".ndjson"))
    .sort()
    .flatMap((name) =>
      readFileSync(join(folder, name), "utf8")
        .split("\n")
        .filter((line) => line !== "")
        .map((line): WorkedCase => JSON.parse(line)),
    );
}
