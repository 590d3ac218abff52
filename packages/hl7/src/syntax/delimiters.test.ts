import { describe, expect, test } from "vitest";
import { encodingCharacters, mayDelimit, readDelimiters, standardDelimiters } from "./delimiters.js";

describe("MSH-1 and MSH-2: the delimiters", () => {
  test("the recommended ones", () => {
    expect(readDelimiters("MSH|^~\\&|A")).toEqual({ delimiters: standardDelimiters, problems: [] });
    expect(encodingCharacters(standardDelimiters)).toBe("^~\\&");
  });

  test("others, with the truncation character of HL7 2.7", () => {
    const { delimiters, problems } = readDelimiters("MSH#*!?%$#A");
    expect(problems).toEqual([]);
    expect(delimiters).toEqual({
      field: "#",
      component: "*",
      repetition: "!",
      escape: "?",
      subcomponent: "%",
      truncation: "$",
    });
  });

  test.each([
    ["^~", undefined, undefined],
    ["^~\\", "\\", undefined],
    ["^~\\&", "\\", "&"],
  ])("MSH-2 of %s", (characters, escape, subcomponent) => {
    expect(readDelimiters(`MSH|${characters}|`).delimiters).toMatchObject({ escape, subcomponent });
  });

  test("MSH-2 may end the line", () => {
    expect(readDelimiters("MSH|^~\\&#").delimiters).toMatchObject({ component: "^", truncation: "#" });
  });

  test.each([
    ["MSH", "field-separator-missing", 101, 1],
    ["MSH|", "encoding-characters-missing", 101, 2],
    ["MSH||A", "encoding-characters-missing", 101, 2],
    ["MSH|^|A", "delimiter-unusable", 102, 2],
    ["MSH|^~\\&#!|A", "delimiter-unusable", 102, 2],
    ["MSH|^^\\&|A", "delimiter-unusable", 102, 2],
    ["MSH|^A\\&|", "delimiter-unusable", 102, 2],
    ['MSH|^"\\&|', "delimiter-unusable", 102, 2],
    ["MSH|^.\\&|", "delimiter-unusable", 102, 2],
    ["MSH|^é\\&|", "delimiter-unusable", 102, 2],
    ["MSHA^~\\&A", "delimiter-unusable", 102, 1],
    ["MSH ^~\\& ", "delimiter-unusable", 102, 1],
  ])("%j is refused: %s", (line, ...[code, hl7Code, field]) => {
    const [problem] = readDelimiters(line).problems;
    expect(problem).toMatchObject({
      code,
      hl7Code,
      severity: "E",
      place: { segment: "MSH", occurrence: 1, field },
    });
  });

  test("a message without MSH-2 is shown by the recommended ones, for the answer", () => {
    expect(readDelimiters("MSH||A").delimiters).toEqual(standardDelimiters);
    expect(readDelimiters("MSH^^A").delimiters).toBeUndefined();
  });

  test("letters, digits, quotation mark, full stop, space and controls never delimit", () => {
    const delimiting = Array.from({ length: 256 }, (_, code) => String.fromCharCode(code)).filter(mayDelimit);
    expect(delimiting.join("")).toBe("!#$%&'()*+,-/:;<=>?@[\\]^_`{|}~");
  });
});
