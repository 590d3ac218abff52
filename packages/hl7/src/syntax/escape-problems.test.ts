import { describe, expect, test } from "vitest";
import { messageText } from "./message.test-data.js";
import { parseMessage } from "./parse-message.js";

function problemsOf(...lines: readonly string[]) {
  return parseMessage(messageText(...lines)).problems;
}

describe("Escape sequences that stay as they are written are reported", () => {
  test.each([
    ["\\C2842\\", "escape-charset-switch", "a switch to another character set, kept as it is written"],
    ["\\M303030\\", "escape-charset-switch", "a switch to another character set, kept as it is written"],
    ["\\X1\\", "escape-hexadecimal", "a hexadecimal sequence of 1 digits, kept as it is written"],
    ["\\XE9\\", "escape-hexadecimal", "a hexadecimal sequence of 2 digits, kept as it is written"],
    ["\\Z12\\", "escape-unknown", "a sequence of 3 characters, kept as it is written"],
    ["\\.sp\\", "escape-unknown", "a sequence of 3 characters, kept as it is written"],
    ["\\P\\", "escape-unknown", "a sequence of 1 characters, kept as it is written"],
    ["\\\\", "escape-unknown", "a sequence of 0 characters, kept as it is written"],
    ["\\", "escape-unterminated", "an escape character with no second one in the same value, kept as text"],
  ])("%s", (raw, code, found) => {
    expect(problemsOf("OBX|1", `OBX|2||a~b^c&d${raw}`)).toMatchObject([
      {
        code,
        hl7Code: 102,
        severity: "W",
        found,
        place: { segment: "OBX", occurrence: 2, field: 3, repetition: 2, component: 2, subcomponent: 2 },
      },
    ]);
  });

  test.each(["\\F\\", "\\E\\F\\E\\", "\\.br\\", "\\H\\x\\N\\", "\\X0D\\", "\\XC3A9\\", "no escape"])(
    "%s is not",
    (raw) => {
      expect(problemsOf(`OBX|${raw}|${raw}^${raw}`)).toEqual([]);
    },
  );

  test("a sequence does not reach over the end of its value", () => {
    for (const between of ["|", "^", "~", "&", "\rOBX|"]) {
      const problems = problemsOf(`OBX|a\\F${between}\\T\\`);
      expect(problems).toMatchObject([{ code: "escape-unterminated", place: { field: 1, component: 1 } }]);
    }
  });

  test("each is reported in its own place, those of MSH too, and the delimiters themselves are none", () => {
    const text = messageText("PID|\\Z\\", "OBX|1|\\C00\\").replace("RIS", "RIS\\q\\");
    expect(parseMessage(text).problems.map(({ place }) => [place.segment, place.field])).toEqual([
      ["MSH", 3],
      ["PID", 1],
      ["OBX", 2],
    ]);
  });

  test("the repetition character of encapsulated data counts for no repetition", () => {
    expect(problemsOf("OBX|1|ED|||a~b^\\Z\\")).toMatchObject([
      { place: { field: 5, repetition: 1, component: 2 } },
    ]);
  });
});
