/**
 * Reads ten fields of an ORU and writes the message again, beside node-hl7-client and @medplum/core, in one run:
 * first a table of correctness probes, then the rates on messages of 8, 40 and 400 segments.
 *
 * Run: node bench/hl7-syntax.mjs [seconds per measurement, 0.5 if not given]
 */
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const require = createRequire(new URL("../packages/hl7/package.json", import.meta.url));
const { Message: PeerMessage } = require("node-hl7-client");
const { Hl7Message } = require("@medplum/core");
const { editMessage, parseMessage } = await importSource("../packages/hl7/src/syntax/index.ts");

const secondsPerMeasurement = Number(process.argv[2] ?? 0.5);
const roundCount = 7;

/** The source is bundled on the spot, so that the numbers are those of the tree as it stands. */
async function importSource(path) {
  const entryPoint = fileURLToPath(new URL(path, import.meta.url));
  const options = { bundle: true, format: "esm", target: "es2023", write: false, logLevel: "error" };
  const { outputFiles } = await build({ entryPoints: [entryPoint], ...options });
  const source = Buffer.from(outputFiles[0].contents).toString("base64");
  return import(`data:text/javascript;base64,${source}`);
}

/** An ORU of so many segments: header, patient, order, then observations and their notes; all of it is made up. */
function observationMessage(segmentCount) {
  const lines = [
    "MSH|^~\\&|RIS|CENTRE A|SIL|CENTRE B|20260106164418||ORU^R01^ORU_R01|000003|P|2.5.1|||||FRA|UNICODE UTF-8",
    "PID|1||260052A00400192^^^AUT&1.2.250.1.213.1.4.10&ISO^INS~42^^^CENTRE A^PI||D'ESSAI^ANNE^MARIE||19600512|F",
    "ORC|RE|A1^CENTRE A|B1^CENTRE B||CM",
    "OBR|1|A1^CENTRE A|B1^CENTRE B|24606-6^Examen d’imagerie^LN|||20260106160000+0100|||||||||801^LECTEUR^UN",
  ];
  for (let n = 1; lines.length < segmentCount; n += 1) {
    if (n % 4 === 0) lines.push(`NTE|${n}|L|Commentaire n° ${n} : rien à signaler \\T\\ à suivre`);
    else
      lines.push(
        `OBX|${n}|CE|C${n}^Observation numéro ${n}^99LOCAL||N${n}^Réponse ${n}^99LOCAL||||||F|||2026010616`,
      );
  }
  return `${lines.join("\r")}\r`;
}

/** The OBX from which three of the ten fields are read: one in the middle of the message. */
function middleObservation(segmentCount) {
  return Math.max(2, Math.floor(((segmentCount - 4) * 3) / 8));
}

const subjects = [
  {
    name: "@opendepistage/hl7",
    readAndRebuild(text, occurrence) {
      const { message } = parseMessage(text);
      const observation = message.segment("OBX", occurrence);
      return [
        message.text("MSH-9.1"),
        message.text("MSH-10"),
        message.text("PID-3.1"),
        message.text("PID-5.1"),
        message.text("PID-7"),
        message.text("OBR-4.1"),
        message.text("OBR-7"),
        observation.field(3).component(1).text,
        observation.field(5).component(1).text,
        observation.field(11).text,
        message.toText(),
      ];
    },
    editAndRebuild(text) {
      const { message } = parseMessage(text);
      const { message: edited } = editMessage(message).set("PID-8", "U").build();
      return [message.text("MSH-10"), edited.toText()];
    },
  },
  {
    name: "node-hl7-client",
    readAndRebuild(text, occurrence) {
      const message = new PeerMessage({ text });
      const observation = message.get("OBX").toArray()[occurrence - 1];
      return [
        message.get("MSH.9.1").toString(),
        message.get("MSH.10").toString(),
        message.get("PID.3.1").toString(),
        message.get("PID.5.1").toString(),
        message.get("PID.7").toString(),
        message.get("OBR.4.1").toString(),
        message.get("OBR.7").toString(),
        observation.get(".3.1").toString(),
        observation.get(".5.1").toString(),
        observation.get(".11").toString(),
        message.toString(),
      ];
    },
    editAndRebuild(text) {
      const message = new PeerMessage({ text });
      const controlId = message.get("MSH.10").toString();
      message.set("PID.8", "U");
      return [controlId, message.toString()];
    },
  },
  {
    name: "@medplum/core",
    readAndRebuild(text, occurrence) {
      const message = Hl7Message.parse(text);
      const observation = message.getAllSegments("OBX")[occurrence - 1];
      return [
        message.header.getComponent(9, 1),
        message.header.getField(10).toString(),
        message.getSegment("PID").getComponent(3, 1),
        message.getSegment("PID").getComponent(5, 1),
        message.getSegment("PID").getField(7).toString(),
        message.getSegment("OBR").getComponent(4, 1),
        message.getSegment("OBR").getField(7).toString(),
        observation.getComponent(3, 1),
        observation.getComponent(5, 1),
        observation.getField(11).toString(),
        message.toString(),
      ];
    },
    editAndRebuild(text) {
      const message = Hl7Message.parse(text);
      const controlId = message.header.getField(10).toString();
      message.getSegment("PID").setField(8, "U");
      return [controlId, message.toString()];
    },
  },
];

const header = "MSH|^~\\&|A|B|C|D|20260106||ORU^R01|1|P|2.5.1|||||FRA|UNICODE UTF-8";

/** What a reader of HL7 must get right; each subject reads one leaf or writes the whole again. */
const probes = [
  ["escapes F S T R E", { line: "ZZZ|\\F\\\\S\\\\T\\\\R\\\\E\\", leaf: "|^&~\\" }],
  ["\\E\\F\\E\\", { line: "ZZZ|\\E\\F\\E\\", leaf: "\\F\\" }],
  ["hexadecimal", { line: "ZZZ|a\\X26\\b", leaf: "a&b" }],
  ["line break command", { line: "ZZZ|a\\.br\\b", leaf: "a\nb" }],
  ["accents", { line: "ZZZ|Été à l’œil", leaf: "Été à l’œil" }],
  ["custom delimiters", { header: "MSH#*!?%#A#########2.5.1", line: "ZZZ#a*b", leaf: "a" }],
  ["last line ending kept", { line: "ZZZ|a", whole: "to the last byte" }],
  ["trailing empties kept", { line: "ZZZ|a^^|||", whole: true }],
  ["null value kept", { line: 'ZZZ|""|b', whole: true }],
  ["repetitions with subcomponents kept", { line: "ZZZ|a&b^c~d&e^f", whole: true }],
  ["line feeds", { line: "ZZZ|a", ending: "\n", leaf: "a" }],
  ["line feeds kept", { line: "ZZZ|a", ending: "\n", whole: true }],
  ["CRLF", { line: "ZZZ|a", ending: "\r\n", leaf: "a" }],
  ["CRLF kept", { line: "ZZZ|a", ending: "\r\n", whole: true }],
  ["Z segment with empty fields", { line: "ZZZ|||x", whole: true }],
  ["byte round trip, UTF-8", { line: "ZZZ|Été à l’œil", bytes: "utf8" }],
  ["byte round trip, ISO 8859-15", { line: "ZZZ|\xc9t\xe9", bytes: "latin1" }],
  ["value with delimiters written", { value: "a|b^c&d~e\\f", answer: "a|b^c&d~e\\f" }],
  ["carriage return in a value refused", { value: "a\rPID|2", answer: "refused" }],
];

function readLeaf(name, text) {
  if (name === "node-hl7-client") return new PeerMessage({ text }).get("ZZZ.1.1").toString();
  if (name === "@medplum/core") return Hl7Message.parse(text).getSegment("ZZZ").getComponent(1, 1);
  return parseMessage(text).message?.text("ZZZ-1");
}

function readWhole(name, text) {
  if (name === "node-hl7-client") return new PeerMessage({ text }).toString();
  if (name === "@medplum/core") return Hl7Message.parse(text).toString();
  return parseMessage(text).message?.toText();
}

/** The bytes of a message that was read from bytes; the peers are given the text that their own receivers make of it. */
function rewriteBytes(name, bytes) {
  if (name === "@opendepistage/hl7") return parseMessage(new Uint8Array(bytes)).message?.toBytes().bytes;
  return Buffer.from(readWhole(name, bytes.toString("utf8")), "utf8");
}

/** Writes a value that holds every delimiter, and reads it again. */
function writeAndRead(name, value) {
  const text = `${header}\rZZZ|a\r`;
  if (name === "node-hl7-client") {
    const message = new PeerMessage({ text });
    message.set("ZZZ.1", value);
    return new PeerMessage({ text: message.toString() }).get("ZZZ.1").toString();
  }
  if (name === "@medplum/core") {
    const message = Hl7Message.parse(text);
    message.getSegment("ZZZ").setField(1, value);
    return Hl7Message.parse(message.toString()).getSegment("ZZZ").getField(1).toString();
  }
  const built = editMessage(parseMessage(text).message).set("ZZZ-1", value).build();
  return built.ok ? built.message.text("ZZZ-1") : "refused";
}

/** A peer that drops the last line ending is asked about that once, not in every probe. */
function withoutEnd(text) {
  return text.trimEnd();
}

function probe(name, { line, leaf, whole, bytes, value, answer, ending = "\r", header: ownHeader = header }) {
  const text = [ownHeader, line, ""].join(ending);
  try {
    if (bytes !== undefined) {
      const declared = bytes === "latin1" ? text.replace("UNICODE UTF-8", "8859/15") : text;
      return Buffer.from(declared, bytes).equals(rewriteBytes(name, Buffer.from(declared, bytes)));
    }
    if (value !== undefined) return writeAndRead(name, value) === answer;
    if (whole === "to the last byte") return readWhole(name, text) === text;
    return whole === true
      ? withoutEnd(readWhole(name, text)) === withoutEnd(text)
      : readLeaf(name, text) === leaf;
  } catch {
    return false;
  }
}

function reportProbes() {
  console.log(["probe".padEnd(38), ...subjects.map(({ name }) => name.padEnd(20))].join(""));
  let ownFailures = 0;
  for (const [title, given] of probes) {
    const answers = subjects.map(({ name }) => probe(name, given));
    if (answers[0] !== true) ownFailures += 1;
    console.log(title.padEnd(38) + answers.map((answer) => (answer ? "yes" : "no").padEnd(20)).join(""));
  }
  return ownFailures;
}

/** Operations in a second, over so many seconds. */
function rateOf(operation, seconds) {
  const end = performance.now() + seconds * 1000;
  const begin = performance.now();
  let count = 0;
  while (performance.now() < end) {
    for (let n = 0; n < 50; n += 1) operation();
    count += 50;
  }
  return (count * 1000) / (performance.now() - begin);
}

function median(numbers) {
  return [...numbers].sort((one, other) => one - other)[Math.floor(numbers.length / 2)];
}

/** Rounds go through the subjects in turn, so that what else the machine does weighs on all alike. */
function measure(task, text, occurrence) {
  const rates = subjects.map(() => []);
  for (const subject of subjects) rateOf(() => subject[task](text, occurrence), secondsPerMeasurement / 2);
  for (let round = 0; round < roundCount; round += 1) {
    subjects.forEach((subject, index) => {
      rates[index].push(rateOf(() => subject[task](text, occurrence), secondsPerMeasurement / roundCount));
    });
  }
  return rates.map(median);
}

function requireSameAnswers(text, occurrence) {
  const [own, ...others] = subjects.map((subject) =>
    JSON.stringify(subject.readAndRebuild(text, occurrence).slice(0, 10)),
  );
  for (const other of others) {
    if (other !== own) throw new Error(`The subjects do not read the same fields:\n${own}\n${other}`);
  }
}

function reportRates(task, title) {
  console.log(`\n${title}: messages in a second, and how many times the rate of each peer ours is`);
  for (const segmentCount of [8, 40, 400]) {
    const text = observationMessage(segmentCount);
    const occurrence = middleObservation(segmentCount);
    requireSameAnswers(text, occurrence);
    const [own, ...peers] = measure(task, text, occurrence);
    const shown = peers.map((rate, index) => {
      const { name } = subjects[index + 1];
      return `${name} ${Math.round(rate)} (${(own / rate).toFixed(1)} times)`;
    });
    console.log(`${String(segmentCount).padStart(4)} segments: ours ${Math.round(own)}, ${shown.join(", ")}`);
  }
}

const ownFailures = reportProbes();
if (ownFailures > 0) throw new Error(`${ownFailures} probes failed by our codec; no rate is given`);
reportRates("readAndRebuild", "Parse, read ten fields, rebuild");
reportRates("editAndRebuild", "Parse, change one field, rebuild");
