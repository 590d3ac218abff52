import { defineConfig } from "tsup";

/**
 * The build of a library: each source file becomes one file of `dist/esm` and one of `dist/cjs`, unbundled.
 *
 * So every entry point shares its modules with the others, a bundler drops what an application does not
 * import, and a reader of the installed package finds the folders of the source. tsc adds the declarations.
 */
export const library = defineConfig(
  (["esm", "cjs"] as const).map((format) => ({
    entry: [
      "src/**/*.ts",
      "!src/**/*.test.ts",
      "!src/**/*.test-data.ts",
      "!src/**/testing/*.ts",
      "!src/**/*.d.ts",
    ],
    format,
    outDir: `dist/${format}`,
    outExtension: () => ({ js: ".js" }),
    target: "node20",
    bundle: false,
    silent: true,
  })),
);
