import { civilDate } from "@opendepistage/core/calendar";
import { expect, test } from "vitest";
import { Node } from "./node.js";
import { readDay } from "./read-day.js";

test.each([
  ["2024-02-29", "2024-02-29"],
  ["2024-05-07T23:30:00+02:00", "2024-05-07"],
  // An hour after midnight in Paris.
  ["2024-05-07T23:00:00Z", "2024-05-08"],
  ["2024-12-31T23:00:00.000Z", "2025-01-01"],
])("%s is the day %s in Paris", (written, day) => {
  expect(readDay(new Node(written, "x"), "Europe/Paris")).toMatchObject({
    day: { date: civilDate(day), from: "x" },
  });
});

test.each([
  ["2024", "date-imprecise"],
  ["2024-05", "date-imprecise"],
  ["2023-02-29", "date-unreadable"],
  ["2024-05-07T10:00:00", "date-unreadable"],
  ["yesterday", "date-unreadable"],
  [20240507, "date-unreadable"],
  [{}, "date-unreadable"],
])("%j is no day: %s", (written, code) => {
  const { day, problem } = readDay(new Node(written, "x"), "Europe/Paris");
  expect([day, problem?.code, problem?.place]).toEqual([undefined, code, "x"]);
});

test("Nothing is neither a day nor a problem", () => {
  expect(readDay(undefined, "Europe/Paris")).toEqual({});
});
