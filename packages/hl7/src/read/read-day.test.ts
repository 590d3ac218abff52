import { formatCivilDate, type Zone } from "@opendepistage/core/calendar";
import { describe, expect, test } from "vitest";
import { messageOf } from "./message.test-data.js";
import { readDay } from "./read-day.js";

function dayOf(text: string, zone: Zone = "Europe/Paris"): string | undefined {
  const segment = messageOf("ORU^R01", [`OBR|1|||X|||${text}`]).segment("OBR");
  const { day, problem } = segment ? readDay(segment, 7, zone) : {};
  return day === undefined ? problem?.code : formatCivilDate(day.date);
}

describe("The day of a timestamp (CAL-17)", () => {
  test.each([
    ["20260105", "2026-01-05"],
    ["202601052359", "2026-01-05"],
    ["20260105235959.999", "2026-01-05"],
    ["20240229", "2024-02-29"],
  ])("%s is local where it carries no offset: %s", (text, day) => {
    expect(dayOf(text)).toBe(day);
    expect(dayOf(text, "Indian/Reunion")).toBe(day);
  });

  test.each([
    ["20260105230000+0000", "Europe/Paris", "2026-01-06"],
    ["20260105225959+0000", "Europe/Paris", "2026-01-05"],
    ["20260705215959+0000", "Europe/Paris", "2026-07-05"],
    ["20260705220000+0000", "Europe/Paris", "2026-07-06"],
    ["20260105195959+0000", "Indian/Reunion", "2026-01-05"],
    ["20260105200000+0000", "Indian/Reunion", "2026-01-06"],
    ["20260106003000+0100", "America/Cayenne", "2026-01-05"],
    ["2026010600+0100", "America/Martinique", "2026-01-05"],
    ["20260106-0400", "Europe/Paris", "2026-01-06"],
  ] as const)("%s in %s is %s", (text, zone, day) => {
    expect(dayOf(text, zone)).toBe(day);
  });

  test.each([
    ["2026", "date-imprecise"],
    ["202601", "date-imprecise"],
    ["20260230", "date-unreadable"],
    ["20250229", "date-unreadable"],
    ["00000000", "date-unreadable"],
    ["17991231", "date-unreadable"],
    ["19800101000000+0000", "date-unreadable"],
    ["2026-01-05", "date-unreadable"],
    ["5 January", "date-unreadable"],
  ])("%s is no day: %s", (text, code) => {
    expect(dayOf(text)).toBe(code);
  });

  test.each(["", '""'])("%j says nothing", (text) => {
    expect(dayOf(text)).toBeUndefined();
  });
});
