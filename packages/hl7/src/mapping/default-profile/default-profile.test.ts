import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { messageOf, patient } from "../../read/message.test-data.js";
import { readMessage } from "../../read/read-message.js";
import { leavesOf } from "../fact-path.js";
import type { ObservationRow, Service, Term } from "../mapping.js";
import { defaultMapping } from "./index.js";

const { services, observations } = defaultMapping;
const documented = readFileSync(
  new URL("../../../../../docs/hl7/default-profile.md", import.meta.url),
  "utf8",
);

/** A message of the service, with one observation. */
function messageFor({ message, code, system }: Service, observation: string) {
  const request = `OBR|1|D1||${code}^^${system}|||20260105`;
  return message === "order"
    ? messageOf("ORM^O01", [patient, "ORC|NW|D1|||||||20260105", request, observation])
    : messageOf("ORU^R01", [patient, request, observation]);
}

/** An observation of a row, in the data type that its value calls for. */
function observed(row: ObservationRow, { code, system }: Term, side = ""): string {
  const type = system === null ? "IS" : "CWE";
  return `OBX|1|${type}|${row.code}^^${row.system}|${side}|${code}${system === null ? "" : `^^${system}`}||||||F`;
}

/** What the first examination gives to a decision, path by path. */
function factsOf(service: Service, observation: string, decision: string) {
  const { examinations, problems } = readMessage(messageFor(service, observation));
  expect(problems).toEqual([]);
  const asked = examinations[0]?.asked.find((each) => each.decision.id === decision);
  return new Map(
    Object.entries(asked?.facts ?? {})
      .flatMap(([path, value]) => leavesOf(path, value))
      .map(({ path, value }) => [path, value]),
  );
}

describe("Every service of the default profile asks for its decisions", () => {
  test.each(services)("$code ($system) in a $message", (service) => {
    const [examination] = readMessage(messageFor(service, "NTE|1")).examinations;
    expect(examination?.unknown).toEqual([]);
    expect(examination?.asked.map(({ decision }) => decision.id)).toEqual(service.decisions);
  });
});

const codedCases = observations.flatMap((row) =>
  row.read === "code"
    ? Object.entries(row.facts).flatMap(([decision, path]) =>
        row.values.map((entry) => ({ row, entry, decision, path, name: row.code })),
      )
    : [],
);

describe("Every code of the default profile gives its value", () => {
  const sidesOf = (row: ObservationRow) => (row.side ? (["L", "R"] as const) : [""]);
  const sideNames: Readonly<Record<string, string>> = { L: "left", R: "right", "": "" };

  test.each(codedCases)(
    "$name $entry.code ($entry.system) for $decision",
    ({ row, entry, decision, path }) => {
      const asking = services.filter((service) => service.decisions.includes(decision));
      expect(asking.length).toBeGreaterThan(0);
      for (const service of asking) {
        for (const side of sidesOf(row)) {
          const facts = factsOf(service, observed(row, entry, side), decision);
          const expected = leavesOf(path.replace("{side}", sideNames[side] ?? ""), entry.value);
          for (const leaf of expected) expect(facts.get(leaf.path)).toEqual(leaf.value);
        }
      }
    },
  );

  test.each(observations.filter(({ read }) => read === "date"))("$code is a day", (row) => {
    for (const [decision, path] of Object.entries(row.facts)) {
      const asking = services.filter((service) => service.decisions.includes(decision));
      for (const service of asking) {
        const observation = `OBX|1|DT|${row.code}^^${row.system}||20240229||||||F`;
        expect(factsOf(service, observation, decision).get(path)).toBe(19782);
      }
    }
  });

  test("density is reported, and used by no decision", () => {
    const [service] = services.filter(({ message }) => message === "result");
    const density = "OBX|1|CE|DENSITY^^OPENDEPISTAGE||129718006^^SCT||||||F";
    if (service === undefined) throw new TypeError("The profile has no result");
    const { carried, unmapped } = readMessage(messageFor(service, density));
    expect(carried).toContainEqual({
      what: "reported",
      place: "OBX",
      value: "c",
      title: "Breast density",
    });
    expect(unmapped.map(({ place }) => place)).not.toContain("OBX");
  });
});

describe("docs/hl7/default-profile.md", () => {
  test("has every service and every observation, each with the facts that it gives", () => {
    for (const { code } of services) expect(documented).toContain(`\`${code}\``);
    for (const { code, facts } of observations) {
      const line = documented.split("\n").find((each) => each.startsWith(`| \`${code}\``));
      expect(line, code).toBeDefined();
      for (const path of Object.values(facts)) expect(line, code).toContain(`\`${path}\``);
    }
  });

  test("has every code, with its system", () => {
    for (const row of observations) {
      if (row.read !== "code") continue;
      for (const { code, system } of row.values) {
        expect(documented, row.code).toContain(`\`${code}\``);
        if (system !== null) expect(documented, row.code).toContain(`\`${system}\``);
      }
    }
  });
});
