import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

/**
 * A module of the sources, bundled on the spot, so that what runs is the tree as it stands.
 *
 * @param {string} path from this folder
 */
export async function importSource(path) {
  const entryPoint = fileURLToPath(new URL(path, import.meta.url));
  const {
    outputFiles: [file],
  } = await build({
    entryPoints: [entryPoint],
    bundle: true,
    format: "esm",
    platform: "node",
    target: "es2023",
    write: false,
    logLevel: "error",
  });
  // From a file of its own: in a data URL, each line of a stack trace would be the whole source.
  const folder = mkdtempSync(join(tmpdir(), "opendepistage-"));
  const copy = join(folder, "bundle.mjs");
  try {
    writeFileSync(copy, file?.contents ?? "");
    return await import(pathToFileURL(copy).href);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
