import { join } from "node:path";

/** The workspace's root folder. */
export const root = join(import.meta.dirname, "../..");

/** Where builds and checks leave what they remember from one run to the next. */
export const cache = join(root, "node_modules/.cache/opendepistage");

/** What every build depends on besides its sources. */
const shared = [
  "pnpm-lock.yaml",
  "tsconfig.base.json",
  "tsup.library.ts",
  "scripts/build",
  "scripts/build.mjs",
];

/**
 * What is built, each after those it needs: `inputs` are the files and folders that its result depends on.
 *
 * @type {Readonly<Record<string, { kind: "library" | "command", inputs: readonly string[] }>>}
 */
export const targets = {
  core: { kind: "library", inputs: [...shared, ...inputsOf("core")] },
  hl7: { kind: "library", inputs: [...shared, ...inputsOf("core"), ...inputsOf("hl7")] },
  fhir: { kind: "library", inputs: [...shared, ...inputsOf("core"), ...inputsOf("fhir")] },
  cli: {
    kind: "command",
    inputs: [...shared, ...["core", "hl7", "fhir", "cli"].flatMap(inputsOf), "cases"],
  },
};

/** @param {string} name a package of the workspace */
function inputsOf(name) {
  return ["src", "package.json", "tsconfig.json", "tsconfig.build.json", "tsup.config.ts"].map(
    (file) => `packages/${name}/${file}`,
  );
}
