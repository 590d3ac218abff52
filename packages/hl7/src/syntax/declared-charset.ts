import type { Charset } from "./charset.js";
import { declarableCharsets } from "./charset.js";
import type { HeaderLine } from "./header-line.js";
import type { ReadOptions } from "./options.js";
import type { Finding } from "./problem.js";

/** The character set of a message, or what is wrong with the name that MSH-18 gives. */
export type CharsetReading =
  | { readonly ok: true; readonly charset: Charset; readonly remark?: Finding }
  | { readonly ok: false; readonly finding: Finding };

// Entries of table 0211 that are recognised so as to be named in the problem; none of them is read.
const otherCharsets =
  /^(8859\/[2-9]|ISO IR(6|14|87|159)|GB 18030-2000|KS X 1001|CNS 11643-1992|BIG-5|UNICODE|UNICODE UTF-(16|32))$/;

/** Names outside of table 0211 that senders write, and that can mean one character set only. */
const unlistedNames: ReadonlyMap<string, Charset> = new Map([
  ["UTF-8", "UNICODE UTF-8"],
  ["UTF8", "UNICODE UTF-8"],
  ["UNICODE UTF8", "UNICODE UTF-8"],
  ["ISO-8859-1", "8859/1"],
  ["ISO8859-1", "8859/1"],
  ["ISO-8859-15", "8859/15"],
  ["ISO8859-15", "8859/15"],
  ["US-ASCII", "ASCII"],
]);

/**
 * Finds the character set that the first repetition of MSH-18 names, the options having their say. Where MSH-18 is empty,
 * a byte order mark of UTF-8 tells.
 */
export function readDeclaredCharset(
  { declaredCharset: declared, hasByteOrderMark }: HeaderLine,
  options: ReadOptions,
): CharsetReading {
  if (options.charset !== undefined) return { ok: true, charset: options.charset };
  if (declared === "" && hasByteOrderMark) return { ok: true, charset: "UNICODE UTF-8" };
  if (declared === "") return { ok: true, charset: options.fallbackCharset ?? "ASCII" };
  const charset = declarableCharsets.find((name) => name === declared);
  if (charset !== undefined) return { ok: true, charset };
  const meant = unlistedNames.get(declared.toUpperCase());
  if (meant !== undefined) {
    const remark = {
      found: `a name of ${declared.length} characters outside of table 0211`,
      expected: meant,
    };
    return { ok: true, charset: meant, remark };
  }
  const found = otherCharsets.test(declared) ? declared : `a name of ${declared.length} characters`;
  return { ok: false, finding: { found, expected: declarableCharsets.join(", ") } };
}
