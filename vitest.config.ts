import { defineConfig } from "vitest/config";

/** Where a run in CI leaves its counts, for .ci/run to read. */
const countsFile = "node_modules/.cache/opendepistage/vitest.json";

export default defineConfig({
  // Packages of the workspace are tested from their sources: tests need no build.
  resolve: { tsconfigPaths: true },
  test: {
    setupFiles: ["./scripts/steady-properties.mjs"],
    include: ["packages/*/src/**/*.test.ts", "{cases,examples,scripts}/**/*.test.ts"],
    // Tests share workers: nothing under test keeps state between calls.
    isolate: false,
    // Enough for an exhaustive property on a busy machine with two cores.
    testTimeout: 60_000,
    reporters: process.env["CI"] ? ["default", ["json", { outputFile: countsFile }]] : ["default"],
  },
});
