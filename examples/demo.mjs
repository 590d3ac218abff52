// Messages in, decisions out: `npx -y pnpm@12 demo`. Everything shown comes from the command itself; the persons are
// made up. Another build of the command may be named: `node examples/demo.mjs packages/cli/dist/main.js`.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";

const root = join(import.meta.dirname, "..");
const command = resolve(process.argv[2] ?? join(root, "packages/cli/dist/main.js"));

/** Characters of a line, and segments of a message that are shown. */
const columns = 80;
const shownSegments = 3;

/** Each with the segments that matter most in it. */
const scenes = [
  {
    title: "An order arrives: may she be screened now?",
    file: "order.hl7",
    shown: /^(ORC|OBX.*LAST)/,
  },
  {
    title: "Both breasts benign after an immediate work-up: a second reader must look",
    file: "first-reading-negative.hl7",
    shown: /^(OBX.*(BIRADS|WORK-UP\^))/,
  },
  {
    title: "BI-RADS 3 after work-up, on a 29 February: surveillance, dated",
    file: "first-reading-surveillance.hl7",
    shown: /^(OBR|OBX.*BIRADS.*\|L\|)/,
  },
  {
    title: "BI-RADS 4B after work-up: no second reading, histology",
    file: "first-reading-positive.hl7",
    shown: /^(OBR|OBX.*BIRADS.*\|L\|)/,
  },
  {
    title: "The message leaves out what decides: it is asked for, not guessed",
    file: "first-reading-incomplete.hl7",
    shown: /^OBX/,
  },
  {
    title: "A broken message: each fault with its place, and the HL7 answer",
    file: "broken.hl7",
    shown: /^(OBR|OBX)/,
    options: ["--to", "ack"],
  },
  {
    title: "La même demande qu’en 1, en français",
    file: "order.hl7",
    shown: /^ORC/,
    options: ["--lang", "fr"],
  },
];

const paint = (/** @type {number} */ code) => (/** @type {string} */ text) =>
  process.stdout.isTTY && process.env["NO_COLOR"] === undefined ? `\u001b[${code}m${text}\u001b[0m` : text;
const bold = paint(1);
const faint = paint(2);
const green = paint(32);

const lines = scenes.flatMap((scene, index) => [
  bold(`${index + 1}. ${scene.title}`),
  ...excerpt(scene),
  ...answer(scene),
  "",
]);
process.stdout.write(`${[...heading(), ...lines, ...farewell()].join("\n")}\n`);

function heading() {
  return [
    bold("OpenDépistage: messages of a radiology system in, decisions that cite the law out"),
    faint("Made-up persons; French order of 16 January 2024 (FR-ARR-2024)."),
    "",
  ];
}

/** The segments of a message that the decision turns on. @param {{ file: string, shown: RegExp }} scene */
function excerpt({ file, shown }) {
  const segments = readFileSync(pathOf(file), "utf8").split("\r").filter(Boolean);
  const chosen = segments.filter((segment) => shown.test(segment)).slice(0, shownSegments);
  const rest = segments.length - chosen.length;
  return [...chosen.map(cut), `… ${rest} more segments`].map((line) => faint(`   ${line}`));
}

/** @param {string} segment */
function cut(segment) {
  const width = columns - 3;
  return segment.length > width ? `${segment.slice(0, width - 1)}…` : segment;
}

/** What the command answers. @param {{ file: string, options?: readonly string[] }} scene */
function answer({ file, options = [] }) {
  const args = ["message", relative(root, pathOf(file)), ...options];
  const isAck = options.includes("ack");
  const format = isAck ? [] : ["--format", "text"];
  const ended = spawnSync(process.execPath, [command, ...args, ...format], { cwd: root, encoding: "utf8" });
  if (ended.status !== 0 && ended.status !== 65) {
    process.stderr.write(ended.stderr);
    process.exit(1);
  }
  const told = ended.stderr.trimEnd().split("\n").filter(Boolean).flatMap(wrapped);
  const text = ended.stdout.replaceAll("\r", "\n").trimEnd().split("\n");
  const body = isAck ? text.map((line) => cut(line)) : text.slice(1).map(coloured);
  return [bold(`$ opendepistage ${args.join(" ")}`), ...told, ...body];
}

/** A line broken between words. @param {string} line */
function wrapped(line) {
  /** @type {string[]} */
  const lines = [];
  for (const word of line.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= columns)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(lines.length === 0 ? word : `  ${word}`);
  }
  return lines;
}

/** @param {string} line */
function coloured(line) {
  return /^fr\.\S+, /.test(line) ? green(line) : line;
}

/** @param {string} file */
function pathOf(file) {
  return join(root, "examples/messages", file);
}

function farewell() {
  return [
    bold("Next"),
    "  npx -y pnpm@12 --silent opendepistage message examples/messages/*.hl7",
    "  npx -y pnpm@12 --silent opendepistage message examples/messages/vendor.hl7 \\",
    "    --mapping examples/mappings/sample-ris.json --format text   # a vendor's own codes",
    "  npx -y pnpm@12 --silent opendepistage explain fr.breast.first-reading",
    "  docs/hl7/default-profile.md tells, field by field, how to write such messages.",
  ];
}
