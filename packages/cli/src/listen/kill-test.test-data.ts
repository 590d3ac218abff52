import { type ChildProcess, spawn } from "node:child_process";
import { connect, createServer } from "node:net";
import { createInterface } from "node:readline";
import { DatabaseSync } from "node:sqlite";

/** What the test is run with. */
export interface KillTest {
  /** The file of the command as it is built. */
  readonly main: string;
  readonly store: string;
  readonly messages: number;
  readonly connections: number;
  readonly kills: number;
}

/** What it found. */
export interface KillTestResult {
  readonly acknowledged: number;
  readonly kills: number;
  /** Messages that were sent again after a connection broke, and answered from the store. */
  readonly answeredAgain: number;
  /** Decisions that were made at a start, for messages that a kill left without. */
  readonly decidedAtStart: number;
  /** MSH-10 of messages that got AA and are not in the store. */
  readonly lost: readonly string[];
  readonly storedTwice: readonly string[];
  readonly undecided: number;
  readonly decidedWithoutMessage: number;
  /** Messages of which more than one deciding was told of. */
  readonly decidedTwice: number;
}

const [vt, fs, cr] = ["\u000b", "\u001c", "\r"];

const messageOf = (controlId: string) =>
  `${[
    `MSH|^~\\&|RIS|CENTRE|SI|CRCDC|20260105100000||ORU^R01|${controlId}|P|2.5.1|||||FRA|UNICODE UTF-8`,
    "PID|1||||ESSAI^ANNE||19600503|F",
    "OBR|1|D1||24606-6^^LN|||20260105",
    "OBX|1|CE|BIRADS^^OPENDEPISTAGE|L|1^^OPENDEPISTAGE||||||F",
    "OBX|2|CE|BIRADS^^OPENDEPISTAGE|R|2^^OPENDEPISTAGE||||||F",
  ].join("\r")}\r`;

/**
 * Sends messages on several connections while the command is killed (SIGKILL) again and again at random moments, each
 * message until it gets AA, and then compares what was acknowledged with what is stored.
 */
export async function killTest(test: KillTest): Promise<KillTestResult> {
  const port = await freePort();
  const told = new Map<number, number>();
  const counts = { acknowledged: 0, answeredAgain: 0, decidedAtStart: 0, kills: 0 };
  const onEvent = (line: string) => {
    // The last line of a process that was killed may be half a line.
    if (!line.endsWith("}")) return;
    const { event, id, state } = JSON.parse(line) as { event: string; id: number; state?: string };
    if (state === "duplicate") counts.answeredAgain += 1;
    if (event === "decided") counts.decidedAtStart += 1;
    if (event === "decided" || state === "stored") told.set(id, (told.get(id) ?? 0) + 1);
  };
  const start = () => startListener(test, { port, onEvent });
  let listener = await start();
  const moments = Array.from({ length: test.kills }, () => Math.floor(Math.random() * test.messages)).sort(
    (a, b) => a - b,
  );
  let restarting: Promise<void> | undefined;
  const acknowledged = new Set<string>();
  const onAcknowledged = (controlId: string) => {
    acknowledged.add(controlId);
    counts.acknowledged += 1;
    const moment = moments[0];
    if (restarting !== undefined || moment === undefined || counts.acknowledged <= moment) return;
    moments.shift();
    restarting = new Promise((resolve) => setTimeout(resolve, Math.random() * 10)).then(async () => {
      await kill(listener);
      counts.kills += 1;
      listener = await start();
      restarting = undefined;
    });
  };
  try {
    await Promise.all(
      Array.from({ length: test.connections }, (_, connection) => {
        const ids: string[] = [];
        for (let n = connection; n < test.messages; n += test.connections) ids.push(`K${n}`);
        return sendAll(ids, { port, onAcknowledged });
      }),
    );
    await restarting;
    // Moments that came too close together to be told apart are made up for: what is left is the start after a kill.
    for (const _ of moments.splice(0)) {
      await kill(listener);
      counts.kills += 1;
      listener = await start();
    }
  } catch (problem) {
    // No process outlives a test that failed.
    await restarting?.catch(() => undefined);
    await kill(listener);
    throw problem;
  }
  await stop(listener);
  return {
    ...counts,
    ...compare(test.store, acknowledged),
    decidedTwice: [...told.values()].filter((n) => n > 1).length,
  };
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => {
    probe.listen(0, "127.0.0.1", resolve);
  });
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  if (typeof address !== "object" || address === null) throw new Error("no port");
  return address.port;
}

function startListener(
  { main, store }: KillTest,
  { port, onEvent }: { readonly port: number; readonly onEvent: (line: string) => void },
): Promise<ChildProcess> {
  const args = [main, "listen", "--port", String(port), "--store", store];
  const process_ = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
  return new Promise((resolve, reject) => {
    process_.once("exit", (code) => reject(new Error(`listen ended with ${code}`)));
    createInterface({ input: process_.stdout }).on("line", (line) => {
      if (line.includes('"event":"listening"')) resolve(process_);
      onEvent(line);
    });
  });
}

function ended(listener: ChildProcess, signal: "SIGKILL" | "SIGTERM"): Promise<void> {
  return new Promise((resolve) => {
    listener.once("close", () => resolve());
    listener.kill(signal);
  });
}

const kill = (listener: ChildProcess) => ended(listener, "SIGKILL");
const stop = (listener: ChildProcess) => ended(listener, "SIGTERM");

interface Sender {
  readonly port: number;
  readonly onAcknowledged: (controlId: string) => void;
}

/** Sends messages one after the other, each again on a new connection until it gets AA. */
async function sendAll(ids: readonly string[], sender: Sender): Promise<void> {
  let next = 0;
  const until = performance.now() + 240_000;
  while (next < ids.length) {
    if (performance.now() > until) throw new Error("the messages were not acknowledged in time");
    next = await converse(ids, next, sender);
    if (next < ids.length) await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** Sends over one connection until it breaks or all is sent; resolves to the first message that has no AA. */
function converse(ids: readonly string[], from: number, { port, onAcknowledged }: Sender): Promise<number> {
  return new Promise((resolve, reject) => {
    let next = from;
    let received = "";
    const socket = connect({ port, host: "127.0.0.1", noDelay: true });
    const send = () => socket.write(`${vt}${messageOf(ids[next] ?? "")}${fs}${cr}`);
    socket.setEncoding("utf8");
    socket.on("connect", send);
    socket.on("error", () => undefined);
    socket.on("close", () => resolve(next));
    socket.on("data", (chunk: string) => {
      received += chunk;
      if (!received.endsWith(`${fs}${cr}`)) return;
      const id = ids[next] ?? "";
      if (!received.includes(`\rMSA|AA|${id}\r`)) reject(new Error(`${id} was not answered AA`));
      received = "";
      onAcknowledged(id);
      next += 1;
      if (next < ids.length) send();
      else socket.end();
    });
  });
}

function compare(file: string, acknowledged: ReadonlySet<string>) {
  const messages = new DatabaseSync(file);
  const decisions = new DatabaseSync(`${file}.decisions`);
  const stored = messages.prepare("SELECT number, control_id FROM messages").all();
  const decided = new Set(
    decisions
      .prepare("SELECT number FROM decisions")
      .all()
      .map((row) => Number(row["number"])),
  );
  messages.close();
  decisions.close();
  const times = new Map<string, number>();
  for (const row of stored) {
    const id = String(row["control_id"]);
    times.set(id, (times.get(id) ?? 0) + 1);
  }
  const numbers = new Set(stored.map((row) => Number(row["number"])));
  return {
    lost: [...acknowledged].filter((id) => !times.has(id)),
    storedTwice: [...times].filter(([, n]) => n > 1).map(([id]) => id),
    undecided: [...numbers].filter((number) => !decided.has(number)).length,
    decidedWithoutMessage: [...decided].filter((number) => !numbers.has(number)).length,
  };
}
