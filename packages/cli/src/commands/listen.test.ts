import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { type BuiltCommand, builtCommand } from "../built-command.test-data.js";
import { resultOf, Sender, until } from "../listen/listener.test-data.js";
import { runWith } from "../machine.test-data.js";

describe("A slip in the command", () => {
  test.each([
    [["--port", "0"], "where are messages stored? AA takes responsibility for them"],
    [["--store", "x.db"], "at which port?"],
    [["--port", "65536", "--store", "x.db"], "at which port?"],
    [["--port", "-1", "--store", "x.db"], "at which port?"],
    [["--port", "0", "--store", "x.db", "--without-store"], "--store and --without-store exclude each other"],
    [["--port", "0", "--without-store", "--forward", "mllp://a:1"], "--forward needs --store"],
    [
      ["--port", "0", "--store", "x.db", "--forward", "fhir+http://a.example/r4"],
      "leads to this machine alone",
    ],
    [
      ["--port", "0", "--store", "x.db", "--forward", "mllp://a:1", "--forward-auth", "auth.json"],
      "--forward-auth goes with one destination of FHIR",
    ],
    [
      [
        "--port",
        "0",
        "--store",
        "x.db",
        "--forward",
        "fhir+https://a,fhir+https://b",
        "--forward-auth",
        "auth.json",
      ],
      "--forward-auth goes with one destination of FHIR",
    ],
    [
      [
        "--port",
        "0",
        "--store",
        "x.db",
        "--forward",
        "fhir+https://a",
        "--forward-auth",
        '{"bearerToken": "s"}',
      ],
      "--forward-auth names a file",
    ],
    [["--port", "0", "--store", "x.db", "--tls-ca", "ca.pem"], "--tls-ca needs --tls-key and --tls-cert"],
    [["here", "--port", "0", "--store", "x.db"], "listen takes options alone"],
  ])("%j", async (args, expected) => {
    const files = {
      "ca.pem": "-----BEGIN CERTIFICATE-----\n",
      "auth.json": '{"bearerToken": "secret"}',
    };
    const { code, stdout, stderr } = await runWith(["listen", ...args], { files });
    expect([code, stdout]).toEqual([64, ""]);
    expect(stderr).toContain(expected);
  });

  test("authorities that are none", async () => {
    const files = { "ca.pem": "nothing" };
    const { code } = await runWith(["listen", "--port", "0", "--store", "x.db", "--tls-ca", "ca.pem"], {
      files,
    });
    expect(code).toBe(65);
  });
});

describe("The command as it is built", () => {
  const folder = mkdtempSync(join(tmpdir(), "opendepistage-"));
  const store = join(folder, "screening.db");
  let command: BuiltCommand;
  beforeAll(async () => {
    command = await builtCommand();
  });
  afterAll(() => {
    command.remove();
    rmSync(folder, { recursive: true });
  });

  /** Starts it, and waits until it listens. */
  async function started(...args: readonly string[]) {
    const lines: string[] = [];
    const child: ChildProcess = spawn(process.execPath, [command.main, "listen", ...args]);
    onTestFinished(() => {
      child.kill("SIGKILL");
    });
    if (child.stdout) createInterface({ input: child.stdout }).on("line", (line) => lines.push(line));
    let stderr = "";
    child.stderr?.on("data", (chunk: Buffer) => {
      stderr += chunk.toString();
    });
    const ended = new Promise<number | null>((resolve) => child.once("close", resolve));
    await until(() => lines.length > 0);
    const { port } = JSON.parse(lines.find((line) => line.includes("listening")) ?? "{}") as { port: number };
    return { child, port, lines, ended, stderr: () => stderr };
  }

  test("stores, and stops at SIGTERM with the message in hand answered; store tells of it", async () => {
    const { child, port, lines, ended, stderr } = await started("--port", "0", "--store", store);
    const sender = new Sender(port);
    sender.send(resultOf("1"), resultOf("2"));
    await until(() => sender.answers.length === 2);
    const second = command.run(["listen", "--port", "0", "--store", store]);
    expect([second.code, second.stderr]).toEqual([
      69,
      `opendepistage: another listen already receives into ${store}\n`,
    ]);
    const taken = command.run(["listen", "--port", String(port), "--without-store"]);
    expect([taken.code, taken.stderr]).toEqual([
      69,
      `opendepistage: cannot listen at 127.0.0.1 port ${port}: the port is taken\n`,
    ]);
    expect(command.run(["store", store]).stdout.trimEnd().split("\n")).toHaveLength(2);
    child.kill("SIGTERM");
    expect(await ended).toBe(0);
    expect(stderr()).toBe("");
    expect(lines.at(-1)).toBe('{"event":"stopped"}');
  });
});
