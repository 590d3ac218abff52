import { spawn } from "node:child_process";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type BuiltCommand, builtCommand } from "../built-command.test-data.js";
import { runWith } from "../machine.test-data.js";
import { post } from "../serve/running-server.test-data.js";

const issuers = JSON.stringify({
  issuers: [{ iss: "https://ehr.example.org", jku: "https://ehr.example.org/keys" }],
});

describe("What would serve unsafely, or not at all, is refused before anything listens", () => {
  test.each([
    [["--host", "0.0.0.0"], "--trusted-issuers is needed"],
    [["--host", "::"], "--trusted-issuers is needed"],
    [["--host", "10.0.0.5"], "--trusted-issuers is needed"],
    [["--port", "70000"], "--port is no whole number from 0 to 65535"],
    [["--port", "x"], "--port is no whole number"],
    [["--max-body", "0"], "--max-body is no whole number"],
    [["--programmes", "fr.lung"], "none of fr.breast"],
    [["--fhir-server", "ftp://x"], "no plain http or https URL"],
    [["--fhir-server", "https://user:secret@x"], "no plain http or https URL"],
    [["--allow-origin", "https://x/path"], "no plain http or https URL"],
    [["--base-url", "x"], "no plain http or https URL"],
    [["--on", "2026-02-30"], "--on is no date"],
    [["--tls-key", "key.pem"], "--tls-key and --tls-cert go together"],
    [["extra"], "unexpected argument"],
  ])("%j", async (args, told) => {
    const ran = await runWith(["serve", ...args]);
    expect(ran).toMatchObject({ code: 64, stdout: "" });
    expect(ran.stderr).toContain(told);
  });

  test.each([
    [
      ["--trusted-issuers", "issuers.json"],
      { "issuers.json": '{"issuers": []}' },
      { code: 65, told: "no trusted issuers" },
    ],
    [["--trusted-issuers", "issuers.json"], {}, { code: 66, told: "cannot read" }],
    [["--parameters", "p.json"], { "p.json": '{"x": 1}' }, { code: 65, told: "these are no parameters" }],
    [
      ["--tls-key", "k", "--tls-cert", "c"],
      { k: "no key", c: "no certificate" },
      { code: 65, told: "no private key and its certificate" },
    ],
  ])("%j", async (args, files, ended) => {
    const ran = await runWith(["serve", "--port", "0", ...args], { files });
    expect(ran).toMatchObject({ code: ended.code, stdout: "" });
    expect(ran.stderr).toContain(ended.told);
  });

  test("an address of this machine that it does not have is 69", async () => {
    const files = { "issuers.json": issuers };
    const ran = await runWith(["serve", "--host", "192.0.2.1", "--trusted-issuers", "issuers.json"], {
      files,
    });
    expect(ran).toMatchObject({ code: 69, stdout: "" });
    expect(ran.stderr).toContain("cannot listen on 192.0.2.1:8080");
  });
});

describe("The command as it is shipped", () => {
  let command: BuiltCommand;
  beforeAll(async () => {
    command = await builtCommand();
  });
  afterAll(() => command.remove());

  test.each(["SIGTERM", "SIGINT"] as const)(
    "tells its address, answers, and stops at %s with 0",
    async (signal) => {
      const child = spawn(process.execPath, [command.main, "serve", "--port", "0"], {
        stdio: ["ignore", "pipe", "pipe"],
      });
      let stdout = "";
      let stderr = "";
      child.stderr.on("data", (chunk) => {
        stderr += String(chunk);
      });
      const url = await new Promise<string>((resolve) => {
        child.stdout.on("data", (chunk) => {
          stdout += String(chunk);
          const found = /"url":"([^"]+)"/.exec(stdout)?.[1];
          if (found !== undefined) resolve(found);
        });
      });
      const ended = new Promise<number | null>((resolve) => child.on("exit", resolve));
      expect((await fetch(`${url}/health`)).status).toBe(200);
      const facts = { birthDate: "1968-02-11" };
      const decided = await post(`${url}/decisions/fr.breast.eligibility`, { facts, presume: true });
      expect(decided).toMatchObject({ status: 200, body: { outcome: "eligible" } });
      child.kill(signal);
      expect(await ended).toBe(0);
      expect(stderr).toBe("");
      expect(
        stdout
          .trim()
          .split("\n")
          .map((line) => JSON.parse(line).event),
      ).toEqual(["started", "request", "request", "stopping", "stopped"]);
    },
  );
});
