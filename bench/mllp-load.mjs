/**
 * Sends messages over MLLP on many connections, one message at a time on each, from a process of its own, and tells as
 * one line of JSON how many were acknowledged and how long each took.
 *
 * Run by bench/mllp.mjs: node bench/mllp-load.mjs PORT CONNECTIONS SECONDS [FIRST-ID]
 */
import { readFileSync } from "node:fs";
import { connect } from "node:net";

const [port, connections, seconds, firstId = 0] = process.argv.slice(2).map(Number);
const warmUpMs = 1000;
const template = `\u000b${readFileSync(0, "latin1")}\u001c\r`;
const [before, after] = template.split("@CONTROL-ID@");

let nextId = firstId;
const latencies = [];
let unexpected = 0;
const start = performance.now();
const measuredFrom = start + warmUpMs;
const end = measuredFrom + seconds * 1000;
await Promise.all(Array.from({ length: connections }, () => converse()));
const sorted = Float64Array.from(latencies).sort();
const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
process.stdout.write(
  `${JSON.stringify({ count: sorted.length, rate: sorted.length / seconds, p50: at(0.5), p99: at(0.99), unexpected, lastId: nextId })}\n`,
);

/** One connection: the next message is sent once the answer to the last has come. */
function converse() {
  return new Promise((resolve, reject) => {
    const socket = connect({ port, host: "127.0.0.1", noDelay: true });
    let sentAt = 0;
    let wanted = "";
    let received = "";
    const send = () => {
      wanted = String(nextId++).padStart(9, "0");
      sentAt = performance.now();
      socket.write(before + wanted + after, "latin1");
    };
    socket.setEncoding("latin1");
    socket.on("connect", send);
    socket.on("error", reject);
    socket.on("close", resolve);
    socket.on("data", (chunk) => {
      received += chunk;
      if (!received.endsWith("\u001c\r")) return;
      const now = performance.now();
      if (!received.includes(`MSA|AA|${wanted}`)) unexpected += 1;
      else if (sentAt >= measuredFrom && now <= end) latencies.push(now - sentAt);
      received = "";
      if (now < end) send();
      else socket.destroy();
    });
  });
}
