import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addYears, type CivilDate, civilDate } from "../../calendar/index.js";
import { decide, type FactsOf } from "../../engine/index.js";
import { lawsOfDecisions } from "../../engine/testing/laws-of-decisions.js";
import { sheetArchive } from "./sheet-archive.js";

type Facts = FactsOf<typeof sheetArchive.facts>;

const sheet = {
  item: "sheet",
  lastEventOn: civilDate("2024-05-17"),
  diedOn: null,
  claims: [],
} satisfies Facts;

function answer(on: string, facts: Facts = {}) {
  const { outcome, values } = decide(sheetArchive, { ...sheet, ...facts }, { on: civilDate(on) });
  return { outcome, ...values };
}

const claim = (openedOn: string, closedOn: string | null) => ({
  openedOn: civilDate(openedOn),
  closedOn: closedOn === null ? null : civilDate(closedOn),
});

describe("fr.breast.sheet-archive", () => {
  lawsOfDecisions(sheetArchive, { runs: 60 });
});

describe("FRB-RES-04 Images are not archived", () => {
  test("save one of the anomaly, for research and evaluation", () => {
    expect(answer("2024-06-01", { item: "images" })).toEqual({ outcome: "do-not-archive" });
    const image = decide(sheetArchive, { item: "anomaly-image" }, { on: civilDate("2024-06-01") });
    expect(image).toMatchObject({ outcome: "may-archive", strength: "allowed", missing: [] });
  });
});

describe("FRB-RES-04 Sheets are kept for the period of R. 1112-7", () => {
  test.each([
    ["2044-05-16", { outcome: "keep", until: "2044-05-17" }],
    ["2044-05-17", { outcome: "keep", until: "2044-05-17" }],
    ["2044-05-18", { outcome: "may-destroy", since: "2044-05-18" }],
  ])("20 years from the last programme event: on %s", (on, expected) => {
    expect(answer(on)).toEqual(expected);
  });

  test.each([
    ["2034-05-16", "2044-05-16"],
    ["2034-05-17", "2044-05-17"],
    ["2040-01-01", "2044-05-17"],
    ["2024-06-01", "2034-06-01"],
  ])("a death on %s: until %s, ten years after it if within ten years of the last event", (diedOn, until) => {
    expect(answer("2034-05-20", { diedOn: civilDate(diedOn) })).toEqual({ outcome: "keep", until });
  });

  test("a claim suspends the period while it runs", () => {
    const claims = [claim("2044-01-01", null)];
    expect(answer("2043-12-31", { claims })).toMatchObject({ outcome: "keep", until: "2044-05-17" });
    expect(answer("2044-01-01", { claims })).toEqual({ outcome: "keep-during-claim" });
    expect(answer("2050-01-01", { claims })).toEqual({ outcome: "keep-during-claim" });
  });

  test("and adds its days to the period, overlapping claims once", () => {
    const first = claim("2030-01-01", "2030-01-31");
    expect(answer("2044-06-01", { claims: [first] })).toEqual({ outcome: "keep", until: "2044-06-16" });
    const overlapping = claim("2030-01-16", "2030-02-10");
    expect(answer("2044-06-01", { claims: [overlapping, first] })).toEqual({
      outcome: "keep",
      until: "2044-06-26",
    });
    expect(answer("2044-06-01", { claims: [first, claim("2030-01-05", "2030-01-10")] })).toMatchObject({
      until: "2044-06-16",
    });
  });

  test("a claim of before the last event counts from it; one of after the period comes too late", () => {
    expect(answer("2044-05-20", { claims: [claim("2024-05-01", "2024-05-27")] })).toEqual({
      outcome: "keep",
      until: "2044-05-27",
    });
    expect(answer("2044-05-20", { claims: [claim("2044-05-18", null)] })).toMatchObject({
      outcome: "may-destroy",
    });
  });

  test("after an early death only what comes after it counts", () => {
    const facts = { diedOn: civilDate("2026-01-01"), claims: [claim("2025-12-22", "2026-01-11")] };
    expect(answer("2036-01-05", facts)).toEqual({ outcome: "keep", until: "2036-01-11" });
  });

  test("its anchor is the reading named", () => {
    const { interpretations } = decide(sheetArchive, sheet, { on: civilDate("2024-06-01") });
    expect(interpretations).toEqual(["FUP-9"]);
  });
});

test("no claim ever shortens the period, and the order of claims changes nothing", () => {
  const aDay = fc.integer({ min: 19_000, max: 27_000 }).map((day) => day as CivilDate);
  const aClaim = fc.tuple(aDay, aDay).map(([one, other]) => ({
    openedOn: Math.min(one, other) as CivilDate,
    closedOn: Math.max(one, other) as CivilDate,
  }));
  fc.assert(
    fc.property(fc.array(aClaim, { maxLength: 4 }), (claims) => {
      const on = addYears(sheet.lastEventOn, 20);
      const before = decide(sheetArchive, { ...sheet, claims }, { on });
      const reversed = decide(sheetArchive, { ...sheet, claims: claims.toReversed() }, { on });
      expect(reversed.values).toEqual(before.values);
      expect(before.outcome).not.toBe("may-destroy");
    }),
  );
});
