// What an application pays for core in its bundle, minified and gzipped, against a budget each.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { root } from "./build/targets.mjs";

/** Each application: what it imports, the source file without which there is nothing to measure, its budget in bytes. */
const applications = [
  {
    name: "one decision, breast eligibility in France",
    imports: [
      'export * from "@opendepistage/core/france/breast/eligibility";',
      'export { decide } from "@opendepistage/core/engine";',
    ],
    needs: "packages/core/src/france/breast/eligibility.ts",
    budget: 12_000,
  },
  {
    name: "the engine, the calendar and the whole French breast programme",
    imports: [
      'export * from "@opendepistage/core";',
      'export * as franceBreast from "@opendepistage/core/france/breast";',
    ],
    needs: "packages/core/src/france/breast/index.ts",
    budget: 60_000,
  },
];

for (const { name, imports, needs, budget } of applications) {
  if (!existsSync(join(root, needs))) {
    process.stdout.write(`- ${name}: not measured, ${needs} does not exist yet\n`);
    continue;
  }
  const { bytes, libraries } = await measure(imports);
  const fits = bytes <= budget && libraries.length === 0;
  process.stdout.write(`${fits ? "✓" : "✗"} ${name}: ${bytes} of ${budget} bytes, minified and gzipped\n`);
  if (libraries.length > 0)
    process.stdout.write(`  takes in what core must not load to decide: ${libraries}\n`);
  if (!fits) process.exitCode = 1;
}

/** @param {readonly string[]} imports the application's source */
async function measure(imports) {
  const { outputFiles, metafile } = await build({
    stdin: { contents: imports.join("\n"), resolveDir: root },
    bundle: true,
    format: "esm",
    logLevel: "error",
    metafile: true,
    minify: true,
    target: "es2022",
    // Without the paths of tsconfig.base.json, so that the built packages are measured and not their sources.
    tsconfigRaw: {},
    write: false,
  });
  const [file] = outputFiles;
  const libraries = Object.keys(metafile.inputs).filter((input) => /node_modules/.test(input));
  return { bytes: gzipSync(file?.contents ?? "", { level: 9 }).length, libraries };
}
