import { parseEpisode } from "@opendepistage/core/border/parse-episode";
import { civilDate } from "@opendepistage/core/calendar";
import { replay } from "@opendepistage/core/episode";
import { describe, expect, test } from "vitest";
import { CONSENT, LETTER, READING, SCREENING_CONTEXT } from "../terms/systems.js";
import { readBundle } from "./read-bundle.js";
import { classOf, concept, LEFT, LOINC, patient, RIGHT, subject } from "./resources.test-data.js";

const breast = concept("268547008");

function letter(kind: string, sent: string, more: object = {}) {
  return {
    resourceType: "Communication",
    status: "completed",
    category: [concept(kind, LETTER), breast],
    subject,
    recipient: [subject],
    sent,
    ...more,
  };
}

const mammogram = {
  resourceType: "Procedure",
  status: "completed",
  code: concept("24623002"),
  category: concept("within-programme", SCREENING_CONTEXT),
  subject,
  performedDateTime: "2025-05-07",
};

/** A reading with two normal breasts, with its observations. */
function reading(code: object, effectiveDateTime: string, id: string): readonly object[] {
  const sides = [LEFT, RIGHT].map((side) => ({ ...classOf(side, "397140005"), id: `${id}-${side}` }));
  const result = sides.map((side) => ({ reference: `Observation/${side.id}` }));
  return [
    ...sides,
    { resourceType: "DiagnosticReport", id, status: "final", code, subject, effectiveDateTime, result },
  ];
}

const episode = [
  patient,
  letter("invitation", "2025-03-02"),
  letter("reminder", "2025-04-02T09:00:00+02:00"),
  mammogram,
  ...reading(concept("24606-6", LOINC), "2025-05-07", "first"),
  ...reading(concept("second-reading", READING), "2025-05-12", "second"),
  letter("result", "2025-05-15T10:00:00+02:00"),
];

describe("The resources of a French episode", () => {
  const { events, problems } = readBundle(episode);

  test("are its events", () => {
    expect(problems).toEqual([]);
    const classes = { left: "1", right: "1" };
    expect(events.map(({ event }) => event)).toEqual([
      { type: "invited", on: "2025-03-02" },
      { type: "reminded", at: "2025-04-02T09:00:00+02:00", purpose: "invitation", to: "person" },
      { type: "examined", on: "2025-05-07" },
      { type: "first-reading", on: "2025-05-07", classes },
      { type: "second-reading", on: "2025-05-12", classes },
      { type: "result-sent", at: "2025-05-15T10:00:00+02:00", to: "person" },
    ]);
  });

  test("are a log that is replayed", () => {
    const parsed = parseEpisode({
      programme: "fr.breast",
      person: { birthDate: patient.birthDate },
      events: events.map(({ event }) => event),
    });
    if (!parsed.ok) throw new TypeError(JSON.stringify(parsed.problems));
    const { history } = replay(parsed.log, { on: civilDate("2025-06-01") });
    expect(history.map(({ decision }) => decision)).toContain("fr.breast.first-reading");
  });

  test("are told once, however often they are sent", () => {
    expect(readBundle([...episode, letter("invitation", "2025-03-02")]).events).toHaveLength(events.length);
  });

  test("end with a death", () => {
    const died = readBundle([{ ...patient, deceasedDateTime: "2025-07-01" }, ...episode.slice(1)]).events.at(
      -1,
    );
    expect(died?.event).toEqual({ type: "died", on: "2025-07-01" });
  });
});

describe("A letter is no event of the person", () => {
  test.each([
    ["that was not sent", { status: "preparation" }],
    ["to a doctor", { recipient: [{ reference: "Practitioner/d1" }] }],
    ["about no screening", { category: [concept("invitation", LETTER)] }],
  ])("%s", (_, more) => {
    expect(readBundle([patient, letter("invitation", "2025-03-02", more)]).events).toEqual([]);
  });
});

describe("An objection", () => {
  const consent = (code: string, more: object = {}) => ({
    resourceType: "Consent",
    status: "active",
    category: [concept(code, CONSENT), breast],
    patient: subject,
    dateTime: "2025-04-10",
    provision: { type: "deny" },
    ...more,
  });
  const answers = (purpose: string) => ({
    resourceType: "QuestionnaireResponse",
    questionnaire: "https://opendepistage.org/fhir/Questionnaire/fr-data-objection",
    status: "completed",
    subject,
    authored: "2025-06-01",
    item: [{ linkId: "purpose", answer: [{ valueCoding: { code: purpose } }] }],
  });
  const objectedOn = (...resources: readonly object[]) =>
    readBundle([patient, ...resources]).asked[0]?.facts["objectedOn"];

  test("is an event, and a fact of the purpose that it names alone", () => {
    const objection = consent("objection-reminder");
    expect(readBundle([patient, objection]).events.map(({ event }) => event)).toEqual([
      { type: "objected", on: "2025-04-10", purpose: "reminder" },
    ]);
    expect(objectedOn(objection, answers("reminder"))).toBe(civilDate("2025-04-10"));
    expect(objectedOn(objection, answers("invitation"))).toBeUndefined();
  });

  test.each([
    ["is none that was withdrawn", { status: "inactive" }],
    ["is no agreement", { provision: { type: "permit" } }],
    ["is none that is narrowed to a time", { provision: { type: "deny", period: { end: "2025-05-01" } } }],
    ["is none without a provision", { provision: undefined }],
  ])("%s", (_, more) => {
    expect(objectedOn(consent("objection-reminder", more), answers("reminder"))).toBeUndefined();
  });

  test("beside an agreement to the same thing is told, and neither counts", () => {
    const agreed = consent("objection-reminder", { id: "c2", provision: { type: "permit" } });
    const other = consent("objection-invitation", { id: "c3" });
    const resources = [patient, consent("objection-reminder"), agreed, other, answers("reminder")];
    const { events, problems } = readBundle(resources);
    expect(problems.map(({ code, place }) => [code, place])).toEqual([
      ["facts-contradict", "%resources[2].ofType(Consent)"],
    ]);
    expect(events.map(({ event }) => event["purpose"])).toEqual(["invitation"]);
    expect(objectedOn(...resources.slice(1))).toBeUndefined();
  });
});
