import { describe, expect, test } from "vitest";
import { changed, faultsOf, row, rowWith, service, serviceWith } from "./mapping.test-data.js";
import { parseMapping } from "./parse-mapping.js";

const conduct = { decisions: ["fr.breast.first-reading", "fr.breast.conduct"] };

describe("What a service tells by itself", () => {
  test.each([
    ["the fact of its day", { ...conduct, day: { "fr.breast.conduct": "mammogramOn" } }],
    ["no fact of its day", { day: {} }],
    ["facts", { ...conduct, facts: { "fr.breast.conduct": { workUpDone: true, sampleResult: null } } }],
    ["a part of a record", { facts: { "fr.breast.first-reading": { classes: { left: "1" } } } }],
    ["the record of a list", { record: 2 }],
  ])("may be %s", (_, members) => {
    expect(faultsOf(serviceWith(members))).toEqual([]);
    const parsed = parseMapping(serviceWith(members));
    expect(parsed).toMatchObject({ ok: true, mapping: { services: [members] } });
  });

  test.each([
    [
      "a day of a decision that it does not ask for",
      { day: { "fr.breast.conduct": "mammogramOn" } },
      'services[0].day["fr.breast.conduct"]: "fr.breast.conduct"; one of fr.breast.first-reading',
    ],
    [
      "a day that is no date",
      { ...conduct, day: { "fr.breast.conduct": "sampleResult" } },
      'services[0].day["fr.breast.conduct"]: "sampleResult"; one of mammogramOn',
    ],
    ["a day that is no path", { day: { "fr.breast.first-reading": 1 } }, "the path of a fact"],
    [
      "facts of a decision that it does not ask for",
      { facts: { "fr.breast.conduct": { workUpDone: true } } },
      'services[0].facts["fr.breast.conduct"]: "fr.breast.conduct"; one of',
    ],
    [
      "a value that the fact does not have",
      { facts: { "fr.breast.first-reading": { workUp: "made" } } },
      'services[0].facts["fr.breast.first-reading"].workUp: "made"; one of "not-done"',
    ],
    [
      "facts that are none",
      { facts: { "fr.breast.first-reading": "workUp" } },
      "an object with the facts of each decision",
    ],
    ["a record that is no number", { record: 0 }, "services[0].record: 0; a number from 1"],
  ])("is wrong: %s", (_, members, fault) => {
    expect(faultsOf(serviceWith(members))).toEqual([expect.stringContaining(fault)]);
  });
});

describe("A row of one service alone", () => {
  test("names a service of the mapping", () => {
    expect(faultsOf(rowWith({ service: "S" }))).toEqual([]);
    expect(faultsOf(rowWith({ service: "T" }))).toEqual(['observations[0].service: "T"; one of S']);
  });

  test("is another than that of another service, or of all", () => {
    const services = [service, { ...service, code: "T" }];
    const observations = [row, { ...row, service: "S" }, { ...row, service: "T" }];
    expect(faultsOf(changed({ services, observations }))).toEqual([]);
    expect(faultsOf(changed({ services, observations: [...observations, row] }))).toHaveLength(1);
  });
});

describe("Lists, moments and texts", () => {
  const asking = (decision: string, observation: object) =>
    changed({
      services: [{ ...service, decisions: [decision] }],
      observations: [{ title: "X", code: "X", system: "L", ...observation }],
    });

  test.each([
    [
      "fr.colorectal.result-notification",
      { read: "instant", facts: { "fr.colorectal.result-notification": "readAt" } },
    ],
    [
      "fr.breast.invitation",
      { read: "date", repeats: true, facts: { "fr.breast.invitation": "remindersSentOn" } },
    ],
    [
      "fr.cervical.test-and-interval",
      { read: "date", facts: { "fr.cervical.test-and-interval": "tests.on" } },
    ],
    ["be.breast.image-set", { read: "text", facts: { "be.breast.image-set": "images.view" } }],
    [
      "fr.colorectal.sample-acceptance",
      {
        read: "date",
        values: [{ code: "SD", system: "L", value: null }],
        facts: { "fr.colorectal.sample-acceptance": "sampledOn" },
      },
    ],
    [
      "fr.cervical.test-and-interval",
      {
        read: "code",
        values: [{ code: "0", system: "L", value: [] }],
        facts: { "fr.cervical.test-and-interval": "tests" },
      },
    ],
  ])("of %s: %j", (decision, observation) => {
    expect(faultsOf(asking(decision, observation))).toEqual([]);
  });

  test.each([
    [
      "fr.breast.invitation",
      { read: "date", facts: { "fr.breast.invitation": "remindersSentOn" } },
      "a reading that gives a list",
    ],
    [
      "fr.breast.invitation",
      { read: "date", repeats: true, facts: { "fr.breast.invitation": "lastInvitationOn" } },
      'observations[0].repeats: true; "repeats" for a list alone',
    ],
    [
      "fr.cervical.test-and-interval",
      { read: "date", facts: { "fr.cervical.test-and-interval": "tests.day" } },
      "one of",
    ],
    [
      "fr.colorectal.sample-acceptance",
      {
        read: "date",
        values: [{ code: "SD", system: "L", value: "never" }],
        facts: { "fr.colorectal.sample-acceptance": "sampledOn" },
      },
      "observations[0].values[0].value",
    ],
  ])("of %s are wrong: %j", (decision, observation, fault) => {
    expect(faultsOf(asking(decision, observation))).toEqual([expect.stringContaining(fault)]);
  });

  test("identifiers of two decisions may be of two authorities", () => {
    const second = "fr.breast.second-reading";
    const belgian = "be.breast.arbitration";
    const reader = (code: string, authority: string, facts: object) => ({
      title: code,
      code,
      system: "L",
      read: "identifier",
      authority,
      facts,
    });
    const services = [
      { ...service, decisions: [second] },
      { ...service, code: "B", decisions: [belgian] },
    ];
    const first = reader("A", "1.2", { [second]: "firstReader" });
    const other = reader("B", "1.3", { [belgian]: "readings.reader" });
    expect(faultsOf(changed({ services, observations: [first, other] }))).toEqual([]);
    const rival = reader("C", "1.3", { [second]: "secondReader" });
    expect(faultsOf(changed({ services, observations: [first, rival] }))).toEqual([
      expect.stringContaining("observations[1].authority"),
    ]);
  });
});

test("the fact channel is named by its system", () => {
  const parsed = parseMapping(changed({ factSystem: "OPENDEPISTAGE" }));
  expect(parsed).toMatchObject({ ok: true, mapping: { factSystem: "OPENDEPISTAGE" } });
  expect(faultsOf(changed({ factSystem: "" }))).toEqual([
    expect.stringContaining("the coding system of decisions and facts"),
  ]);
});
