import { expect, test } from "vitest";
import { civilDate } from "../calendar/index.js";
import { parseOn } from "./parse-on.js";

test.each(["2024-01-27", "2024-02-29"])("%s is a day on which the law can be judged", (day) => {
  expect(parseOn(day)).toEqual({ ok: true, on: civilDate(day) });
});

test.each([["2026-02-30"], ["27/01/2024"], ["today"], [""], [20240127], [null], [undefined]])(
  "%j is none",
  (input) => {
    expect(parseOn(input)).toMatchObject({ ok: false, problems: [{ path: "on" }] });
  },
);
