import { describe, expect, test } from "vitest";
import { citation } from "./provision.js";
import { FRB_ELI_04 } from "./provisions/index.js";

describe("a provision is cited by its source and its place in it", () => {
  test.each([
    ["en", "FR-ARR-2024, annex III, I.A and III"],
    ["fr", "FR-ARR-2024, annexe III, I.A et III"],
  ] as const)("in %s", (language, expected) => {
    expect(citation(FRB_ELI_04, language)).toBe(expected);
  });
});
