import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readDecisions } from "@opendepistage/fhir";
import { faultsOfTransaction } from "@opendepistage/fhir/testing/bundle-checks";
import { Validator } from "@opendepistage/fhir/testing/validate";
import { beforeAll, describe, expect, test } from "vitest";
import type { AnswerBundle } from "../bundle/write-answer.js";
import { runWith } from "../machine.test-data.js";

const root = join(import.meta.dirname, "../../../..");
const examples = join(root, "examples/messages");
const exampleNames = readdirSync(examples).filter((name) => name.endsWith(".hl7"));
const sheet = readFileSync(join(root, "examples/documents/first-reading.xml"), "utf8");

const header = (controlId: string, sender = "RIS|CENTRE") =>
  `MSH|^~\\&|${sender}|SI|CRCDC|20240229100000||ORU^R01^ORU_R01|${controlId}|T|2.5.1|||||FRA|UNICODE UTF-8`;
const person = (number: string, name = "ESSAI") =>
  `PID|1||${number}^^^CENTRE&1.2.250.1.999.1&ISO^PI||${name}||19600527|F`;
const reading = (number: string, birads = "1") => [
  `OBR|1|${number}^RIS|F${number}|24606-6^^LN|||20240229`,
  `OBX|1|CE|BIRADS^^OPENDEPISTAGE|L|${birads}^^OPENDEPISTAGE||||||F`,
  "OBX|2|CE|BIRADS^^OPENDEPISTAGE|R|1^^OPENDEPISTAGE||||||F",
  "OBX|3|CE|CLINICAL-EXAMINATION^^OPENDEPISTAGE||NORMAL^^OPENDEPISTAGE||||||F",
  "OBX|4|CE|WORK-UP^^OPENDEPISTAGE||NOT-DONE^^OPENDEPISTAGE||||||F",
  "OBX|5|CE|ULTRASOUND^^OPENDEPISTAGE||NOT-DONE^^OPENDEPISTAGE||||||F",
];
const messageOf = (...segments: readonly string[]) => segments.map((line) => `${line}\r`).join("");
const one = messageOf(header("42"), person("P1"), ...reading("D1"));
const cancelled = messageOf(
  header("43").replace("ORU^R01^ORU_R01", "ORM^O01"),
  person("P1"),
  "ORC|CA|D1",
  "OBR|1|D1||24606-6^^LN",
);

async function bundlesOf(text: string, options: readonly string[] = [], now = "2026-01-06T12:44:19Z") {
  const ran = await runWith(["message", "m", "--to", "fhir", ...options], { files: { m: text }, now });
  const bundles = ran.stdout
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as AnswerBundle);
  return { ...ran, bundles };
}

async function decisionsOf(text: string) {
  const { stdout } = await runWith(["message", "m"], { files: { m: text } });
  return stdout
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as { decisions: readonly unknown[] });
}

const namesIn = ({ entry = [] }: AnswerBundle) => entry.map(({ fullUrl }) => fullUrl);
const resourcesIn = ({ entry = [] }: AnswerBundle) => entry.flatMap(({ resource }) => resource ?? []);

/** By type, whom resources are about. */
const subjectsIn = (bundle: AnswerBundle) =>
  resourcesIn(bundle).flatMap((resource) =>
    resource.resourceType === "Task" ? [resource.for?.identifier?.value] : [],
  );

describe("The decisions of a message as FHIR (--to fhir)", () => {
  let validator: Validator;
  beforeAll(() => {
    validator = new Validator();
  });

  test.each(exampleNames)("of the example %s are valid, and those of --to decision", async (name) => {
    const text = readFileSync(join(examples, name), "utf8");
    const { bundles } = await bundlesOf(text);
    const decided = (await decisionsOf(text)).filter(({ decisions }) => decisions.length > 0);
    const written = bundles.filter(({ entry }) => entry !== undefined);
    expect(written.map((bundle) => readDecisions(bundle))).toEqual(
      decided.map(({ decisions }) => ({ results: decisions, problems: [] })),
    );
    for (const bundle of bundles) {
      expect(faultsOfTransaction(bundle)).toEqual([]);
      expect(validator.faultsOf(bundle)).toEqual([]);
    }
  });

  test("are about the person of PID-3 and the order, in the name of the sender", async () => {
    const { code, stderr, bundles } = await bundlesOf(one);
    expect({ code, stderr, count: bundles.length }).toEqual({ code: 0, stderr: "", count: 1 });
    const tasks = bundles.flatMap(resourcesIn).filter(({ resourceType }) => resourceType === "Task");
    expect(tasks.length).toBeGreaterThan(0);
    expect(tasks[0]).toMatchObject({
      for: { type: "Patient", identifier: { system: "urn:oid:1.2.250.1.999.1", value: "P1" } },
      requester: {
        identifier: { system: "https://opendepistage.org/fhir/message-sender", value: "RIS/CENTRE" },
      },
    });
    expect(JSON.stringify(bundles)).toContain('"value":"D1"');
    expect(JSON.stringify(bundles)).not.toContain("ESSAI");
  });

  test("have the same ids when the message comes again, on another day", async () => {
    const [first] = (await bundlesOf(one)).bundles;
    const [again] = (await bundlesOf(one, [], "2026-02-01T08:00:00Z")).bundles;
    expect(again?.id).toBe(first?.id);
    expect(again && namesIn(again)).toEqual(first && namesIn(first));
  });

  test.each([
    ["another MSH-10", one.replace("|42|", "|44|")],
    ["another sender", one.replace("|RIS|", "|PACS|")],
    ["another facility", one.replace("|CENTRE|SI", "|ANNEXE|SI")],
    ["another person under the same MSH-10", one.replace("|P1^", "|P2^")],
  ])("have other ids with %s", async (_, other) => {
    const [first, second] = (await bundlesOf(one + other)).bundles;
    const names = new Set(first && namesIn(first));
    const shared = resourcesIn(second ?? { resourceType: "Bundle", type: "transaction" }).filter(({ id }) =>
      names.has(`urn:uuid:${id}`),
    );
    // Who bears a role is the same for all.
    expect(
      shared.filter(({ resourceType }) => !/^(Organization|PractitionerRole|Device)$/.test(resourceType)),
    ).toEqual([]);
    expect(second?.id).not.toBe(first?.id);
  });

  test("of several persons stand in one Bundle, each with its own", async () => {
    const both = messageOf(header("42"), person("P1"), ...reading("D1"), person("P2"), ...reading("D2"));
    const { bundles } = await bundlesOf(both);
    expect(bundles).toHaveLength(1);
    const [bundle] = bundles;
    if (bundle === undefined) throw new TypeError("No Bundle");
    expect(readDecisions(bundle).results.map(({ outcome }) => outcome)).toEqual([
      "second-reading",
      "second-reading",
    ]);
    expect(new Set(subjectsIn(bundle))).toEqual(new Set(["P1", "P2"]));
    expect(faultsOfTransaction(bundle)).toEqual([]);
    expect(validator.faultsOf(bundle)).toEqual([]);
  });

  test("of two examinations of one person, that end alike, are two", async () => {
    const two = messageOf(header("42"), person("P1"), ...reading("D1"), ...reading("D2"));
    const { bundles } = await bundlesOf(two);
    expect(bundles.flatMap((bundle) => readDecisions(bundle).results)).toHaveLength(2);
  });

  test("tell the last reader of a mammotest, whom the letters name", async () => {
    const readings = ["10000001", "10000002"].flatMap((number, index) => [
      `OBR|1|||BE-${index === 0 ? "FIRST" : "SECOND"}-READING^^OPENDEPISTAGE|||20260105${"|".repeat(18)}F`,
      `OBX|1|XCN|READER^^OPENDEPISTAGE||${number}^^^^^^^^INAMI&https://www.ehealth.fgov.be/standards/fhir/core/NamingSystem/nihdi-professional&URI||||||F`,
      "OBX|2|CE|READING-RESULT^^OPENDEPISTAGE||NEGATIVE^^OPENDEPISTAGE||||||F",
    ]);
    const { bundles } = await bundlesOf(messageOf(header("42"), person("P1"), ...readings));
    expect(bundles.flatMap((bundle) => readDecisions(bundle).results)).toMatchObject([
      { decision: "be.breast.arbitration", values: { lastReader: expect.stringContaining("10000002") } },
    ]);
  });

  test("are none for a message that asks for none: a Bundle without an entry", async () => {
    const { code, bundles } = await bundlesOf(cancelled);
    expect(code).toBe(0);
    expect(bundles).toEqual([{ resourceType: "Bundle", type: "transaction", id: expect.any(String) }]);
  });

  test("are written without a person, and that is told, where nothing names one", async () => {
    const { code, stderr, bundles } = await bundlesOf(messageOf(header("42"), ...reading("D1")));
    expect(code).toBe(0);
    expect(stderr).toBe(
      "opendepistage: m, message 1: a decision is written without its person: nothing names it by an identifier that may be sent\n",
    );
    expect(bundles.flatMap(subjectsIn).every((subject) => subject === undefined)).toBe(true);
    expect(bundles.flatMap((bundle) => readDecisions(bundle).results)).toHaveLength(1);
  });

  test("of the others are written where a message cannot be read", async () => {
    const { code, stderr, bundles } = await bundlesOf(`MSH|^~\\&|RIS\r${one}`);
    expect(code).toBe(65);
    expect(stderr).toContain("m, message 1, ");
    expect(bundles).toHaveLength(1);
  });

  test("are one line a message for a program, and pleasant to read on a terminal", async () => {
    const json = await bundlesOf(one + cancelled, ["--format", "json"]);
    expect(json.stdout.trimEnd().split("\n")).toHaveLength(2);
    const given = { files: { m: one }, isTerminal: true };
    const { stdout } = await runWith(["message", "m", "--to", "fhir"], given);
    expect(stdout).toMatch(/^\{\n {2}"resourceType": "Bundle",\n/);
  });
});

describe("A CDA sheet as FHIR (--to fhir)", () => {
  test("is decided on under the identity in it, about the document; the same again has the same ids", async () => {
    const { code, stderr, bundles } = await bundlesOf(sheet);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    const [bundle] = bundles;
    if (bundle === undefined) throw new TypeError("No Bundle");
    expect(readDecisions(bundle)).toEqual({
      results: (await decisionsOf(sheet))[0]?.decisions,
      problems: [],
    });
    expect(faultsOfTransaction(bundle)).toEqual([]);
    expect(new Validator().faultsOf(bundle)).toEqual([]);
    const task = resourcesIn(bundle).find(({ resourceType }) => resourceType === "Task");
    expect(task).toMatchObject({
      for: { identifier: { system: "urn:oid:1.2.250.1.213.1.4.10", value: "260052A00400192" } },
    });
    expect(JSON.stringify(bundle)).toContain(
      '"type":"DocumentReference","identifier":{"system":"urn:oid:1.2.250.1.999.1.1","value":"FIN-1"}',
    );
    const again = await bundlesOf(sheet, [], "2027-01-01T00:00:00Z");
    expect(again.bundles.map(namesIn)).toEqual(bundles.map(namesIn));
    for (const text of ["ESSAI", "ALIX"]) expect(JSON.stringify(bundles)).not.toContain(text);
  });

  test("without an identifier of the person is written without, and that is told", async () => {
    const anonymous = sheet.replace(/<id [^>]*extension="260052A00400192"[^>]*\/>/, '<id nullFlavor="UNK"/>');
    expect(anonymous).not.toBe(sheet);
    const { code, stderr, bundles } = await bundlesOf(anonymous);
    expect({ code, count: bundles.length }).toEqual({ code: 0, count: 1 });
    expect(stderr).toContain("m: a decision is written without its person");
  });

  test("that cannot be read gives nothing, the others being answered", async () => {
    const files = { broken: sheet.replace("</recordTarget>", ""), m: one };
    const { code, stdout, stderr } = await runWith(["message", "broken", "m", "--to", "fhir"], { files });
    expect(code).toBe(65);
    expect(stderr).toContain("opendepistage: broken, line ");
    expect(stdout.trimEnd().split("\n")).toHaveLength(1);
  });
});
