import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseMessage } from "../syntax/index.js";
import { decideMessage } from "./decide-message.js";
import { readMessage } from "./read-message.js";

/** What fields may hold, apt or not. */
const content = fc.oneof(
  fc.constantFrom(
    "",
    '""',
    "NW",
    "CA",
    "F",
    "P",
    "L",
    "R",
    "Y",
    "CE",
    "DT",
    "XCN",
    "ST",
    "20260105",
    "20260230",
  ),
  fc.constantFrom(
    "24606-6^^LN",
    "SECOND-READING^^OPENDEPISTAGE",
    "BIRADS^^OPENDEPISTAGE",
    "1^^OPENDEPISTAGE",
  ),
  fc.constantFrom(
    "TECHNICAL-INSUFFICIENCY^^OPENDEPISTAGE",
    "NONE^^OPENDEPISTAGE",
    "LAST-MAMMOGRAM^^OPENDEPISTAGE",
  ),
  fc.string({ unit: fc.constantFrom(..."ab1^~&\\EF."), maxLength: 8 }),
);

const segment = fc
  .tuple(
    fc.constantFrom("PID", "PV1", "ORC", "OBR", "OBX", "NTE", "ZZ1"),
    fc.array(content, { maxLength: 26 }),
  )
  .map(([id, fields]) => [id, ...fields].join("|"));

const message = fc
  .tuple(fc.constantFrom("ORM^O01", "ORU^R01", "ADT^A08", ""), content, fc.array(segment, { maxLength: 12 }))
  .map(([type, day, segments]) =>
    [`MSH|^~\\&|A|B|C|D|${day}||${type}|1|P|2.5.1`, ...segments].map((line) => `${line}\r`).join(""),
  );

describe("Whatever a message holds", () => {
  test("it is read and decided without a fault, and each of its segments is used or listed", () => {
    fc.assert(
      fc.property(message, (text) => {
        const result = parseMessage(text);
        if (!result.ok) return;
        const reading = readMessage(result.message);
        decideMessage(reading);
        const told = [...reading.used, ...reading.unmapped.map(({ place }) => place.replace(/-\d+$/, ""))];
        for (const { id, position } of result.message.segments)
          expect(told).toContain(position.occurrence === 1 ? id : `${id}[${position.occurrence}]`);
      }),
      { numRuns: 2000 },
    );
  });
});
