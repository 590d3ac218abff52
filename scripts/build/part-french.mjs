// Parts the French texts from a built library: what decides carries English, and the entry "french" brings the
// rest. In the sources both languages stand side by side; docs/decisions/0006 says why they part here.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { runInNewContext } from "node:vm";

const STRING = String.raw`("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')`;
/** A text in both languages, as esbuild prints it; places in the law (`where`) are cited and stay whole. */
const BOTH = new RegExp(String.raw`(?<!where: )\{\s*en: ${STRING},\s*fr: ${STRING}\s*\}`, "g");

/** The folders whose texts explain a decision and are not needed to take it. */
const FOLDERS = ["engine", "france", "belgium", "episode"];
const FILES = ["law/parameters.js"];

/**
 * @param {string} dist the folder of one format
 * @param {"esm" | "cjs"} format
 */
export function partFrench(dist, format) {
  /** @type {Map<string, string>} */
  const catalogue = new Map();
  const files = [
    ...FOLDERS.flatMap((folder) => scripts(join(dist, folder))),
    ...FILES.map((file) => join(dist, file)),
  ];
  for (const file of files) {
    const code = readFileSync(file, "utf8");
    const parted = code.replaceAll(
      BOTH,
      (_, en, fr) => `/* @__PURE__ */ say(${keyOf(catalogue, evaluate(en), evaluate(fr))})`,
    );
    if (parted !== code) writeFileSync(file, importing("say", file, { dist, format }) + parted);
  }
  writeFileSync(
    join(dist, "words.js"),
    format === "esm"
      ? WORDS
      : `${WORDS.replaceAll("export function ", "function ")}module.exports = { say, learn };\n`,
  );
  const french = JSON.stringify(Object.fromEntries(catalogue), null, 1);
  const entry = join(dist, "french.js");
  writeFileSync(entry, `${importing("learn", entry, { dist, format })}learn(${french});\n`);
  writeFileSync(join(dist, "french.d.ts"), "export {};\n");
}

/** The texts of the built packages: English until the entry "french" has been imported. */
const WORDS = `const french = {};
export function say(en, place = "") {
  return { en, get fr() { return french[en + place] ?? en; } };
}
export function learn(texts) {
  Object.assign(french, texts);
}
`;

/**
 * The arguments of `say`: one English text may have several French ones (none: aucun, aucune).
 *
 * @param {Map<string, string>} catalogue
 * @param {string} en
 * @param {string} fr
 */
function keyOf(catalogue, en, fr) {
  for (let place = 0; ; place++) {
    const suffix = place === 0 ? "" : `#${place}`;
    const known = catalogue.get(en + suffix);
    if (known !== undefined && known !== fr) continue;
    catalogue.set(en + suffix, fr);
    return place === 0 ? JSON.stringify(en) : `${JSON.stringify(en)}, "${suffix}"`;
  }
}

/** The text of a string literal, as esbuild prints it. @param {string} literal */
function evaluate(literal) {
  return runInNewContext(literal);
}

/**
 * The line that brings a function of words.js into a file.
 *
 * @param {string} name
 * @param {string} file
 * @param {{ readonly dist: string, readonly format: "esm" | "cjs" }} build
 */
function importing(name, file, { dist, format }) {
  const path = relative(dirname(file), join(dist, "words.js"));
  const from = path.startsWith(".") ? path : `./${path}`;
  return format === "esm"
    ? `import { ${name} } from "${from}";\n`
    : `const { ${name} } = require("${from}");\n`;
}

/** @param {string} folder */
function scripts(folder) {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".js"))
    .map((name) => join(folder, name));
}
