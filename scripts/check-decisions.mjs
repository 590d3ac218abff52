// The pages of docs/decisions are numbered without gap, listed in their README, and headed by their number.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./build/targets.mjs";

const folder = join(root, "docs/decisions");
const pages = readdirSync(folder).filter((name) => /^\d{4}-[a-z0-9-]+\.md$/.test(name));
const list = readFileSync(join(folder, "README.md"), "utf8");

const faults = pages.sort().flatMap((name, index) => {
  const number = index + 1;
  const [heading = ""] = readFileSync(join(folder, name), "utf8").split("\n");
  return [
    ...(Number(name.slice(0, 4)) === number ? [] : [`${name}: expected number ${number}`]),
    ...(heading.startsWith(`# ${number}. `) ? [] : [`${name}: its heading is not "# ${number}. …"`]),
    ...(list.includes(`](${name})`) ? [] : [`${name}: not listed in README.md`]),
  ];
});
for (const fault of faults) process.stderr.write(`docs/decisions/${fault}\n`);
if (faults.length > 0) process.exitCode = 1;
