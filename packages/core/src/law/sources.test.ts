import { describe, expect, test } from "vitest";
import { sources } from "./source-details.js";

describe("the source texts", () => {
  test.each([
    ["FR-ARR-2024", "2024-01-27", null],
    ["BE-CCREF-2024", "2024-06-01", null],
    ["BE-CSSSS-18-053", "2018-04-17", null],
    ["FR-CNAMTS-AV24", "2007-12-03", "2009-07-21"],
    ["DOCTEUR-IMAGO-2025", null, null],
  ])("%s is in force from %s until %s", (id, inForceFrom, inForceUntil) => {
    expect(sources.filter((source) => source.id === id)).toMatchObject([{ inForceFrom, inForceUntil }]);
  });

  test("are five, each named once", () => {
    expect(new Set(sources.map(({ id }) => id)).size).toBe(sources.length);
    expect(sources).toHaveLength(5);
  });

  test.each(sources.map((source) => [source.id, source] as const))(
    "%s has force if it is law",
    (_, source) => {
      expect(source.inForceFrom !== null).toBe(source.legal);
      if (source.inForceUntil !== null) expect(source.inForceUntil > (source.inForceFrom ?? "")).toBe(true);
    },
  );

  test.each(sources.map((source) => [source.id, source] as const))(
    "%s has a title and a remark in both languages",
    (_, { title, remark }) => {
      for (const text of [title, remark]) {
        expect(text.en).not.toBe("");
        expect(text.fr).not.toBe("");
        expect(text.fr).not.toBe(text.en);
      }
    },
  );
});
