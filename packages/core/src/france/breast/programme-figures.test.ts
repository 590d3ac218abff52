import { describe, expect, test } from "vitest";
import { addDays, civilDate } from "../../calendar/index.js";
import {
  figuresByDepartment,
  figuresOfMobileUnits,
  type ProgrammeQuestion,
  programmeAlerts,
  programmeFigures,
} from "./programme-figures.js";
import { negativeEpisode } from "./screening-episode.test-data.js";

const question: ProgrammeQuestion = {
  on: civilDate("2027-01-04"),
  from: civilDate("2024-01-01"),
  to: civilDate("2024-12-31"),
  targetPopulation: null,
};
const screened = (person: string, change = {}) => ({ ...negativeEpisode, person, ...change });
const later = { mammogramOn: civilDate("2026-04-06") };
const figure = (id: string, figures: ReturnType<typeof programmeFigures>) =>
  figures.find((indicator) => indicator.id === id);

describe("VI.C Figures of the programme", () => {
  test("concern the mammograms of the period; who came back is looked for in all rounds", () => {
    const figures = programmeFigures(
      [screened("a"), screened("a", later), screened("b", { department: "2A" })],
      question,
    );
    expect(figure("mammograms-read", figures)?.value).toBe(2);
    expect(figure("retention", figures)).toMatchObject({
      numerator: 1,
      denominator: 2,
      value: 0.5,
      unit: "ratio",
    });
  });

  test("participation is of the INSEE population, where it is given", () => {
    const participation = (targetPopulation: number | null) =>
      programmeFigures([screened("a")], { ...question, targetPopulation })[0];
    expect(participation(4)).toMatchObject({
      id: "participation",
      numerator: 1,
      denominator: 4,
      value: 0.25,
    });
    expect(participation(null)).toMatchObject({ denominator: null, value: null });
    expect(participation(0)).toMatchObject({ value: null });
  });

  test("are given for each department of residence, in the order of the codes", () => {
    const episodes = [
      screened("a", { department: "63" }),
      screened("b"),
      screened("c", { department: "2A" }),
      // Whoever moved came back all the same.
      screened("a", { ...later, department: "03" }),
    ];
    const found = figuresByDepartment(episodes, question);
    expect(found.map(({ department }) => department)).toEqual(["03", "2A", "63"]);
    const retention = found.map(({ figures }) => figures.find(({ id }) => id === "retention")?.numerator);
    expect(retention).toEqual([0, 0, 1]);
  });

  test("are given for the mobile units apart, where there are any (IV.D)", () => {
    expect(figuresOfMobileUnits([screened("a")], question)).toBeNull();
    const found = figuresOfMobileUnits([screened("a"), screened("b", { mobileUnit: true })], question);
    expect(found?.find(({ id }) => id === "mammograms-read")?.value).toBe(1);
  });

  test("11 technical recalls in 1,000 examinations raise the alert, 9 do not (US-8)", () => {
    const episodes = (recalls: number) =>
      Array.from({ length: 1000 }, (_, index) =>
        screened(`p-${index}`, { technicalRecall: index < recalls }),
      );
    expect(programmeAlerts(episodes(9), question)).toEqual([]);
    expect(programmeAlerts(episodes(11), question)).toEqual([
      { indicator: "technical-recalls", limit: 0.01, value: 0.011, provision: "FRB-CTI-04" },
    ]);
  });

  test("do not depend on the order of the episodes", () => {
    const episodes = [screened("a"), screened("a", later), screened("b", { age: 73 }), screened("c")];
    expect(programmeFigures(episodes.toReversed(), question)).toEqual(programmeFigures(episodes, question));
  });

  test("of tens of thousands of episodes, even all of one person, are drawn up at once", () => {
    const episodes = Array.from({ length: 50_000 }, (_, index) =>
      screened("same", { mammogramOn: addDays(civilDate("2024-01-01"), index % 300) }),
    );
    expect(figure("mammograms-read", programmeFigures(episodes, question))?.value).toBe(50_000);
  }, 20_000);
});
