import { cp } from "node:fs/promises";
import { defineConfig } from "tsup";

/** The files that the command is built into, from its sources: each with all that it needs. */
export const builtFiles = [
  "src/main.ts",
  "src/start.ts",
  "src/render/help.ts",
  "src/commands/*.ts",
  "src/cohort/worker.ts",
];

/** CommonJS in what is bundled (fhir-kit-client's own libraries) asks for Node's modules by `require`, which ESM lacks. */
export const requireForCommonJs =
  'const require = process.getBuiltinModule("module").createRequire(import.meta.url);';

/** Imports that stay imports of one built file by another, so that a start loads only what it runs. */
export const loadedLater = ["./start.js", "./render/help.js", "./commands/*", "./decide-as-fhir.js"];

// A start loads three files. Files shared between commands would be smaller in sum, and slower to load.
export default defineConfig({
  entry: [...builtFiles, "!src/**/*.test.ts"],
  esbuildOptions: (options) => {
    options.external = [...(options.external ?? []), ...loadedLater];
    options.banner = { js: requireForCommonJs };
  },
  format: "esm",
  outDir: "dist",
  platform: "node",
  target: "node22",
  splitting: false,
  minify: true,
  metafile: true,
  noExternal: [/^@opendepistage\//, "zod", "luxon"],
  silent: true,
  // The worked cases that `explain` shows.
  onSuccess: () =>
    cp("../../cases", "dist/cases", { recursive: true, filter: (path) => !path.endsWith(".ts") }),
});
