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
  fc.constantFrom(
    "be.breast.arbitration^^OPENDEPISTAGE",
    "BE-SECOND-READING^^OPENDEPISTAGE",
    "readings.reader^^OPENDEPISTAGE",
    "readings.result^^OPENDEPISTAGE",
    "readings^^OPENDEPISTAGE",
    "EMPTY-LIST^^OPENDEPISTAGE",
  ),
  fc.constantFrom("110180^^DCM", "1.2.3", "HPV-TEST^^OPENDEPISTAGE", "TS", "1", "2", "MSH^1^12", "AE"),
  fc.string({ unit: fc.constantFrom(..."ab1^~&\\EF."), maxLength: 8 }),
);

const segmentIds = [
  ...["PID", "PV1", "ORC", "OBR", "OBX", "NTE", "ZZ1"],
  ...["IPC", "ZDS", "MRG", "MSA", "ERR", "TXA", "EVN"],
];

const types = [
  ...["ORM^O01", "OMG^O19", "OMI^O23", "ORU^R01", "MDM^T02", "MDM^T10"],
  ...["ADT^A08", "ADT^A31", "ADT^A40", "ADT^A01", "ACK", "ACK^R01", ""],
];

const segment = fc
  .tuple(fc.constantFrom(...segmentIds), fc.array(content, { maxLength: 32 }))
  .map(([id, fields]) => [id, ...fields].join("|"));

const message = fc
  .tuple(fc.constantFrom(...types), content, fc.array(segment, { maxLength: 12 }))
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
