import { readFileSync } from "node:fs";
import { leavesOf } from "@opendepistage/core/border";
import { describe, expect, test } from "vitest";
import { messageOf, patient } from "../../read/message.test-data.js";
import { readMessage } from "../../read/read-message.js";
import { placeOfFact } from "../fact-place.js";
import { mappableDecision, mappableDecisions } from "../mappable-decisions.js";
import type { ObservationRow, Service, Term } from "../mapping.js";
import { defaultMapping } from "./index.js";
import { ownSystem } from "./values.js";

const { services, observations } = defaultMapping;
const documented = readFileSync(
  new URL("../../../../../docs/hl7/default-profile.md", import.meta.url),
  "utf8",
);

/** A message of the service, with observations. */
function messageFor({ message, code, system }: Service, observed: readonly string[]) {
  const request = `OBR|1|D1||${code}^^${system}|||20260105`;
  return message === "order"
    ? messageOf("ORM^O01", [patient, "ORC|NW|D1|||||||20260105", request, ...observed])
    : messageOf("ORU^R01", [patient, request, ...observed]);
}

/** An observation of a row, in the data type that its value calls for. */
function observed(row: ObservationRow, { code, system }: Term, subId = ""): string {
  const type = system === null ? "IS" : "CWE";
  return `OBX|1|${type}|${row.code}^^${row.system}|${subId}|${code}${system === null ? "" : `^^${system}`}||||||F`;
}

/** An observation of a row with any value that it may have. */
function example(row: ObservationRow, subId: string): string {
  const value = { date: "DT", instant: "TS", identifier: "XCN", number: "NM", text: "ST", code: "" }[
    row.read
  ];
  if (row.read === "code") return observed(row, row.values[0] ?? { code: "", system: null }, subId);
  const authority = row.read === "identifier" ? `^^^^^^^^&${row.authority}` : "";
  const text = row.read === "instant" ? "202402290930+0100" : `20240229${authority}`;
  return `OBX|1|${value}|${row.code}^^${row.system}|${subId}|${text}||||||F`;
}

/** The services in which a row gives a fact that is not given otherwise; of a list, those that begin it. */
function askingFor(row: ObservationRow, decision: string, path: string): readonly Service[] {
  return services
    .filter((service) => service.decisions.includes(decision))
    .filter(({ code }) => row.service === undefined || row.service === code)
    .filter(({ facts }) => facts?.[decision]?.[path] === undefined)
    .filter(({ record = 1 }) => record === 1);
}

/** The other fields of a record of a list, without which it would not be whole. */
function restOfRecord(row: ObservationRow, decision: string): readonly string[] {
  const [list, field] = (row.facts[decision] ?? "").split(".");
  const others = observations.filter((other) => {
    const [otherList, otherField] = (other.facts[decision] ?? "").split(".");
    return otherList === list && otherField !== undefined && otherField !== field;
  });
  return others.map((other) => example(other, "1"));
}

function isInList(decision: string, path: string): boolean {
  const asked = mappableDecision(decision);
  return asked !== undefined && placeOfFact(asked.facts, path)?.list !== undefined;
}

/** What the first examination gives to a decision, path by path. */
function factsOf(service: Service, observation: readonly string[], decision: string) {
  const { examinations, problems } = readMessage(messageFor(service, observation));
  expect(problems).toEqual([]);
  const asked = examinations[0]?.asked.find((each) => each.decision.id === decision);
  return new Map(
    Object.entries(asked?.facts ?? {})
      .flatMap(([path, value]) => (isListOfRecords(value) ? firstOf(path, value) : leavesOf(path, value)))
      .map(({ path, value }) => [path, value]),
  );
}

const isListOfRecords = (value: unknown): value is readonly object[] =>
  Array.isArray(value) && typeof value[0] === "object";

function firstOf(path: string, [first]: readonly object[]) {
  return Object.entries(first ?? {}).map(([name, value]) => ({ path: `${path}.${name}`, value }));
}

describe("Every service of the default profile asks for its decisions", () => {
  test.each(services)("$code ($system) in a $message", (service) => {
    const [examination] = readMessage(messageFor(service, ["NTE|1"])).examinations;
    expect(examination?.unknown).toEqual([]);
    expect(examination?.asked.map(({ decision }) => decision.id)).toEqual(service.decisions);
  });

  test("and gives the facts that it stands for", () => {
    const given = (code: string, decision: string) => {
      const service = services.find((each) => each.code === code && each.message === "result");
      return service && Object.fromEntries(factsOf(service, [], decision));
    };
    const on = 20458;
    expect(given("FIRST-READING", "fr.breast.conduct")).toEqual({ mammogramOn: on });
    expect(given("DEFERRED-WORK-UP", "fr.breast.conduct")).toEqual({ workUpDone: true });
    expect(given("THIRD-READING", "fr.breast.second-reading")).toEqual({ thirdReading: true });
    expect(given("HPV-TEST", "fr.cervical.result-conduct")).toEqual({ birthDate: -3530, type: "hpv", on });
    expect(given("CERVICAL-CYTOLOGY", "fr.cervical.result-conduct")).toMatchObject({ type: "cytology", on });
  });
});

const codedCases = observations.flatMap((row) =>
  row.values === undefined
    ? []
    : Object.entries(row.facts).flatMap(([decision, path]) =>
        (row.values ?? []).map((entry) => ({ row, entry, decision, path, name: row.code })),
      ),
);

describe("Every code of the default profile gives its value", () => {
  const subIdsOf = (row: ObservationRow, isListed: boolean) => {
    if (row.side) return ["L", "R"];
    return isListed ? ["1"] : [""];
  };
  const sideNames: Readonly<Record<string, string>> = { L: "left", R: "right" };

  test.each(codedCases.filter(({ row, entry }) => row.read === "code" || entry.system !== null))(
    "$name $entry.code ($entry.system) for $decision $path",
    ({ row, entry, decision, path }) => {
      const asking = askingFor(row, decision, path);
      expect(asking.length).toBeGreaterThan(0);
      const isListed = isInList(decision, path);
      const rest = isListed ? restOfRecord(row, decision) : [];
      for (const service of asking) {
        for (const subId of subIdsOf(row, isListed)) {
          const facts = factsOf(service, [observed(row, entry, subId), ...rest], decision);
          const expected = leavesOf(path.replace("{side}", sideNames[subId] ?? ""), entry.value);
          for (const leaf of expected) expect(facts.get(leaf.path)).toEqual(leaf.value);
        }
      }
    },
  );

  const dated = observations
    .filter(({ read }) => read === "date" || read === "instant")
    .flatMap((row) =>
      Object.entries(row.facts).flatMap(([decision, path]) =>
        askingFor(row, decision, path).map((service) => ({ row, decision, path, service, name: row.code })),
      ),
    );

  test.each(dated)("$name is a day or a moment for $decision", ({ row, decision, path, service }) => {
    const isListed = isInList(decision, path);
    const rest = isListed ? restOfRecord(row, decision) : [];
    const facts = factsOf(service, [example(row, isListed ? "1" : ""), ...rest], decision);
    if (row.read === "date") expect(facts.get(path)).toBe(19782);
    else expect(facts.get(`${path}.epochMs`)).toBe(Date.UTC(2024, 1, 29, 8, 30));
  });

  test("density is reported, and used by no decision", () => {
    const [service] = services.filter(({ message }) => message === "result");
    const density = "OBX|1|CE|DENSITY^^OPENDEPISTAGE||129718006^^SCT||||||F";
    if (service === undefined) throw new TypeError("The profile has no result");
    const { carried, unmapped } = readMessage(messageFor(service, [density]));
    expect(carried).toContainEqual({
      what: "reported",
      place: "OBX",
      value: "c",
      title: "Breast density",
    });
    expect(unmapped.map(({ place }) => place)).not.toContain("OBX");
  });
});

test("no code of the profile is the path of a fact, or the id of a decision", () => {
  const codes = [...services, ...observations].filter(({ system }) => system === ownSystem);
  for (const { code } of codes) expect(code).toMatch(/^[A-Z0-9]+(?:-[A-Z0-9]+)*$/);
  for (const { id, facts } of mappableDecisions)
    for (const name of [id, ...Object.keys(facts)]) expect(name).toMatch(/^[a-z]/);
});

describe("docs/hl7/default-profile.md", () => {
  test("has every service and every observation, each with the facts that it gives", () => {
    for (const { code } of services) expect(documented).toContain(`\`${code}\``);
    for (const { code, facts } of observations) {
      const lines = documented.split("\n").filter((each) => each.split("|")[1]?.includes(`\`${code}\``));
      const isTold = (line: string) => Object.values(facts).every((path) => line.includes(`\`${path}\``));
      expect(lines.some(isTold), code).toBe(true);
    }
  });

  test("has every code, with its system", () => {
    for (const row of observations) {
      for (const { code, system } of row.values ?? []) {
        expect(documented, row.code).toContain(`\`${code}\``);
        if (system !== null) expect(documented, row.code).toContain(`\`${system}\``);
      }
    }
  });
});
