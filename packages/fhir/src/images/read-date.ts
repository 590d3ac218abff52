import { parseCivilDate } from "@opendepistage/core/calendar";

/** A DICOM date, `YYYYMMDD`, as `YYYY-MM-DD`; undefined where it is none of the calendar. */
export function readDate(text: string | undefined): string | undefined {
  const parts = /^(\d{4})(\d{2})(\d{2})$/.exec(text ?? "");
  if (parts === null) return undefined;
  const date = parts.slice(1).join("-");
  return parseCivilDate(date) === undefined ? undefined : date;
}

/**
 * The instant of a date, a DICOM time `HHMMSS.F…` and an offset `±HHMM`, in ISO 8601; undefined where one of them is
 * missing or is none.
 */
export function readInstant(
  date: string | undefined,
  time: string | undefined,
  offset: string | undefined,
): string | undefined {
  const clock = /^([01]\d|2[0-3])([0-5]\d)([0-5]\d)(?:\.\d{1,6})?$/.exec(time ?? "");
  const zone = /^([+-])(0\d|1[0-4])([0-5]\d)$/.exec(offset ?? "");
  if (date === undefined || clock === null || zone === null) return undefined;
  return `${date}T${clock.slice(1).join(":")}${zone[1]}${zone[2]}:${zone[3]}`;
}
