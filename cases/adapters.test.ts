import { parseFacts, parseOn } from "@opendepistage/core/border";
import { decisions } from "@opendepistage/core/decisions";
import { decide } from "@opendepistage/core/engine";
import { readBundle, writeFacts as writeResources } from "@opendepistage/fhir";
import { parseMessage, readMessage, writeFacts as writeSegments } from "@opendepistage/hl7";
import { describe, expect, test } from "vitest";
import { type WorkedCase, workedCases } from "./worked-case.js";

const at = {
  precision: "second",
  year: 2026,
  month: 1,
  day: 5,
  hour: 10,
  minute: 0,
  second: 0,
  offsetMinutes: 60,
} as const;
const letterhead = {
  sendingApplication: "RIS",
  sendingFacility: "CENTRE",
  receivingApplication: "SI",
  receivingFacility: "CRCDC",
  controlId: "1",
  at,
};

/** The decision, the facts and the day of a case. */
function given({ case: { decision: id, facts, on } }: WorkedCase) {
  const decision = decisions.find((one) => one.id === id);
  if (decision === undefined) throw new Error(`no decision ${id}`);
  const parsed = parseFacts(decision, facts);
  const day = parseOn(on);
  if (!parsed.ok || !day.ok) throw new Error(`a worked case of ${id} cannot be read`);
  return { decision, facts: parsed.facts, on: day.on };
}

/** What a message of HL7v2 that carries the case asks for, read back from its bytes. */
function throughSegments({ decision, facts, on }: ReturnType<typeof given>) {
  const written = writeSegments(decision, facts, { ...letterhead, on });
  if (!written.ok) throw new Error(JSON.stringify(written.problems));
  const bytes = written.message.toBytes();
  if (!bytes.ok) throw new Error(JSON.stringify(bytes.problems));
  const parsed = parseMessage(bytes.bytes);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return readMessage(parsed.message).examinations.flatMap(({ asked, on: day }) =>
    asked.map((one) => decide(one.decision, one.facts, { on: day?.date ?? on })),
  );
}

/** What a Bundle of FHIR that carries the case asks for, read back from its JSON. */
function throughResources({ decision, facts, on }: ReturnType<typeof given>) {
  const bundle: unknown = JSON.parse(JSON.stringify(writeResources(decision, facts, { on })));
  return readBundle(bundle).asked.map((one) => decide(one.decision, one.facts, { on: one.on?.date ?? on }));
}

const all = workedCases().filter(({ expect: { error } }) => error !== true);
const byDecision = decisions.map(
  ({ id }) => [id, all.filter((worked) => worked.case.decision === id)] as const,
);

describe("A case is decided alike, whichever way it comes", () => {
  test.each(byDecision)("%s, by HL7v2, by FHIR and by itself", (_, cases) => {
    expect(cases.length).toBeGreaterThan(0);
    for (const worked of cases) {
      const one = given(worked);
      const here = [decide(one.decision, one.facts, { on: one.on })];
      expect(throughSegments(one), worked.case.id).toEqual(here);
      expect(throughResources(one), worked.case.id).toEqual(here);
    }
  });
});
