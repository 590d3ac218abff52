// A first use of the packages, on whatever Node runs this: imports and requires every entry point, and starts the
// command. scripts/check-packages.mjs copies it beside a node_modules that holds the packages as installed.
import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { entryPointsOf } from "./entry-points.mjs";

const packages = fileURLToPath(new URL("node_modules/@opendepistage", import.meta.url));
const require = createRequire(import.meta.url);
let imported = 0;

for (const name of ["core", "hl7", "fhir"]) {
  for (const subpath of entryPointsOf(join(packages, name))) {
    const specifier = `@opendepistage/${name}${subpath.slice(1)}`;
    const byImport = Object.keys(await import(specifier))
      .sort()
      .join();
    const byRequire = Object.keys(require(specifier)).sort().join();
    if (byImport !== byRequire)
      throw new Error(`${specifier} gives ${byImport} to import, ${byRequire} to require`);
    imported += 1;
  }
}

const command = join(packages, "cli/dist/main.js");
const [major = 0] = process.versions.node.split(".").map(Number);
if (major >= 22) {
  const { status, stderr } = spawnSync(process.execPath, [command, "--help"], { encoding: "utf8" });
  if (status !== 0) throw new Error(`the packed command fails on --help: ${stderr}`);
}
process.stdout.write(`Node ${process.versions.node}: ${imported} entry points import and require alike\n`);
