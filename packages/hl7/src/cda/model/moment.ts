import { parseCivilDate, parseInstant } from "@opendepistage/core/calendar";

const written = /^(\d{4})(?:(\d{2})(?:(\d{2})(?:(\d{2})(\d{2})(?:(\d{2})(\.\d{1,4})?)?([+-]\d{4})?)?)?)?$/;

/**
 * Reads an HL7 timestamp of a document (`2007`, `20210729`, `20210729111700+0100`) as ISO 8601 of the same precision;
 * undefined where it is none, or names a day or moment that does not exist.
 */
export function momentOf(text: string): string | undefined {
  const match = written.exec(text);
  if (match === null) return undefined;
  const [, year = "", month, day, hour, minute, second, fraction = "", offset] = match;
  if (month === undefined) return year;
  if (day === undefined) return Number(month) >= 1 && Number(month) <= 12 ? `${year}-${month}` : undefined;
  const date = `${year}-${month}-${day}`;
  if (parseCivilDate(date) === undefined) return undefined;
  if (hour === undefined) return date;
  const time = `${hour}:${minute}${second === undefined ? "" : `:${second}${fraction}`}`;
  const zone = offset === undefined ? "" : `${offset.slice(0, 3)}:${offset.slice(3)}`;
  return parseInstant(`${date}T${time}${zone === "" ? "Z" : zone}`) === undefined
    ? undefined
    : `${date}T${time}${zone}`;
}

/** Writes ISO 8601 as an HL7 timestamp of the same precision. */
export function timestampOf(moment: string): string {
  const [date = "", time] = moment.split("T");
  const digits = date.replaceAll("-", "");
  if (time === undefined) return digits;
  const [, clock = "", zone = ""] = /^([\d:.]+)(.*)$/.exec(time) ?? [];
  return `${digits}${clock.replaceAll(":", "")}${zone.replace("Z", "+0000").replace(":", "")}`;
}

/** A moment as a French reader expects it: `29/07/2021`, `2007`. */
export function inFrench(moment: string): string {
  const [date = "", time] = moment.split("T");
  const day = date.split("-").toReversed().join("/");
  return time === undefined ? day : `${day} ${time.slice(0, 5)}`;
}
