import { describe, expect, test } from "vitest";
import type { ObservationRow, ValueReading } from "../mapping/mapping.js";
import { messageOf } from "./message.test-data.js";
import { readValues } from "./read-values.js";

/** What reading the value of an observation gives: its values, or the code of what is wrong. */
function read(how: ValueReading, observation: string): unknown {
  const row: ObservationRow = { title: "X", code: "X", system: "L", facts: {}, ...how };
  const segment = messageOf("ORU^R01", [observation]).segment("OBX");
  if (segment === undefined) throw new TypeError("No OBX");
  const reading = readValues(segment, row, "Europe/Paris");
  if (reading.ok) return reading.values;
  return reading.problem?.code ?? reading.reason;
}

describe("A number is read with its unit", () => {
  const units = [
    { code: "ug/g", system: "UCUM" },
    { code: "µg/g", system: null },
  ];
  test.each([
    ["NM|X^^L||30|ug/g^^UCUM", [30]],
    ["NM|X^^L||+30.50|µg/g", [30.5]],
    ["NM|X^^L||-1|XX^^L^ug/g^^UCUM", [-1]],
    ["NM|X^^L||30|", "unit-missing"],
    ["NM|X^^L||30|ng/mL^^UCUM", "unit-not-mapped"],
    ["NM|X^^L||30|ug/g^^OTHER", "unit-not-mapped"],
    ["NM|X^^L||many|ug/g^^UCUM", "value-unusable"],
    ["NM|X^^L||1e3|ug/g^^UCUM", "value-unusable"],
    ["NM|X^^L||1~2|ug/g^^UCUM", "values-repeated"],
    ["ST|X^^L||30|ug/g^^UCUM", "value-type"],
    ["NM|X^^L|||ug/g^^UCUM", "no-value"],
  ])("%s: %j", (fields, expected) => {
    expect(read({ read: "number", units }, `OBX|1|${fields}`)).toEqual(expected);
  });
});

describe("A person is who an authority says", () => {
  test.each([
    ["XCN|X^^L||810000000017^A^^^^^^^N&1.2.3&ISO", ["810000000017"]],
    ["CX|X^^L||810000000017^^^N&1.2.3&ISO", ["810000000017"]],
    ["XCN|X^^L||810000000017^A", "authority-not-mapped"],
    ["XCN|X^^L||810000000017^A^^^^^^^N&1.2.4&ISO", "authority-not-mapped"],
    ["XCN|X^^L||^A^^^^^^^N&1.2.3&ISO", "authority-not-mapped"],
    ["XCN|X^^L||1^A^^^^^^^N&1.2.3~2^A^^^^^^^N&1.2.3", "values-repeated"],
    ["ST|X^^L||810000000017", "value-type"],
  ])("%s: %j", (fields, expected) => {
    expect(read({ read: "identifier", authority: "1.2.3" }, `OBX|1|${fields}`)).toEqual(expected);
  });
});

describe("A day is read to the day", () => {
  test.each([
    ["DT|X^^L||20240229", ["2024-02-29"]],
    ["TS|X^^L||20240229235959+0000", ["2024-03-01"]],
    ["DT|X^^L||20230229", "date-unreadable"],
    ["DT|X^^L||202402", "date-imprecise"],
    ["DT|X^^L||20240229~20240301", "values-repeated"],
    ["ST|X^^L||20240229", "value-type"],
    ['DT|X^^L||""', "no-value"],
  ])("%s: %j", (fields, expected) => {
    expect(read({ read: "date" }, `OBX|1|${fields}`)).toEqual(expected);
  });
});

describe("A code is read by its table", () => {
  const values = [
    { code: "Y", system: "T", value: true },
    { code: "Y", system: null, value: true },
    { code: "N", system: "T", value: false },
  ];
  test.each([
    ["CE|X^^L||Y^yes^T", [true]],
    ["CWE|X^^L||N^^T~Y^^T", [false, true]],
    ["ID|X^^L||Y", [true]],
    ["ST|X^^L||N", "value-not-mapped"],
    ["CE|X^^L||y^^T", "value-not-mapped"],
    ["CE|X^^L||Y^^U", "value-not-mapped"],
    ["CE|X^^L||^yes^T", "value-not-mapped"],
    ["CE|X^^L||Y^^T^N^^T", "observations-contradict"],
    ["CE|X^^L||Q^^U^N^^T", [false]],
    ["TX|X^^L||Y", "value-type"],
    ["CE|X^^L||", "no-value"],
  ])("%s: %j", (fields, expected) => {
    expect(read({ read: "code", values }, `OBX|1|${fields}`)).toEqual(expected);
  });
});
