import { readFileSync } from "node:fs";
import { join } from "node:path";
import { programmeIds } from "@opendepistage/fhir";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { serveCommand } from "../commands/serve.js";
import { startTestServer, type TestServer } from "./running-server.test-data.js";

const page = readFileSync(join(import.meta.dirname, "../../../../docs/fhir/serving.md"), "utf8");
const commands = [...page.matchAll(/```sh\n([^`]+)\n```/g)].map(([, command = ""]) => command);
const calls = commands.filter((command) => command.startsWith("curl "));

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer([]);
});
afterAll(() => server.stop());

describe("docs/fhir/serving.md", () => {
  test.each(calls.map((command) => [command.split("\n")[0], command]))("%s works", async (_, command) => {
    const path = /http:\/\/127\.0\.0\.1:8080([^\s']*)/.exec(command)?.[1] ?? "";
    const type = /-H 'Content-Type: ([^']+)'/.exec(command)?.[1];
    const body = /-d '([^']+)'/.exec(command)?.[1];
    const response = await fetch(
      `${server.url}${path}`,
      body === undefined ? {} : { method: "POST", headers: { "Content-Type": type ?? "" }, body },
    );
    expect(response.status, await response.text()).toBe(200);
  });

  test("has an example of each interface", () => {
    expect(calls).toHaveLength(4);
  });

  test("names every service, and only options that there are", async () => {
    const { services } = JSON.parse(await (await fetch(`${server.url}/cds-services`)).text());
    for (const { id } of services) expect(page).toContain(`\`${id}\``);
    for (const id of programmeIds) expect(page).toContain(`\`${id}\``);
    const known = [...Object.keys(serveCommand.options), "lang"];
    for (const [, option = ""] of page.matchAll(/--([a-z][a-z-]+)/g)) expect(known).toContain(option);
  });
});
