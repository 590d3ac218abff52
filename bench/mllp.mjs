/**
 * MLLP servers side by side, in one run: first what each does with connections as they are, then rates and latencies.
 * Servers and senders are processes of their own; every sender waits for the answer to a message before it sends the next.
 *
 * Run: node bench/mllp.mjs [seconds per measurement, 3 if not given]
 */
import { spawn } from "node:child_process";
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "../scripts/build/targets.mjs";
import { buildStale } from "../scripts/build.mjs";

const seconds = Number(process.argv[2] ?? 3);
const rounds = 3;
const [ours, fastest, ...others] = ["@opendepistage/hl7", "@medplum/hl7", "node-hl7-server", "simple-hl7"];
const wanted = { toFastest: 1, storedToUnstored: 0.5 };
const folder = mkdtempSync(join(tmpdir(), "opendepistage-"));
const template = readFileSync(
  join(root, "examples/messages/first-reading-surveillance.hl7"),
  "latin1",
).replace("|EX-0004|", "|@CONTROL-ID@|");

/** Each sends bytes over one connection, and tells what is wrong with the answers; nothing where all is well. */
const probes = {
  "two messages in one packet": async (port) => {
    const { answers } = await conversation(port, [block("1") + block("2")]);
    return answers.join() === "AA 1,AA 2" ? "" : `answers ${answers.join(", ") || "nothing"}`;
  },
  "five messages on a kept connection": async (port) => {
    const { answers } = await conversation(port, ["1", "2", "3", "4", "5"].map(block));
    return answers.length === 5 ? "" : `${answers.length} answers to 5 messages`;
  },
  "a message in three packets": async (port) => {
    const whole = block("1");
    const { answers } = await conversation(port, [whole.slice(0, 1), whole.slice(1, 300), whole.slice(300)]);
    return answers.join() === "AA 1" ? "" : `answers ${answers.join(", ") || "nothing"}`;
  },
  "half a block, then a message": async (port) => {
    const { answers } = await conversation(port, [block("1").slice(0, 200), block("2")]);
    return answers.join() === "AA 2" ? "" : `answers ${answers.join(", ") || "nothing"}`;
  },
  "bytes that are no text": async (port) => {
    const { answers } = await conversation(port, [block("1").replace("BRIGITTE", "Ren\u00e9e")]);
    return answers.some((answer) => answer.startsWith("AA")) ? "takes responsibility for it (AA)" : "";
  },
};

function block(controlId) {
  return `\u000b${template.replace("@CONTROL-ID@", controlId)}\u001c\r`;
}

/** Sends packets with a pause between, and gathers the answers. */
function conversation(port, packets) {
  return new Promise((resolve) => {
    let received = "";
    const socket = connect({ port, host: "127.0.0.1", noDelay: true });
    socket.setEncoding("latin1");
    socket.on("data", (chunk) => {
      received += chunk;
    });
    socket.on("error", () => undefined);
    socket.on("connect", async () => {
      for (const packet of packets) {
        if (socket.writable) socket.write(packet, "latin1");
        await pause(150);
      }
      await pause(300);
      socket.destroy();
      resolve({
        answers: [...received.matchAll(/\rMSA\|(\w*)\|(\w*)/g)].map(([, code, id]) => `${code} ${id}`),
      });
    });
  });
}

function pause(ms) {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

let started = 0;

/** Starts a server as a process; its output goes to a file, so that nobody has to read it meanwhile. */
async function start(args) {
  started += 1;
  const output = join(folder, `output-${started}`);
  const file = openSync(output, "w");
  const child = spawn(process.execPath, args, { stdio: ["pipe", file, "ignore"] });
  closeSync(file);
  for (let tries = 0; tries < 200; tries += 1) {
    const port = /"port":(\d+)/.exec(readFileSync(output, "utf8"))?.[1];
    if (port !== undefined) {
      const stop = () =>
        new Promise((resolve) => {
          child.once("exit", resolve);
          child.stdin.end();
          child.kill("SIGTERM");
        });
      return { port: Number(port), stop };
    }
    await pause(50);
  }
  child.kill("SIGKILL");
  throw new Error(`${args.join(" ")} did not start`);
}

const startBare = (name) => start([join(root, "bench/mllp-server.mjs"), name]);
const startListen = (...options) =>
  start([join(root, "packages/cli/dist/main.js"), "listen", "--port", "0", ...options]);

function load(port, connections, firstId) {
  const args = [join(root, "bench/mllp-load.mjs"), port, connections, seconds, firstId].map(String);
  const child = spawn(process.execPath, args, { stdio: ["pipe", "pipe", "inherit"] });
  child.stdin.end(template, "latin1");
  let output = "";
  child.stdout.on("data", (chunk) => {
    output += chunk;
  });
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => child.kill("SIGKILL"), (seconds + 20) * 1000);
    child.on("exit", (code) => {
      clearTimeout(timer);
      if (code === 0) resolve(JSON.parse(output));
      else reject(new Error("the sender failed"));
    });
  });
}

async function reportProbes() {
  let ownFailures = 0;
  for (const name of [ours, fastest, ...others]) {
    console.log(name);
    for (const [probe, run] of Object.entries(probes)) {
      const server = await startBare(name);
      const fault = await run(server.port);
      await server.stop();
      console.log(`  ${fault === "" ? "✓" : "✗"} ${probe}${fault === "" ? "" : `: ${fault}`}`);
      if (name === ours && fault !== "") ownFailures += 1;
    }
  }
  if (ownFailures > 0) throw new Error(`${ownFailures} probes failed by our server; no rate is given`);
}

/** Measures two servers in turn, several times, so that what else the machine does meets both. */
async function compare(subjects, connections) {
  const results = subjects.map(() => []);
  for (let round = 0; round < rounds; round += 1)
    for (const [index, { startServer }] of subjects.entries()) {
      const server = await startServer();
      results[index].push(await load(server.port, connections, round * 10_000_000));
      await server.stop();
    }
  return results.map((measured, index) => {
    const median = measured.toSorted((a, b) => a.rate - b.rate)[Math.floor(measured.length / 2)];
    say(subjects[index].name, median);
    return median.rate;
  });
}

function say(name, { rate, p50, p99, unexpected }) {
  const faults = unexpected > 0 ? `, ${unexpected} answers that were not the one expected` : "";
  console.log(
    `  ${name.padEnd(24)} ${String(Math.round(rate)).padStart(6)} messages/s, p50 ${p50.toFixed(2)} ms, p99 ${p99.toFixed(2)} ms${faults}`,
  );
}

function judge(what, ratio, least) {
  const isReached = ratio >= least;
  console.log(`${isReached ? "✓" : "✗"} ${what}: ${ratio.toFixed(2)} (wanted: ${least})`);
  if (!isReached) process.exitCode = 1;
}

try {
  buildStale(["core", "hl7", "cli"]);
  await reportProbes();
  console.log(
    `\nParse and acknowledge, nothing stored, 8 connections (median of ${rounds} rounds of ${seconds} s)`,
  );
  const bare = [ours, fastest].map((name) => ({ name, startServer: () => startBare(name) }));
  const [own, peer] = await compare(bare, 8);
  for (const name of others) {
    const server = await startBare(name);
    say(name, await load(server.port, 8, 0));
    await server.stop();
  }
  judge(`${ours} to ${fastest}`, own / peer, wanted.toFastest);
  console.log("\nlisten: read, decide and acknowledge, 64 connections");
  const [stored, unstored] = await compare(
    [
      {
        name: "--store",
        startServer: () => startListen("--store", join(folder, `store-${started}.db`)),
      },
      { name: "--without-store", startServer: () => startListen("--without-store") },
    ],
    64,
  );
  judge("stored durably to not stored", stored / unstored, wanted.storedToUnstored);
} finally {
  rmSync(folder, { recursive: true });
}
