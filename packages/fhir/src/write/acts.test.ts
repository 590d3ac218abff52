import { decisions } from "@opendepistage/core/decisions";
import { describe, expect, test } from "vitest";
import { roleOf } from "../definitions/roles.js";
import { isLetter, KNOWN_ACTS, requestedBy } from "./acts.js";

const rules = decisions.flatMap(({ rows }) => rows.flatMap(({ actions = [] }) => actions));

describe("The acts", () => {
  test("that are letters or requests are acts of some decision", () => {
    const codes = new Set(rules.map(({ code }) => code));
    expect(KNOWN_ACTS.filter((code) => !codes.has(code))).toEqual([]);
  });

  test("are a letter or a request, not both", () => {
    expect(KNOWN_ACTS.filter((code) => isLetter(code) && requestedBy(code))).toEqual([]);
  });
});

test("Every role of the decisions has a bearer and a name in both languages", () => {
  const roles = new Set(rules.flatMap(({ by, to }) => [by, to]));
  for (const role of roles) {
    const { text } = roleOf(role) ?? {};
    expect([role, text?.en, text?.fr]).toEqual([role, expect.any(String), expect.any(String)]);
  }
});
