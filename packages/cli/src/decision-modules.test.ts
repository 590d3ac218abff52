import { globSync } from "node:fs";
import { join } from "node:path";
import { decisions } from "@opendepistage/core/decisions";
import type { Decision } from "@opendepistage/core/engine";
import { expect, test } from "vitest";
import { decisionModules } from "./decision-modules.js";

const LONGEST_LINE = 110;

/** The table as it must be, found by looking for each decision of the registry among the sources of core. */
async function writtenTable(): Promise<string> {
  const places = await placesOf(decisions);
  const entries = decisions.map((decision) => entry(decision.id, places.get(decision)));
  return `import type { Decision } from "@opendepistage/core/engine";

/**
 * Where each decision of the registry of core is: a start loads the one that it needs, which is why the command
 * does not import the registry itself. Written by \`vitest run packages/cli/src/decision-modules.test.ts -u\`.
 */
export const decisionModules: Readonly<Record<string, () => Promise<Decision>>> = {
${entries.join("\n")}
};
`;
}

interface Place {
  readonly module: string;
  readonly name: string;
}

async function placesOf(sought: readonly Decision[]): Promise<ReadonlyMap<Decision, Place>> {
  const core = join(import.meta.dirname, "../../core/src");
  const files = globSync("{france,belgium}/**/*.ts", { cwd: core }).filter(
    (file) => !/(\.test|\.test-data|\/index)\.ts$/.test(file),
  );
  const places = new Map<Decision, Place>();
  for (const file of files.sort()) {
    const exported: Readonly<Record<string, unknown>> = await import(join(core, file));
    for (const decision of sought) {
      const name = Object.keys(exported).find((key) => exported[key] === decision);
      if (name !== undefined) places.set(decision, { module: file.replace(/\.ts$/, ""), name });
    }
  }
  return places;
}

function entry(id: string, place: Place | undefined): string {
  if (!place) throw new Error(`no module of core exports ${id}`);
  const loaded = `(await import("@opendepistage/core/${place.module}")).${place.name},`;
  const line = `  "${id}": async () => ${loaded}`;
  return line.length <= LONGEST_LINE ? line : `  "${id}": async () =>\n    ${loaded}`;
}

test("the command knows every decision of core and where it is", async () => {
  await expect(await writtenTable()).toMatchFileSnapshot("./decision-modules.ts");
});

test("each is loaded by its id", async () => {
  for (const [id, load] of Object.entries(decisionModules)) expect((await load()).id).toBe(id);
});
