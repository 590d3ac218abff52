import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, addMonths, type CivilDate, civilDate } from "../../calendar/index.js";
import { decide, type Facts, type FactsOf } from "../../engine/index.js";
import { withValue } from "../../engine/path.js";
import { installation } from "./installation.js";
import { conformingInstallation as usual } from "./installation.test-data.js";

type InstallationFacts = FactsOf<typeof installation.facts>;

const on = civilDate("2025-06-16");
const judged = (change: InstallationFacts = {}, day: CivilDate = on) =>
  decide(installation, { ...usual, ...change }, { on: day });
/** The answer with other values at some paths. */
const withPaths = (values: Readonly<Record<string, unknown>>, day: CivilDate = on) => {
  const facts = Object.entries(values).reduce(
    (made, [path, value]) => withValue(made, path, value),
    usual as Facts,
  );
  return decide(installation, facts as InstallationFacts, { on: day });
};

test("an installation that meets every requirement is admitted until its control is six months old", () => {
  expect(judged()).toMatchObject({
    outcome: "admitted",
    values: { controlledUntil: "2025-09-02" },
    actions: [{ code: "external-control", due: "2025-09-02" }],
    notes: [],
  });
});

describe("Annexe 1: mammograph, console, light box", () => {
  test.each([
    ["mammograph.dedicatedGenerator", false],
    ["mammograph.motorisedCompression", false],
    ["mammograph.footControl", false],
    ["mammograph.pressureLimit", false],
    ["mammograph.automaticExposure", false],
    ["mammograph.masDisplayed", false],
    ["mammograph.scatterReduction", false],
    ["mammograph.focusDetectorDistanceMm", 599],
    ["console.monitorMegapixels", [5, 4]],
    ["lightBox.twoLargeFilms", false],
    ["lightBox.masking", false],
    ["lightBox.highFrequencySupply", false],
    ["lightBox.dimmer", false],
    ["lightBox.centreLuminance", 1999],
    ["lightBox.cornerDeviationPercent", 16],
    ["lightBox.colourTemperatureKelvin", 5499],
    ["lightBox.colourTemperatureKelvin", 6501],
    ["internalControl.mtm100Phantom", false],
    ["internalControl.luxMeter", false],
    ["internalControl.tg18QcPattern", false],
    ["mammograph.marketedForDigitalMammography", false],
    ["console.pixelForPixel", false],
    ["console.oneImagePerScreen", false],
    ["console.usedForFirstReading", false],
    ["printing.printerValidated", false],
    ["printing.filmsMarketed", false],
    ["printing.pixelForPixel", false],
    ["printing.oneImagePerFilm", false],
    ["printing.filmFormats", ["25x30", "other"]],
    ["printing.filmFormats", []],
    ["printing.printPixelNanometres", 85_001],
  ])("%s %j keeps it out", (path, value) => {
    const reason = path.replace(".", "-").replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`);
    expect(withPaths({ [path]: value })).toMatchObject({
      outcome: "not-admitted",
      values: { reasons: [reason] },
    });
  });

  test.each([
    ["mammograph.focusDetectorDistanceMm", 600],
    ["console.monitorMegapixels", [10]],
    ["lightBox.centreLuminance", 2000],
    ["lightBox.cornerDeviationPercent", 15],
    ["lightBox.colourTemperatureKelvin", 5500],
    ["lightBox.colourTemperatureKelvin", 6500],
    ["printing.printPixelNanometres", 85_000],
  ])("%s %j is just enough", (path, value) => {
    expect(withPaths({ [path]: value }).outcome).toBe("admitted");
  });

  test("every failing requirement is told at once", () => {
    const failing = { "lightBox.dimmer": false, "console.pixelForPixel": false, attestationSentOn: null };
    const { values } = withPaths(failing);
    expect(values["reasons"]).toEqual(["console-pixel-for-pixel", "light-box-dimmer", "attestation-sent-on"]);
  });
});

describe("Annexe 3, I Digital installations alone", () => {
  test.each(["films", "digitised-films"] as const)("%s are refused", (technology) => {
    expect(judged({ technology }).values).toMatchObject({ reasons: ["technology"] });
  });

  test("storage-phosphor plates (CR) are accepted with both cassette holders, DR being advised", () => {
    const holders = { "imageField.smallCassetteHolder": true, "imageField.largeCassetteHolder": true };
    expect(withPaths({ technology: "plates", ...holders })).toMatchObject({
      outcome: "admitted",
      notes: ["dr-recommended"],
    });
    expect(judged({ technology: "plates" }).values).toMatchObject({
      reasons: ["image-field-small-cassette-holder", "image-field-large-cassette-holder"],
    });
  });
});

describe("Annexe 3, III Size of the detector", () => {
  test.each([
    [210, 260, false, "admitted"],
    [260, 210, false, "admitted"], // given the other way round
    [209, 260, false, "not-admitted"],
    [210, 259, false, "not-admitted"],
    [180, 240, true, "admitted"], // a large-format device on the same site
  ] as const)(
    "%i × %i mm, large format elsewhere on the site %s: %s",
    (...[short, long, elsewhere, outcome]) => {
      const field = {
        "imageField.detectorShortSideMm": short,
        "imageField.detectorLongSideMm": long,
        "imageField.largeFormatOnSite": elsewhere,
      };
      expect(withPaths(field).outcome).toBe(outcome);
    },
  );
});

describe("Annexe 3, III Magnification, within a year of publication (VER-2)", () => {
  const fresh = {
    lastExternalControlOn: civilDate("2025-01-06"),
    attestationSentOn: civilDate("2025-01-07"),
  };

  test.each([
    ["2025-01-25", "admitted"],
    ["2025-01-26", "admitted"],
    ["2025-01-27", "not-admitted"],
  ])("without magnification, on %s: %s", (day, outcome) => {
    expect(judged({ ...fresh, magnification: "none" }, civilDate(day)).outcome).toBe(outcome);
  });

  test("while it is tolerated, the last day is remarked upon", () => {
    expect(judged({ ...fresh, magnification: "none" }, civilDate("2025-01-26")).notes).toEqual([
      "without-magnification-until:2025-01-26",
    ]);
  });

  test.each([
    ["full-field", 50_000, "admitted"],
    ["scanning", 50_000, "admitted"],
    ["full-field", 50_001, "not-admitted"],
  ] as const)("a digital zoom on a %s detector of %i nm: %s", (technology, acquired, outcome) => {
    const zoom = { technology, magnification: "digital-zoom", acquisitionPixelNanometres: acquired } as const;
    expect(withPaths({ ...zoom, "printing.printPixelNanometres": 39_000 }).outcome).toBe(outcome);
  });

  test("a digital zoom on plates is none", () => {
    const { values } = withPaths({
      technology: "plates",
      magnification: "digital-zoom",
      acquisitionPixelNanometres: 50_000,
    });
    expect(values["reasons"]).toContain("magnification");
  });
});

describe("VI.A Quality control", () => {
  test("external control is good for less than six months (CAL-14)", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 500 }), (days) => {
        const control = addDays(civilDate("2024-08-01"), days);
        const change = { lastExternalControlOn: control, attestationSentOn: control };
        const end = addMonths(control, 6);
        expect(judged(change, addDays(end, -1)).outcome).toBe("admitted");
        expect(judged(change, end)).toMatchObject({
          outcome: "not-admitted",
          values: { reasons: ["last-external-control-on"] },
        });
      }),
    );
  });

  test("by a body that is accredited and approved", () => {
    expect(judged({ controlBodyApproved: false }).values).toMatchObject({
      reasons: ["control-body-approved"],
    });
  });

  test("a serious non-conformity stops the machine, whatever else is unknown; images made are not void (ORG-4)", () => {
    const result = decide(installation, { seriousNonConformity: "present" }, { on });
    expect(result).toMatchObject({
      outcome: "must-not-be-used",
      values: { reasons: ["serious-non-conformity"] },
      interpretations: ["ORG-4"],
    });
    expect(result.notes).toContain("examinations-made-are-not-void");
    expect(result.actions.map(({ code, by, to }) => [code, by, to])).toEqual([
      ["report-serious-non-conformity", "control-body", "ansm"],
      ["warn-of-serious-non-conformity", "ansm", "crcdc"],
      ["send-lifting-attestation", "radiologist", "crcdc"],
    ]);
    expect(judged({ seriousNonConformity: "lifted" }).outcome).toBe("admitted");
  });

  test.each([
    // first use, initial control, outcome
    ["2025-06-16", null, "must-not-be-used"],
    ["2025-06-17", null, "not-admitted"],
    [null, null, "not-admitted"],
    ["2025-06-16", "2025-06-16", "admitted"],
    [null, "2025-06-17", "not-admitted"],
  ])("first used on %s, initial control on %s: %s", (use, control, outcome) => {
    const day = (text: string | null) => (text === null ? null : civilDate(text));
    expect(judged({ firstClinicalUseOn: day(use), initialControlOn: day(control) }).outcome).toBe(outcome);
  });

  test("an initial control made late is remarked upon", () => {
    expect(judged({ initialControlOn: civilDate("2023-03-07") }).notes).toEqual([
      "initial-control-after-first-use",
    ]);
  });
});

describe("VI.A and annexe 3, III Papers owed to the CRCDC", () => {
  const codes = (change: InstallationFacts) => judged(change).actions.map(({ code, to }) => [code, to]);

  test("an attestation older than the last control is that of another", () => {
    expect(judged({ attestationSentOn: civilDate("2025-03-02") })).toMatchObject({
      outcome: "documents-missing",
      values: { reasons: ["attestation-sent-on"], controlledUntil: "2025-09-02" },
      actions: [{ code: "send-attestation", due: null }, { code: "request-attestation" }],
    });
    expect(judged({ attestationSentOn: civilDate("2025-03-03") }).outcome).toBe("admitted");
  });

  test("the CRCDC asks for it, then tells ANSM", () => {
    expect(codes({ attestationSentOn: null })).toEqual([
      ["send-attestation", "crcdc"],
      ["request-attestation", "first-reader"],
    ]);
    expect(codes({ attestationSentOn: null, attestationRequestedOn: civilDate("2025-04-01") })).toEqual([
      ["send-attestation", "crcdc"],
      ["report-missing-attestation", "ansm"],
    ]);
    expect(codes({ attestationSentOn: null, attestationRequestedOn: civilDate("2025-03-02") })).toEqual([
      ["send-attestation", "crcdc"],
      ["request-attestation", "first-reader"],
    ]);
  });

  test("the equipment form follows each change", () => {
    expect(judged({ lastEquipmentChangeOn: civilDate("2024-01-10") })).toMatchObject({
      outcome: "documents-missing",
      values: { reasons: ["equipment-form-sent-on"] },
      actions: [{ code: "send-equipment-form", by: "radiologist", to: "crcdc" }],
    });
    expect(judged({ lastEquipmentChangeOn: civilDate("2024-01-09") }).outcome).toBe("admitted");
  });
});

describe("Unknown facts", () => {
  test("what does not concern the technology is not asked for", () => {
    const {
      smallCassetteHolder: _,
      largeCassetteHolder: __,
      largeFormatOnSite: ___,
      ...field
    } = usual.imageField;
    const { acquisitionPixelNanometres, ...rest } = usual;
    expect(
      decide(installation, { ...rest, imageField: field, acquisitionPixelNanometres }, { on }).outcome,
    ).toBe("admitted");
  });

  test("whichever are unknown, an answer that stands is the answer with all of them, and its reasons remain", () => {
    const paths = [
      "technology",
      "magnification",
      "console.pixelForPixel",
      "lightBox.dimmer",
      "printing.filmsMarketed",
    ];
    const failing = { "console.pixelForPixel": false, "lightBox.dimmer": false, magnification: "none" };
    fc.assert(
      fc.property(fc.subarray(paths), fc.subarray(Object.entries(failing)), (unknown, failed) => {
        const values = Object.fromEntries(failed);
        const whole = withPaths(values);
        const partial = withPaths({
          ...values,
          ...Object.fromEntries(unknown.map((path) => [path, undefined])),
        });
        if (partial.outcome === "needs-information") return;
        expect(partial.outcome).toBe(whole.outcome);
        const certain = (partial.values["reasons"] ?? []) as readonly string[];
        expect(whole.values["reasons"] ?? []).toEqual(expect.arrayContaining([...certain]));
      }),
    );
  });

  test("a reason that hangs on an unknown technology is not given", () => {
    const either = {
      technology: undefined,
      "imageField.detectorShortSideMm": 180,
      "console.pixelForPixel": false,
    };
    expect(withPaths(either).values["reasons"]).toEqual(["console-pixel-for-pixel"]);
  });

  test("asked of an installation of which nothing is known, it asks for all that matters", () => {
    const { outcome, missing } = decide(installation, {}, { on });
    expect(outcome).toBe("needs-information");
    expect(missing).toEqual(
      expect.arrayContaining(["seriousNonConformity", "technology", "lastExternalControlOn"]),
    );
    expect(missing).not.toContain("attestationRequestedOn");
  });
});
