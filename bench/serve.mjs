// How fast `opendepistage serve` answers patient-view over loopback: an open loop at a fixed rate, from a process of
// its own, so that a slow answer does not slow the questions down. Run: node scripts/build.mjs && node bench/serve.mjs
import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { Agent, request } from "node:http";
import { loadavg } from "node:os";
import { parseArgs } from "node:util";

const { values } = parseArgs({
  options: {
    command: { type: "string", default: new URL("../packages/cli/dist/main.js", import.meta.url).pathname },
    rate: { type: "string", default: "200" },
    seconds: { type: "string", default: "20" },
    service: { type: "string", default: "fr-breast-patient-view" },
  },
});
const RATE = Number(values.rate);
const SECONDS = Number(values.seconds);
const WARM_UP_SECONDS = 3;
const WANTED_P99_MS = 20;
/** Linux counts in hundredths of a second. */
const MS_PER_TICK = 10;

const server = spawn(process.execPath, [values.command, "serve", "--port", "0", "--on", "2025-06-02"], {
  stdio: ["ignore", "pipe", "inherit"],
});
try {
  const url = await addressOf(server);
  const agent = new Agent({ keepAlive: true, maxSockets: 64 });
  await run(url, agent, WARM_UP_SECONDS);
  const loadBefore = loadavg();
  const cpuBefore = cpuMilliseconds(server.pid);
  const milliseconds = await run(url, agent, SECONDS);
  const cpu = (cpuMilliseconds(server.pid) - cpuBefore) / milliseconds.length;
  agent.destroy();
  report(milliseconds, { cpu, loadBefore });
} finally {
  server.kill("SIGTERM");
  await once(server, "exit");
}

/** Waits for the line that tells where the server listens, and reads on, so that it never waits for its log. */
function addressOf({ stdout }) {
  return new Promise((resolve) => {
    let text = "";
    stdout.on("data", (chunk) => {
      if (text.length > 4096) return;
      text += chunk;
      const url = /"url":"([^"]+)"/.exec(text)?.[1];
      if (url !== undefined) resolve(url);
    });
  });
}

/** Sends at each tick of the rate, whether the last is answered or not; the time counts from the tick that was due. */
async function run(url, agent, seconds) {
  const total = RATE * seconds;
  const started = performance.now();
  const answers = [];
  for (let index = 0; index < total; index++) {
    const due = started + (index * 1000) / RATE;
    const wait = due - performance.now();
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    answers.push(ask(url, agent, index).then(() => performance.now() - due));
  }
  return await Promise.all(answers);
}

function ask(url, agent, index) {
  const body = JSON.stringify(callOf(index));
  return new Promise((resolve, reject) => {
    const headers = { "Content-Type": "application/json", "Content-Length": Buffer.byteLength(body) };
    const sent = request(
      `${url}/cds-services/${values.service}`,
      { method: "POST", agent, headers },
      (response) => {
        let text = "";
        response.setEncoding("utf8");
        response.on("data", (chunk) => {
          text += chunk;
        });
        response.on("end", () =>
          response.statusCode === 200 && JSON.parse(text).cards.length === 1
            ? resolve()
            : reject(new Error(`answered ${response.statusCode}`)),
        );
      },
    );
    sent.on("error", reject);
    sent.end(body);
  });
}

/** Each call is about another person: a record of some resources, and an interview of the day for two in three. */
function callOf(index) {
  const id = `p${index}`;
  const subject = { reference: `Patient/${id}` };
  // Spread over forty years, so that hardly a birth date comes twice.
  const birthDate = new Date(Date.UTC(1945, 0, 1 + ((index * 10_007) % (40 * 365))))
    .toISOString()
    .slice(0, 10);
  const searchset = (...resources) => ({
    resourceType: "Bundle",
    type: "searchset",
    entry: resources.map((resource) => ({ resource })),
  });
  const condition = (code) => ({
    resourceType: "Condition",
    id: `c${code}`,
    subject,
    clinicalStatus: {
      coding: [{ system: "http://terminology.hl7.org/CodeSystem/condition-clinical", code: "active" }],
    },
    code: { coding: [{ system: "http://snomed.info/sct", code }] },
  });
  return {
    hook: "patient-view",
    hookInstance: `00000000-0000-4000-8000-${String(index).padStart(12, "0")}`,
    context: { userId: "Practitioner/1", patientId: id },
    prefetch: {
      patient: { resourceType: "Patient", id, birthDate },
      conditions: searchset(condition("38341003"), condition("44054006"), condition("195967001")),
      procedures: searchset(),
      observations: searchset(),
      reports: searchset(),
      communications: searchset(),
      consents: searchset(),
      interviews: index % 3 === 0 ? searchset() : searchset(interview(subject, index)),
    },
  };
}

function interview(subject, index) {
  const coded = (linkId, code) => ({ linkId, answer: [{ valueCoding: { code } }] });
  const said = (linkId, valueBoolean) => ({ linkId, answer: [{ valueBoolean }] });
  return {
    resourceType: "QuestionnaireResponse",
    questionnaire: "https://opendepistage.org/fhir/Questionnaire/fr-breast-eligibility",
    status: "completed",
    subject,
    authored: "2025-06-02",
    item: [
      coded("symptomReferral", index % 10 === 0 ? "mass" : "none"),
      said("symptomAtVisit", false),
      coded("breastCancer", "none"),
      said("highRisk", false),
      {
        linkId: "lastMammogram",
        item: [
          { linkId: "lastMammogram.date", answer: [{ valueDate: `202${index % 5}-03-0${1 + (index % 9)}` }] },
          coded("lastMammogram.result", "normal"),
          said("lastMammogram.withinProgramme", index % 2 === 0),
        ],
      },
    ],
  };
}

/** What the server has used of the processor, where Linux tells: a machine that is busy does not change it. */
function cpuMilliseconds(pid) {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1].split(" ");
    return (Number(fields[11]) + Number(fields[12])) * MS_PER_TICK;
  } catch {
    return Number.NaN;
  }
}

function report(milliseconds, { cpu, loadBefore }) {
  const sorted = milliseconds.toSorted((one, other) => one - other);
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
  const told = ([minute]) => minute.toFixed(2);
  console.log(`${sorted.length} calls of ${values.service}, ${RATE} a second, open loop, over loopback`);
  console.log(
    `milliseconds: p50 ${at(0.5).toFixed(1)}, p90 ${at(0.9).toFixed(1)}, p99 ${at(0.99).toFixed(1)}, most ${at(1).toFixed(1)}`,
  );
  console.log(`processor time of the server: ${cpu.toFixed(2)} ms a call`);
  console.log(`load average of the machine: ${told(loadBefore)} before, ${told(loadavg())} after`);
  const isReached = at(0.99) < WANTED_P99_MS;
  console.log(`${isReached ? "✓" : "✗"} p99 ${at(0.99).toFixed(1)} ms (wanted: under ${WANTED_P99_MS})`);
  if (!isReached) process.exitCode = 1;
}
