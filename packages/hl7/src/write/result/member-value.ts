import type { Written } from "@opendepistage/core/engine";
import { type ComponentInput, type FieldInput, parseTimestamp, type Segment } from "../../syntax/index.js";

/** The coding system of decision results: members in OBX-3, and what no HL7 data type has a value for in OBX-5. */
export const resultSystem = "OPENDEPISTAGE-RESULT";

/** HL7 table 0136, yes or no. */
const yesNoSystem = "HL70136";

/** What stands at the end of a path: a scalar, or a list or record with nothing in it. */
export type Leaf = string | number | boolean | null | readonly never[] | Readonly<Record<string, never>>;

/** A leaf as OBX-2 and OBX-5 carry it. */
export interface WrittenLeaf {
  readonly type: string;
  readonly value: FieldInput;
}

/** Most characters of a text of data type ST (HL7 2.5.1, 2.A.75). */
const longestString = 199;

/** Writes a leaf in the narrowest data type that gives it back. */
export function writeLeaf(leaf: Leaf): WrittenLeaf {
  if (leaf === null) return coded("NONE", resultSystem);
  if (typeof leaf === "boolean") return coded(leaf ? "Y" : "N", yesNoSystem);
  if (typeof leaf === "number") return { type: "NM", value: decimal(leaf) };
  if (typeof leaf === "string") return writeText(leaf);
  return coded(Array.isArray(leaf) ? "EMPTY-LIST" : "EMPTY-RECORD", resultSystem);
}

function coded(code: string, system: string): WrittenLeaf {
  return { type: "CE", value: { components: [code, "", system] } };
}

function writeText(text: string): WrittenLeaf {
  if (text === "") return coded("EMPTY-TEXT", resultSystem);
  const moment = timestampOf(text);
  if (moment !== undefined) return { type: text.includes("T") ? "TS" : "DT", value: moment };
  if (text.includes("\n")) return { type: "FT", value: { lines: text.split("\n") } };
  return { type: text.length > longestString ? "TX" : "ST", value: text };
}

const isoMoment = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d):(\d\d)(\.\d{1,4})?(?:(Z)|([+-]\d\d):(\d\d)))?$/;

/** A date or an instant of a decision result as HL7 writes it; undefined for a text that is none of both. */
export function timestampOf(text: string): string | undefined {
  const parts = isoMoment.exec(text);
  if (parts === null) return undefined;
  const [, year, month, day, hour, minute, second, fraction = "", utc, hours = "", minutes = ""] = parts;
  const date = `${year}${month}${day}`;
  const offset = utc === undefined ? `${hours}${minutes}` : "+0000";
  const written = hour === undefined ? date : `${date}${hour}${minute}${second}${fraction}${offset}`;
  return isoOf(written) === text ? written : undefined;
}

/** A timestamp as decision results write it; undefined where it is no day, and no moment with its offset. */
function isoOf(written: string): string | undefined {
  if (!parseTimestamp(written).ok) return undefined;
  const parts = /^(\d{4})(\d\d)(\d\d)(?:(\d\d)(\d\d)(\d\d)(\.\d{1,4})?([+-]\d\d)(\d\d))?$/.exec(written);
  if (parts === null) return undefined;
  const [, year, month, day, hour, minute, second, fraction = "", hours = "", minutes = ""] = parts;
  const date = `${year}-${month}-${day}`;
  if (hour === undefined) return date;
  const offset = hours === "+00" && minutes === "00" ? "Z" : `${hours}:${minutes}`;
  return `${date}T${hour}:${minute}:${second}${fraction}${offset}`;
}

/** A number in digits: HL7 has no exponents. */
function decimal(number: number): string {
  const written = String(number);
  const parts = /^(-?)(\d+)(?:\.(\d+))?e([+-]\d+)$/.exec(written);
  if (parts === null) return written;
  const [, sign = "", whole = "", fraction = "", exponent = ""] = parts;
  const digits = whole + fraction;
  const point = whole.length + Number(exponent);
  if (point <= 0) return `${sign}0.${"0".repeat(-point)}${digits}`;
  return sign + digits.padEnd(point, "0");
}

/** The leaf of an observation; undefined where OBX-2 and OBX-5 are not what writing a leaf gives. */
export function readLeaf(segment: Segment): { readonly leaf: Leaf } | undefined {
  const field = segment.field(5);
  if (field.state !== "value" || field.repetitions.length !== 1) return undefined;
  const { text } = field;
  switch (segment.field(2).text) {
    case "CE":
    case "CWE":
      return readCoded(text, field.component(3).text);
    case "NM":
      return /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)$/.test(text) ? { leaf: Number(text) } : undefined;
    case "DT":
    case "TS":
    case "DTM":
      return asLeaf(isoOf(text));
    case "ST":
    case "TX":
    case "FT":
      return { leaf: text };
    default:
      return undefined;
  }
}

function asLeaf(text: string | undefined): { readonly leaf: Leaf } | undefined {
  return text === undefined ? undefined : { leaf: text };
}

const codedLeaves: ReadonlyMap<string, Leaf> = new Map<string, Leaf>([
  [`Y ${yesNoSystem}`, true],
  [`N ${yesNoSystem}`, false],
  [`NONE ${resultSystem}`, null],
  [`EMPTY-LIST ${resultSystem}`, []],
  [`EMPTY-RECORD ${resultSystem}`, {}],
  [`EMPTY-TEXT ${resultSystem}`, ""],
]);

function readCoded(code: string, system: string): { readonly leaf: Leaf } | undefined {
  const leaf = codedLeaves.get(`${code} ${system}`);
  return leaf === undefined ? undefined : { leaf };
}

/** A leaf, or undefined for what has parts of its own. */
export function leafOf(value: Written): Leaf | undefined {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.length === 0 ? [] : undefined;
  return Object.keys(value).length === 0 ? {} : undefined;
}

/** The components of a provision as a coded value: its id, and where in the source it stands. */
export function provisionCode(
  provision: string,
  citation: string,
): { readonly components: ComponentInput[] } {
  return { components: [provision, citation, resultSystem] };
}
