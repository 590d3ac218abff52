import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, type CivilDate, civilDate } from "../../calendar/index.js";
import { returnsIn, wasInvitedAgain } from "./episode-returns.js";
import { negativeEpisode } from "./screening-episode.test-data.js";

const on = civilDate("2027-01-04");
const screened = (day: string, change = {}) => ({
  ...negativeEpisode,
  mammogramOn: civilDate(day),
  ...change,
});

describe("VI.C 2 Who was invited again", () => {
  test.each([
    ["2026-03-03", false],
    ["2026-03-04", true],
    ["2026-03-05", true],
  ])("screened on 4 March 2024, on %s: %s", (day, isInvited) => {
    expect(wasInvitedAgain(screened("2024-03-04"), civilDate(day))).toBe(isInvited);
  });

  test("nobody in whom a cancer was found", () => {
    expect(wasInvitedAgain(screened("2024-03-04", { cancerDetectedAt: "ultrasound-alone" }), on)).toBe(false);
  });

  test.each([
    [72, true],
    [73, false], // 75 when the next invitation would be due (ELI-2)
    [74, false],
  ])("aged %i at the mammogram: %s", (age, isInvited) => {
    expect(wasInvitedAgain(screened("2024-03-04", { age }), on)).toBe(isInvited);
  });
});

describe("VI.C 2 Who came back", () => {
  test("the next mammogram of the same person, whatever the order of the list", () => {
    const first = screened("2022-01-10");
    const second = screened("2024-03-04");
    const third = screened("2026-05-04");
    const returns = returnsIn([third, first, second, screened("2023-01-01", { person: "another" })]);
    expect([first, second, third].map(returns.next)).toEqual([second.mammogramOn, third.mammogramOn, null]);
  });

  test("the same examination given twice is no return", () => {
    expect(returnsIn([negativeEpisode, { ...negativeEpisode }]).next(negativeEpisode)).toBeNull();
  });

  test("agrees with looking through the whole list", () => {
    const someEpisodes = fc.array(
      fc.record({ person: fc.constantFrom("a", "b", "c"), days: fc.nat(6) }).map(({ person, days }) => ({
        ...negativeEpisode,
        person,
        mammogramOn: addDays(negativeEpisode.mammogramOn, days),
      })),
    );
    fc.assert(
      fc.property(someEpisodes, (episodes) => {
        const { next } = returnsIn(episodes);
        for (const episode of episodes) {
          const later = episodes
            .filter(
              ({ person, mammogramOn }) => person === episode.person && mammogramOn > episode.mammogramOn,
            )
            .map(({ mammogramOn }) => mammogramOn);
          expect(next(episode)).toBe(later.length === 0 ? null : (Math.min(...later) as CivilDate));
        }
      }),
    );
  });
});
