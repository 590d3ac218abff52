import { describe, expect, test } from "vitest";
import { runWith } from "../machine.test-data.js";

const mapping = JSON.stringify({
  format: "opendepistage-hl7v2-mapping/1",
  id: "vendor",
  title: "Vendor",
  version: "1",
  timeZone: "Europe/Paris",
  charset: "ASCII",
  services: [
    { title: "Screening", code: "S", system: "L", message: "result", decisions: ["fr.breast.first-reading"] },
  ],
  observations: [
    {
      title: "Work-up",
      code: "W",
      system: "L",
      read: "code",
      values: [{ code: "D", system: "L", value: "done" }],
      facts: { "fr.breast.first-reading": "workUp" },
    },
  ],
});
const header = "MSH|^~\\&|RIS|CENTRE|SI|CRCDC|20260105100000||ORU^R01|42|P|2.5.1|||||FRA|UNICODE UTF-8";
const messageOf = (...segments: readonly string[]) =>
  [header, "PID|1||1||||19600503", "OBR|1|||S^^L|||20260105", ...segments]
    .map((line) => `${line}\r`)
    .join("");
const done = "OBX|1|CE|W^^L||D^^L||||||F";
const other = "OBX|2|CE|DENS^^L||C^^L||||||F";
const files = {
  "map.json": mapping,
  "good.hl7": messageOf(done),
  "other.hl7": messageOf(done, other) + messageOf(other, other, other, other, other, other),
  "broken.hl7": `${header.replace("|2.5.1|", "|2.9|")}\r`,
};
const run = (...args: readonly string[]) => runWith(["lint-mapping", ...args], { files });

describe("A mapping that reads all that the samples carry", () => {
  test("is clean", async () => {
    const { code, stdout, stderr } = await run("map.json", "good.hl7");
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(JSON.parse(stdout)).toMatchObject({ samples: 1, lost: [], problems: [], unused: [] });
    const text = await run("map.json", "good.hl7", "--format", "text");
    expect(text.stdout).toContain("1 message read\nNothing that the mapping could read is lost.\n");
    expect(text.stdout).toContain("Facts that no row can give\n  fr.breast.first-reading: classes.left");
  });

  test("without samples, tells its own rows", async () => {
    const { code, stdout } = await run("map.json");
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      samples: 0,
      unused: [{ path: "services[0]" }, { path: "observations[0]" }],
    });
  });
});

describe("A mapping that loses something", () => {
  test("is told with counts and places, as JSON", async () => {
    const { code, stdout } = await run("map.json", "good.hl7", "other.hl7");
    expect(code).toBe(65);
    const { lost } = JSON.parse(stdout);
    expect(lost).toMatchObject([{ reason: "observation-not-mapped", what: "DENS (L)", count: 7 }]);
    expect(lost[0].places[0]).toEqual({ sample: "other.hl7, message 1", place: "OBX[2]" });
  });

  test("as text, the first places of many", async () => {
    const { stdout } = await run("map.json", "other.hl7", "--format", "text");
    expect(stdout).toContain("2 messages read\n\nLost, for want of");
    expect(stdout.replace(/\n +/g, " ")).toContain(
      "7 × DENS (L), not in the mapping: other.hl7, message 1, OBX[2]; other.hl7, message 2, OBX; other.hl7, message 2, OBX[2]; other.hl7, message 2, OBX[3]; other.hl7, message 2, OBX[4]; … 2 more",
    );
  });

  test("in French", async () => {
    const { stdout } = await run("map.json", "other.hl7", "--format", "text", "--lang", "fr");
    expect(stdout).toContain("2 messages lus");
    expect(stdout).toContain("Perdu, faute d’un service, d’une ligne ou d’une valeur");
    expect(stdout.replace(/\n +/g, " ")).toContain("other.hl7, message n° 1, OBX[2]");
  });
});

describe("What cannot be read", () => {
  test("a sample that is no message, the others being counted", async () => {
    const { code, stdout, stderr } = await run("map.json", "broken.hl7", "good.hl7");
    expect(code).toBe(65);
    expect(stderr).toContain("broken.hl7, message 1, MSH-12.1: found version 2.9");
    expect(JSON.parse(stdout)).toMatchObject({ samples: 1 });
  });

  test("a file that is missing", async () => {
    const { code, stderr } = await run("map.json", "none.hl7", "good.hl7");
    expect(code).toBe(66);
    expect(stderr).toContain("cannot read none.hl7");
  });

  test("a mapping that is none", async () => {
    const given = { files: { "map.json": "{}" } };
    const { code, stdout, stderr } = await runWith(["lint-mapping", "map.json"], given);
    expect({ code, stdout }).toEqual({ code: 65, stdout: "" });
    expect(stderr).toContain("this is no mapping of messages");
  });

  test.each([
    [[], "write opendepistage lint-mapping MAPPING SAMPLE…"],
    [["-", "-"], "standard input can be read once only"],
  ])("%j is a slip", async (args, said) => {
    const { code, stdout, stderr } = await run(...args);
    expect({ code, stdout }).toEqual({ code: 64, stdout: "" });
    expect(stderr).toContain(said);
  });
});
