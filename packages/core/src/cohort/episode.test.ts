import { describe, expect, test } from "vitest";
import { parseEpisode } from "../border/parse-episode.js";
import { civilDate } from "../calendar/index.js";
import { replay } from "../episode/index.js";
import { type CohortProgramme, cohortProgrammes, episodeMaker, type FigureId, figures } from "./index.js";

const on = civilDate("2026-06-01");

function cohort(programme: CohortProgramme, edge = false, seed = 1) {
  return episodeMaker({ programme, seed, on, edge });
}

describe.each(Object.keys(cohortProgrammes) as CohortProgramme[])("Episodes of %s", (programme) => {
  test("are the same in every run, and others with another seed", () => {
    const places = Array.from({ length: 300 }, (_, place) => place);
    const [first, second, other] = [cohort(programme), cohort(programme), cohort(programme, false, 2)];
    expect(
      places
        .toReversed()
        .map((place) => second(place))
        .toReversed(),
    ).toEqual(places.map((place) => first(place)));
    expect(places.map((place) => other(place))).not.toEqual(places.map((place) => first(place)));
  });

  test.each([false, true])("are logs that are read and replayed, edge cases %s", (edge) => {
    const episodeAt = cohort(programme, edge);
    for (let place = 0; place < 300; place++) {
      const written = episodeAt(place);
      const parsed = parseEpisode(written);
      expect(parsed, JSON.stringify(written)).toMatchObject({ ok: true });
      if (!parsed.ok) continue;
      const { history, problems } = replay(parsed.log, { on });
      expect(history.length, JSON.stringify(written)).toBeGreaterThan(0);
      if (!edge) expect(problems, JSON.stringify(written)).toEqual([]);
    }
  });

  test("tell nothing later than the day of the cohort, and nothing out of order", () => {
    const episodeAt = cohort(programme, true);
    for (let place = 0; place < 500; place++) {
      const days = episodeAt(place).events.map((event) => event.on);
      expect(days).toEqual(days.toSorted());
      expect(days.every((day) => day <= "2026-06-01")).toBe(true);
    }
  });
});

describe("Realistic episodes lie near their figures", () => {
  const logs = (programme: CohortProgramme) =>
    Array.from({ length: 20_000 }, (_, place) => cohort(programme)(place));
  const isNear = (share: number, id: FigureId, number: number) => {
    const { value } = figures[id];
    return Math.abs(share - value) <= 4 * Math.sqrt((value * (1 - value)) / number);
  };

  test("tests of the stool: participation, positive and not analysable", () => {
    const results = logs("fr.colorectal").map(({ events }) =>
      events.find(({ type }) => type === "first-reading"),
    );
    const known = results.filter((event) => event !== undefined);
    for (const [result, figure] of [
      ["positive", "fr.colorectal.positive"],
      ["not-analysable", "fr.colorectal.not-analysable"],
    ] as const)
      expect(
        isNear(
          known.filter((event) => event["result"] === result).length / known.length,
          figure,
          known.length,
        ),
      ).toBe(true);
    const came = logs("fr.colorectal").filter(
      ({ events }) => events[0]?.["participatedInLastThreeCampaigns"] === true,
    );
    expect(isNear(came.length / 20_000, "fr.colorectal.participation", 20_000)).toBe(true);
  });

  test("cervical screening: women tested after an invitation", () => {
    const episodes = logs("fr.cervical");
    const tested = episodes.filter(({ events }) => events.some(({ type }) => type === "examined")).length;
    // Some were invited so late that the day of the test has not come yet.
    const invitedEarly = episodes.filter(({ events }) => (events[0]?.on ?? "") < "2025-12-01");
    const testedEarly = invitedEarly.filter(({ events }) => events.some(({ type }) => type === "examined"));
    expect(tested).toBeGreaterThan(testedEarly.length);
    const share = testedEarly.length / invitedEarly.length;
    expect(isNear(share, "fr.cervical.screened-after-invitation", invitedEarly.length)).toBe(true);
  });

  test("second readings: recalls and technically insufficient images", () => {
    const read = logs("fr.breast").flatMap(
      ({ events }) => events.find(({ type }) => type === "second-reading") ?? [],
    );
    const insufficient = read.filter((event) => event["technicallyInsufficient"] !== null).length;
    expect(isNear(insufficient / read.length, "fr.breast.technical-recall", read.length)).toBe(true);
    const recalled = read.filter((event) => event["anomalyDescribed"] === true).length;
    expect(
      isNear(recalled / (read.length - insufficient), "fr.breast.second-reading-recall", read.length),
    ).toBe(true);
  });

  test("mammotests: readings that disagree", () => {
    const mammotests = logs("be.breast").filter(({ events }) =>
      events.some(({ type }) => type === "second-reading"),
    );
    const first = mammotests.filter(({ events }) => {
      const results = events.filter(({ type }) => type.endsWith("-reading")).map((event) => event["result"]);
      return results[0] !== results[1];
    });
    expect(isNear(first.length / mammotests.length, "be.breast.readings-disagree", mammotests.length)).toBe(
      true,
    );
  });
});
