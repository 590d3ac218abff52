import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseMessage } from "../../syntax/index.js";
import { anyText } from "../../syntax/message.test-data.js";
import { readResultMessage } from "./read-result.js";
import { example, written } from "./result.test-data.js";

describe("A message that gives no decision result says why", () => {
  const text = written([example]).toText();
  const reading = (changed: string) => {
    const parsed = parseMessage(changed);
    if (!parsed.ok) throw new TypeError(JSON.stringify(parsed.problems));
    return readResultMessage(parsed.message);
  };
  const faults = (changed: string) => {
    const { results, problems } = reading(changed);
    return [results.length, ...problems.map(({ code, place }) => `${code} ${place.segment}-${place.field}`)];
  };
  const line = (n: number) => text.split("\r")[n] ?? "";

  test.each<[string, string, readonly (string | number)[]]>([
    ["nothing", `${line(0)}\r`, [0, "result-missing OBR-undefined"]],
    ["no observation of ours", `${line(0)}\r${line(3)}\r`, [0, "result-missing OBR-undefined"]],
    ["a member left out", text.replace(`${line(7)}\r`, ""), [0, "result-member-unusable OBR-undefined"]],
    ["a member twice", text.replace(line(7), `${line(7)}\r${line(7)}`), [0, "result-member-repeated OBX-5"]],
    [
      "a list with a gap",
      text.replace("controls[]^^OPENDEPISTAGE-RESULT|1", "controls[]^^OPENDEPISTAGE-RESULT|3"),
      [0, "result-list-incomplete OBX-5"],
    ],
    [
      "an element that is none",
      text.replace("|1|20240829", "|x|20240829"),
      [0, "result-member-unknown OBX-4", "result-list-incomplete OBX-5"],
    ],
    ["a path that is none", text.replace("outcome^", "outcome..^"), [0, "result-member-unknown OBX-3"]],
    [
      "a path without end",
      text.replace("outcome^", `a${"[]".repeat(5000)}^`),
      [0, "result-member-unknown OBX-3"],
    ],
    [
      "a member of no result",
      text.replace("outcome^", "outcom^"),
      [0, "result-member-unusable OBR-undefined", "result-member-missing OBR-undefined"],
    ],
    [
      "a day that does not exist",
      text.replace("|20240829|", "|20240230|"),
      [0, "result-value-unusable OBX-5", "result-list-incomplete OBX-5"],
    ],
    ["another data type", text.replace("|DT|on", "|CX|on"), [0, "result-value-unusable OBX-5"]],
    ["a preliminary observation", text.replace(/\|F\r(?=OBX\|2\|)/, "|P\r"), [0, "result-not-final OBX-11"]],
    [
      "another decision in OBR-4",
      text.replace("|fr.breast.conduct^^", "|fr.breast.birads^^"),
      [0, "result-decision-differs OBR-4"],
    ],
    [
      "another strength",
      text.replace("||required|", "||wanted|"),
      [0, "result-member-unusable OBR-undefined"],
    ],
  ])("%s", (_, changed, expected) => {
    expect(faults(changed)).toEqual(expected);
  });

  test("what is not ours is listed, and the result stands", () => {
    const { results, unmapped } = reading(`${text}OBX|30|ST|X^^L||1||||||F\rNTE|1||hello\r`);
    expect(results).toHaveLength(1);
    expect(unmapped).toEqual([
      { place: "OBX[26]", reason: "observation-not-mapped" },
      { place: "NTE", reason: "segment-not-read" },
    ]);
  });

  test("whatever stands in the observations, nothing breaks and nothing is guessed", () => {
    const lines = text.split("\r");
    fc.assert(
      fc.property(fc.nat(lines.length - 1), anyText, fc.nat(60), (n, noise, at) => {
        const hit = lines[n] ?? "";
        const broken = hit.slice(0, at) + noise + hit.slice(at + 3);
        const parsed = parseMessage(lines.with(n, broken).join("\r"));
        if (!parsed.ok) return;
        const { results, problems } = readResultMessage(parsed.message);
        expect(results.length + problems.length).toBeGreaterThan(0);
      }),
      { numRuns: 1000 },
    );
  });
});
