import { formatInstant, type Zone } from "@opendepistage/core/calendar";
import { describe, expect, test } from "vitest";
import { readMomentOf } from "./read-moment.js";

function momentOf(text: string, zone: Zone = "Europe/Paris"): string {
  const reading = readMomentOf(text, { segment: "OBX", occurrence: 1, field: 5 }, zone);
  return reading.ok ? formatInstant(reading.instant) : reading.problem.code;
}

describe("A moment", () => {
  test.each([
    ["202405071600+0200", "2024-05-07T16:00:00+02:00"],
    ["20240507160009.2500+0000", "2024-05-07T16:00:09.250Z"],
    ["20240507160000-0400", "2024-05-07T16:00:00-04:00"],
  ])("with its offset: %s", (text, moment) => {
    expect(momentOf(text)).toBe(moment);
    expect(momentOf(text, "Indian/Reunion")).toBe(moment);
  });

  test.each([
    ["202401071600", "Europe/Paris", "2024-01-07T16:00:00+01:00"],
    ["202405071600", "Europe/Brussels", "2024-05-07T16:00:00+02:00"],
    ["202405071600", "Indian/Reunion", "2024-05-07T16:00:00+04:00"],
    ["202405071600", "America/Cayenne", "2024-05-07T16:00:00-03:00"],
    ["202403310159", "Europe/Paris", "2024-03-31T01:59:00+01:00"],
    ["202403310300", "Europe/Paris", "2024-03-31T03:00:00+02:00"],
    ["202410270159", "Europe/Paris", "2024-10-27T01:59:00+02:00"],
    ["202410270300", "Europe/Paris", "2024-10-27T03:00:00+01:00"],
  ] as const)("without offset is local: %s in %s", (text, zone, moment) => {
    expect(momentOf(text, zone)).toBe(moment);
  });

  test.each([
    ["202403310200", "the clocks skip it"],
    ["202403310259", "the clocks skip it"],
    ["202410270200", "the clocks show it twice"],
    ["202410270259", "the clocks show it twice"],
    ["202402301600", "no such day"],
    ["197001010000", "before legal time is known"],
    ["yesterday", "no timestamp"],
    ["", "nothing"],
  ])("%s is none: %s", (text) => {
    expect(momentOf(text)).toBe("date-unreadable");
  });

  test.each(["20240507", "2024050716", "202405"])("%s is none: no time to the minute", (text) => {
    expect(momentOf(text)).toBe("date-imprecise");
  });
});
