import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { runWith } from "../machine.test-data.js";

const root = join(import.meta.dirname, "../../../..");
const sheet = readFileSync(join(root, "examples/documents/first-reading.xml"), "utf8");
const corpus = join(root, "../shared/corpus/ansforge+TestContenuCDA-3-0/CANCER-D2LM-FIN_2022.01.xml");
const answerTo = async (text: string, ...options: readonly string[]) =>
  runWith(["message", "sheet.xml", ...options], { files: { "sheet.xml": text } });

/** What the example says of its person, which no answer may. */
const secrets = ["260052A00400192", "ESSAI", "ALIX", "899999999992", "PREMIER", "19600514"];

describe("A CDA sheet among the files", () => {
  test("is decided as messages are, one object", async () => {
    const { code, stdout, stderr } = await answerTo(sheet);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    const answer = JSON.parse(stdout) as Readonly<Record<string, unknown>>;
    expect(Object.keys(answer)).toEqual([
      "file",
      "index",
      "messageType",
      "controlId",
      "carries",
      "decisions",
      "unmapped",
      "problems",
    ]);
    expect(answer).toMatchObject({
      messageType: "CDA^FIN",
      controlId: "1.2.250.1.999.1.1^FIN-1",
      problems: [],
    });
    expect(answer["decisions"]).toMatchObject([
      { decision: "fr.breast.first-reading", outcome: "second-reading" },
    ]);
  });

  test.each([["en"], ["fr"]] as const)("as text (%s), without anything of the person", async (language) => {
    const { stdout } = await answerTo(sheet, "--format", "text", "--lang", language);
    expect(stdout).toContain("fr.breast.first-reading, 2024-05-02 → second-reading");
    for (const secret of secrets) expect(stdout).not.toContain(secret);
  });

  test("is no message: nothing acknowledges it", async () => {
    const { code, stdout, stderr } = await answerTo(sheet, "--to", "ack");
    expect({ code, stdout }).toEqual({ code: 64, stdout: "" });
    expect(stderr).toContain("a CDA document is no message");
  });

  test("that is broken is told with its line, and another file is answered still", async () => {
    const broken = sheet.replace("</recordTarget>", "");
    const files = { "broken.xml": broken, "sheet.xml": sheet };
    const { code, stdout, stderr } = await runWith(["message", "broken.xml", "sheet.xml"], { files });
    expect(code).toBe(65);
    expect(stderr).toMatch(/^opendepistage: broken\.xml, line \d+, /);
    expect(
      stdout
        .trimEnd()
        .split("\n")
        .map((line) => (JSON.parse(line) as { messageType: unknown }).messageType),
    ).toEqual([null, "CDA^FIN"]);
    for (const secret of secrets) expect(stdout + stderr).not.toContain(secret);
  });

  test.skipIf(!existsSync(corpus))("a published example breaks the order in force since 2024", async () => {
    const { stdout, stderr } = await answerTo(readFileSync(corpus, "utf8"), "--on", "2024-02-01");
    const { decisions } = JSON.parse(stdout) as { decisions: readonly unknown[] };
    expect(decisions).toContainEqual(
      expect.objectContaining({
        decision: "fr.breast.second-reading",
        outcome: "invalid",
        values: { reason: "not-for-second-reading" },
      }),
    );
    for (const secret of ["279035121518989", "PAT-TROIS", "BOILEAU", "801234567897", "277076322082910"])
      expect(stdout + stderr).not.toContain(secret);
  });
});
