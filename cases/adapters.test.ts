import { parseFacts, parseOn } from "@opendepistage/core/border";
import { decisions } from "@opendepistage/core/decisions";
import { decide } from "@opendepistage/core/engine";
import { decideBundle, readBundle, writeFacts as writeResources } from "@opendepistage/fhir";
import { decideMessage, parseMessage, readMessage, writeFacts as writeSegments } from "@opendepistage/hl7";
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

const SAMPLES = ["benign-contributive", "malignant", "non-contributive"] as const;

/** A first reading of 2026-01-05 as a RIS tells it, in the words that both adapters name alike. */
interface NamedReading {
  readonly classes: readonly [left: string, right: string];
  readonly workUp: "done" | "not-done";
  readonly finding: "mass" | "calcifications";
  readonly samplingAdvised: boolean;
  /** The result of the sample, which the conduct asks for; left out, nothing is told of it. */
  readonly sample?: (typeof SAMPLES)[number];
}

const IDENTIFIER = "260052A00400192";

/** The reading by the named codes of the default profile. */
function namedSegments({ classes: [left, right], workUp, finding, samplingAdvised, sample }: NamedReading) {
  const coded = (code: string, value: string, side = "") =>
    `OBX||CE|${code}^^OPENDEPISTAGE|${side}|${value.toUpperCase()}^^OPENDEPISTAGE||||||F`;
  const segments = [
    "MSH|^~\\&|RIS|CENTRE|SI|CRCDC|20260105100000||ORU^R01^ORU_R01|42|P|2.5.1|||||FRA|UNICODE UTF-8",
    `PID|1||${IDENTIFIER}^^^ASIP-SANTE-INS-NIR&1.2.250.1.213.1.4.10&ISO^INS||EXEMPLE^ANNE||19600503|F`,
    "OBR|1|D1||24606-6^Mammogram^LN|||20260105",
    coded("BIRADS", left, "L"),
    coded("BIRADS", right, "R"),
    coded("WORK-UP", workUp),
    coded("CLINICAL-EXAMINATION", "normal"),
    coded("MOBILE-UNIT", "N"),
    coded("FINDINGS", finding),
    coded("WORK-UP-EXAMINATIONS", "ultrasound"),
    coded("ULTRASOUND", "not-done"),
    coded("SAMPLING-ADVISED", samplingAdvised ? "Y" : "N"),
    ...(sample === undefined ? [] : [coded("SAMPLE-RESULT", sample)]),
  ];
  const parsed = parseMessage(`${segments.join("\r")}\r`);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return decideMessage(readMessage(parsed.message));
}

const snomed = (code: string) => ({ coding: [{ system: "http://snomed.info/sct", code }] });
const BI_RADS: Readonly<Record<string, object>> = {
  "1": snomed("397140005"),
  "2": snomed("397141009"),
  "3": snomed("397143007"),
  "4": snomed("397144001"),
  "4c": { coding: [{ system: "BI", code: "MA.II.A.5.4C" }] },
  "5": snomed("397145000"),
};
const FINDINGS = { mass: "129788004", calcifications: "697944008" };
const subject = { reference: "Patient/p1" };

function interview(decision: string, answers: Readonly<Record<string, object>>) {
  return {
    resourceType: "QuestionnaireResponse",
    status: "completed",
    questionnaire: `https://opendepistage.org/fhir/Questionnaire/${decision}`,
    subject,
    authored: "2026-01-05",
    item: Object.entries(answers).map(([linkId, value]) => ({ linkId, answer: [value] })),
  };
}

/** The reading as a report with its observations, and answers to what FHIR has no resource for. */
function namedResources({ classes, workUp, finding, samplingAdvised, sample }: NamedReading) {
  const observed = (id: string, more: object) => ({
    resourceType: "Observation",
    id,
    status: "final",
    subject,
    ...more,
  });
  const sides = ["80248007", "73056007"];
  const observations = [
    ...classes.map((found, index) =>
      observed(`class-${index}`, {
        code: snomed("146611000146107"),
        bodySite: snomed(sides[index] ?? ""),
        valueCodeableConcept: BI_RADS[found],
      }),
    ),
    observed("findings", {
      code: snomed("71651007"),
      component: [{ code: snomed("129714008"), valueCodeableConcept: snomed(FINDINGS[finding]) }],
    }),
  ];
  const resources = [
    {
      resourceType: "Patient",
      id: "p1",
      identifier: [{ system: "urn:oid:1.2.250.1.213.1.4.10", value: IDENTIFIER }],
      birthDate: "1960-05-03",
    },
    {
      resourceType: "DiagnosticReport",
      status: "final",
      code: { coding: [{ system: "http://loinc.org", code: "24606-6" }] },
      subject,
      effectiveDateTime: "2026-01-05",
      result: observations.map(({ id }) => ({ reference: `Observation/${id}` })),
    },
    ...observations,
    interview("fr-breast-first-reading", {
      workUp: { valueCoding: { code: workUp } },
      clinicalExamination: { valueCoding: { code: "normal" } },
      mobileUnit: { valueBoolean: false },
      workUpExaminations: { valueCoding: { code: "ultrasound" } },
      ultrasound: { valueCoding: { code: "not-done" } },
      samplingAdvised: { valueBoolean: samplingAdvised },
    }),
    ...(sample === undefined
      ? []
      : [interview("fr-breast-conduct", { sampleResult: { valueCoding: { code: sample } } })]),
  ];
  const reading = readBundle({
    resourceType: "Bundle",
    type: "collection",
    entry: resources.map((resource) => ({ resource })),
  });
  expect(reading.problems).toEqual([]);
  return decideBundle(reading);
}

describe("A first reading by named codes is decided as by named resources, its conduct included", () => {
  const pairs = Object.keys(BI_RADS).flatMap((left) =>
    Object.keys(BI_RADS).map((right) => [left, right] as const),
  );
  test.each(pairs)("%s and %s", (...classes) => {
    for (const workUp of ["done", "not-done"] as const)
      for (const finding of ["mass", "calcifications"] as const)
        for (const samplingAdvised of [true, false]) {
          const reading = { classes, workUp, finding, samplingAdvised };
          expect(namedResources(reading), JSON.stringify(reading)).toEqual(namedSegments(reading));
        }
  });

  test.each(SAMPLES)("with a %s sample", (sample) => {
    for (const [left, right] of pairs) {
      const reading = {
        classes: [left, right],
        workUp: "done",
        finding: "mass",
        samplingAdvised: false,
      } as const;
      const byMessage = namedSegments({ ...reading, sample });
      const byBundle = namedResources({ ...reading, sample });
      // Whoever answers the questionnaire of the conduct asks for it, also while the class is not final.
      expect(byBundle.slice(0, byMessage.length)).toEqual(byMessage);
      if (byBundle.length > byMessage.length)
        expect(byBundle.at(-1)).toMatchObject({
          decision: "fr.breast.conduct",
          outcome: "needs-information",
        });
    }
  });

  test("a class that is final is followed by the conduct that it calls for", () => {
    const reading = { classes: ["3", "1"], workUp: "done", finding: "mass", samplingAdvised: false } as const;
    const decided = namedResources({ ...reading, sample: "non-contributive" });
    expect(decided.map(({ decision, outcome }) => [decision, outcome])).toEqual([
      ["fr.breast.first-reading", "surveillance"],
      ["fr.breast.conduct", "surveillance"],
    ]);
    expect(decided[1]?.because[0]?.facts).toMatchObject({ finalClass: "3", mammogramOn: "2026-01-05" });
  });
});
