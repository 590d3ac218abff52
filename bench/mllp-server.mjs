/**
 * An MLLP server that parses each message and acknowledges it, and stores nothing: ours, or a peer's. Writes its port,
 * and ends with its standard input.
 *
 * Run by bench/mllp.mjs: node bench/mllp-server.mjs NAME
 */
import { createRequire } from "node:module";
import { createServer } from "node:net";
import { importSource } from "./import-source.mjs";

const require = createRequire(import.meta.url);

const servers = {
  "@opendepistage/hl7": async () => {
    const [{ MllpServer }, { acknowledge, parseMessage }] = await Promise.all([
      importSource("../packages/hl7/src/mllp/index.ts"),
      importSource("../packages/hl7/src/index.ts"),
    ]);
    let count = 0;
    const encoder = new TextEncoder();
    const server = new MllpServer({
      answer: (bytes) => {
        const { header, problems } = parseMessage(bytes);
        const now = new Date();
        const at = {
          precision: "second",
          year: now.getFullYear(),
          month: now.getMonth() + 1,
          day: now.getDate(),
          hour: now.getHours(),
          minute: now.getMinutes(),
          second: now.getSeconds(),
        };
        const { message } = acknowledge(header, { controlId: `A${++count}`, at, problems });
        return encoder.encode(message.toText());
      },
    });
    return (await server.listen({ host: "127.0.0.1", port: 0 })).port;
  },
  "@medplum/hl7": async () => {
    const { Hl7Server } = require("@medplum/hl7");
    const port = await freePort();
    const server = new Hl7Server((connection) =>
      connection.addEventListener("message", ({ message }) => connection.send(message.buildAck())),
    );
    await server.start(port);
    return port;
  },
  "node-hl7-server": async () => {
    const { Server } = require("node-hl7-server");
    const port = await freePort();
    const server = new Server({ bindAddress: "127.0.0.1" });
    const inbound = server.createInbound({ port }, async (_request, response) => {
      await response.sendResponse("AA");
    });
    inbound.on("client.error", () => undefined);
    await new Promise((resolve) => inbound.once("listen", resolve));
    return port;
  },
  "simple-hl7": async () => {
    const hl7 = require("simple-hl7");
    const port = await freePort();
    const server = hl7.Server.createTcpServer((problem, _request, response) => {
      if (!problem) response.end();
    });
    server.start(port);
    return port;
  },
};

async function freePort() {
  const probe = createServer();
  await new Promise((resolve) => probe.listen(0, "127.0.0.1", resolve));
  const { port } = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

process.stdin.resume().on("end", () => process.exit(0));
const port = await servers[process.argv[2]]();
process.stdout.write(`${JSON.stringify({ port })}\n`);
