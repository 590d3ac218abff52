import { describe, expect, test } from "vitest";
import { civilDate } from "../calendar/index.js";
import { canonicalEvents } from "./canonical-events.js";
import type { EpisodeEvent, EventType } from "./event.js";

const on = civilDate("2024-12-31");

function event(type: EventType, day: string, more: Partial<EpisodeEvent> = {}): EpisodeEvent {
  return { type, on: civilDate(day), fields: {}, ...more };
}

/** The ids that count, and those set aside with the reason. */
function outcomeOf(...events: readonly EpisodeEvent[]) {
  const log = { programme: "fr.breast", person: { birthDate: civilDate("1960-01-15") }, events } as const;
  const { events: taken, setAside } = canonicalEvents(log, on);
  return {
    taken: taken.map(({ id }) => id),
    setAside: setAside.map(({ event: { id }, code }) => `${id} ${code}`),
  };
}

describe("The events of a log", () => {
  test("come in the order of days, and of types within a day", () => {
    const first = event("first-reading", "2024-05-02", { id: "reading" });
    const visit = event("examined", "2024-05-02", { id: "visit" });
    const invited = event("invited", "2024-03-02", { id: "invitation" });
    expect(outcomeOf(first, visit, invited).taken).toEqual(["invitation", "visit", "reading"]);
  });

  test("count once", () => {
    const told = event("invited", "2024-05-02", { id: "1" });
    expect(outcomeOf(told, { ...told }, told)).toEqual({ taken: ["1"], setAside: [] });
  });

  test("give way to their correction, and this one to its own", () => {
    const first = event("invited", "2024-05-02", { id: "1" });
    const second = event("invited", "2024-05-03", { id: "2", corrects: "1" });
    const third = event("invited", "2024-05-04", { id: "3", corrects: "2" });
    expect(outcomeOf(first, second, third)).toEqual({ taken: ["3"], setAside: [] });
  });

  test("may be corrected under their own id", () => {
    const first = event("invited", "2024-05-02", { id: "1" });
    const second = event("invited", "2024-05-03", { id: "1", corrects: "1" });
    expect(outcomeOf(first, second)).toEqual({ taken: ["1"], setAside: [] });
  });

  test("are told of where two claim one id, one place, or each other’s", () => {
    const first = event("invited", "2024-05-02", { id: "1" });
    expect(outcomeOf(first, event("examined", "2024-05-03", { id: "1" })).setAside).toEqual([
      "1 same-id-other-content",
    ]);
    const [one, other] = ["2024-05-03", "2024-05-04"].map((day, index) =>
      event("invited", day, { id: `c${index}`, corrects: "1" }),
    ) as [EpisodeEvent, EpisodeEvent];
    expect(outcomeOf(first, one, other)).toEqual({ taken: ["c0"], setAside: ["c1 corrected-twice"] });
    const [here, there] = [
      event("invited", "2024-05-02", { id: "a", corrects: "b" }),
      event("invited", "2024-05-03", { id: "b", corrects: "a" }),
    ];
    expect(outcomeOf(here, there)).toEqual({
      taken: [],
      setAside: ["a circular-correction", "b circular-correction"],
    });
  });

  test("count up to the day of the replay, that day included", () => {
    const today = event("invited", "2024-12-31", { id: "today" });
    const tomorrow = event("reminded", "2025-01-01", { id: "tomorrow" });
    expect(outcomeOf(today, tomorrow)).toEqual({
      taken: ["today"],
      setAside: ["tomorrow after-day-of-replay"],
    });
  });

  test("count up to the death, that day included", () => {
    const died = event("died", "2024-05-02", { id: "died" });
    const sameDay = event("invited", "2024-05-02", { id: "same" });
    const nextDay = event("invited", "2024-05-03", { id: "next" });
    expect(outcomeOf(nextDay, died, sameDay)).toEqual({
      taken: ["same", "died"],
      setAside: ["next after-death"],
    });
  });

  test("do not come before the birth", () => {
    expect(outcomeOf(event("invited", "1960-01-14", { id: "early" })).setAside).toEqual([
      "early before-birth",
    ]);
  });
});
