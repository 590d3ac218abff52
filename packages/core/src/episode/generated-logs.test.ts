import { describe, expect, test } from "vitest";
import { civilDate } from "../calendar/index.js";
import { parameters } from "./arbitrary-log.test-data.js";
import { generatedLog } from "./generated-logs.test-data.js";
import { type Episode, PROGRAMMES, replay } from "./index.js";

const EPISODES = 800;
const episodes: readonly Episode[] = Array.from({ length: EPISODES }, (_, seed) =>
  replay(generatedLog(seed), { on: civilDate("2026-12-01"), parameters }),
);

describe("Episodes in their usual course", () => {
  test("are of every programme", () => {
    expect(new Set(episodes.map(({ programme }) => programme))).toEqual(new Set(PROGRAMMES));
  });

  test("leave no fact to ask for", () => {
    const asking = episodes.filter(({ history }) =>
      history.some(({ outcome }) => outcome.startsWith("needs-")),
    );
    expect(asking).toEqual([]);
  });

  test("explain each action by a decision of their history", () => {
    const unexplained = episodes.flatMap(({ open, closed, history }) => {
      const asked = new Set(
        history.flatMap(({ decision, actions }) =>
          actions.map(({ code, to }) => `${decision} ${code} ${to}`),
        ),
      );
      return [...open, ...closed].filter(({ decision, code, to }) => !asked.has(`${decision} ${code} ${to}`));
    });
    expect(unexplained).toEqual([]);
  });

  test("are the same for the same seed", () => {
    expect(generatedLog(7)).toEqual(generatedLog(7));
  });
});
