// The second reading of a mammogram without paper: the sheet of the first reader in, the completed sheet out, with the
// decision and the letters due. Everybody is made up. `node examples/second-reading.mjs [FILE]` writes it to FILE.
// Another build of the library may be named: `node examples/second-reading.mjs "" path/to/cda/index.js`.
import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

const root = join(import.meta.dirname, "..");
const library = process.argv[3] ?? join(root, "packages/hl7/dist/esm/cda/index.js");
/** @type {typeof import("../packages/hl7/src/cda/index.js")} */
const { completeSheet, decideSheet, readSheet, writeSheet } = await import(
  pathToFileURL(resolve(library)).href
);

const received = readSheet(readFileSync(join(import.meta.dirname, "documents/first-reading.xml")));
if (!received.ok || received.sheet.kind !== "FIN") {
  console.error("This is no interpretation sheet:", received.problems);
  process.exit(1);
}
for (const { decision, outcome } of decideSheet(received.sheet))
  say(`first reader: ${decision} → ${outcome}`);

const none = { right: false, left: false };
const anomalies = {
  mass: none,
  calcifications: none,
  massWithCalcifications: none,
  architecturalDistortion: none,
  focalAsymmetry: none,
};
const reader = {
  id: { root: "1.2.250.1.71.4.2.1", extension: "899999999984" },
  profession: {
    code: "G15_10/SM55",
    system: "1.2.250.1.213.1.1.4.5",
    display: "Médecin - Radio-diagnostic et Radio-Thérapie (SM)",
  },
  family: "SECOND",
  given: "Camille",
  structure: { id: { root: "1.2.250.1.71.4.2.2", extension: "1999999998" }, name: "CRCDC d’essai" },
};
const document = { id: { root: "1.2.250.1.999.1.1", extension: "FIN-2" }, at: "2024-05-06T09:30:00+02:00" };

/** @param {"1" | "3"} left */
const complete = (left) =>
  completeSheet(
    received.sheet.kind === "FIN" ? received.sheet : never(),
    {
      reading: {
        date: "2024-05-06",
        readingTypes: ["console"],
        technicallyInsufficient: false,
        result: { right: "1", left },
        anomalies: left === "1" ? anomalies : { ...anomalies, mass: { right: false, left: true } },
        plan: { conduct: left === "1" ? "screening" : "surveillance" },
      },
      reader,
      ...document,
    },
    { beside: { prescriberKnown: false } },
  );

const refused = complete("3");
if (!refused.ok && refused.decision)
  say(
    `class 3: ${refused.decision.outcome}, ${String(refused.decision.values["reason"])}`,
    ...refused.decision.because.map(({ provision, citation }) => `  ${provision}: ${citation}`),
  );

const completed = complete("1");
if (completed.ok) {
  const text = writeSheet(completed.sheet);
  say(
    `class 1: ${completed.decision.outcome}, version ${completed.sheet.header.versionNumber}, ${text.length} characters`,
    ...(completed.letters?.actions ?? []).map(
      ({ to, due }) => `  letter to the ${to}${due === null ? "" : `, at the latest on ${String(due)}`}`,
    ),
  );
  const [, , file] = process.argv;
  if (file) writeFileSync(file, text);
}

/** @param {readonly string[]} lines */
function say(...lines) {
  process.stdout.write(`${lines.join("\n")}\n`);
}

/** @returns {never} */
function never() {
  throw new TypeError("The sheet changed its kind");
}
