import { describe, expect, test } from "vitest";
import { civilDate } from "../calendar/index.js";
import { parseEpisode } from "./parse-episode.js";

const person = { birthDate: "1960-01-15" };
const logOf = (...events: readonly unknown[]) => ({ programme: "fr.breast", person, events });

/** The places of what is wrong with a log. */
function placesIn(input: unknown): readonly string[] {
  const parsed = parseEpisode(input);
  return parsed.ok ? [] : parsed.problems.map(({ path }) => path);
}

describe("A log of events", () => {
  test("is read with its dates, and its moments as days of legal time", () => {
    const parsed = parseEpisode(
      logOf(
        { type: "invited", on: "2024-05-02", id: "e1" },
        { type: "result-sent", at: "2024-05-02T23:30:00Z" },
      ),
    );
    expect(parsed).toMatchObject({
      ok: true,
      log: {
        person: { birthDate: civilDate("1960-01-15") },
        events: [
          { type: "invited", id: "e1", on: civilDate("2024-05-02"), fields: {} },
          { type: "result-sent", on: civilDate("2024-05-03") },
        ],
      },
    });
  });

  test("keeps the facts of an event under their names", () => {
    const parsed = parseEpisode(
      logOf({ type: "second-reading", on: "2024-05-02", classes: { left: "0", right: "1" } }),
    );
    expect(parsed).toMatchObject({ log: { events: [{ fields: { classes: { left: "0", right: "1" } } }] } });
  });

  test.each([
    ["no object", [], [""]],
    ["nothing at all", {}, ["programme", "person.birthDate", "events"]],
    ["an unknown programme", { ...logOf(), programme: "fr.prostate" }, ["programme"]],
    ["an unknown name", { ...logOf(), patient: 1 }, ["patient"]],
    ["no birth date", { ...logOf(), person: {} }, ["person.birthDate"]],
    ["more of the person than is asked", { ...logOf(), person: { ...person, name: "A" } }, ["person.name"]],
    ["events that are no list", { ...logOf(), events: {} }, ["events"]],
    ["an event that is no object", logOf("invited"), ["events[0]"]],
    ["an unknown type", logOf({ type: "weighed", on: "2024-05-02" }), ["events[0].type"]],
    ["an event without a day", logOf({ type: "invited" }), ["events[0].on"]],
    ["a day that does not exist", logOf({ type: "invited", on: "2026-02-30" }), ["events[0].on"]],
    ["a moment without offset", logOf({ type: "invited", at: "2024-05-02T10:00:00" }), ["events[0].at"]],
    [
      "a moment on another day",
      logOf({ type: "invited", on: "2024-05-01", at: "2024-05-02T10:00:00+02:00" }),
      ["events[0].on"],
    ],
    ["an id that is no text", logOf({ type: "invited", on: "2024-05-02", id: 1 }), ["events[0].id"]],
    [
      "a field that its type does not carry",
      logOf({ type: "invited", on: "2024-05-02", classes: { left: "1", right: "1" } }),
      ["events[0].classes"],
    ],
    [
      "a wrong value within a field",
      logOf({ type: "second-reading", on: "2024-05-02", classes: { left: "7", right: "1" } }),
      ["events[0].classes.left"],
    ],
  ])("with %s is refused, with the place", (_, input, places) => {
    expect(placesIn(input)).toEqual(places);
  });

  test("has the types of its own programme alone", () => {
    const event = { type: "images-retaken", on: "2025-05-02" };
    expect(placesIn({ programme: "fr.colorectal", person, events: [event] })).toEqual(["events[0].type"]);
    expect(placesIn({ programme: "be.breast", person, events: [event] })).toEqual([]);
  });
});
