import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { civilDate } from "../calendar/index.js";
import { aLog, aLogAndEvent, parameters } from "./arbitrary-log.test-data.js";
import { type Episode, type EpisodeLog, type EventReference, replay } from "./index.js";

const on = civilDate("2026-06-01");
const replayed = (log: EpisodeLog) => replay(log, { on, parameters });
const runs = { numRuns: 60 };

function withEvents(log: EpisodeLog, events: EpisodeLog["events"]): EpisodeLog {
  return { ...log, events };
}

/** The events that an answer accounts for, taken or told of. */
function accounted({ events, problems }: Episode): readonly string[] {
  return [...events, ...problems.map(({ event }) => event)].map((event) => JSON.stringify(event));
}

describe("A replay", () => {
  test("gives the same answer whatever the order of arrival", () => {
    const shuffled = aLog.chain((log) =>
      fc.record({
        log: fc.constant(log),
        events: fc.shuffledSubarray([...log.events], { minLength: log.events.length }),
      }),
    );
    fc.assert(
      fc.property(shuffled, ({ log, events }) => {
        expect(replayed(withEvents(log, events))).toEqual(replayed(log));
      }),
      runs,
    );
  });

  test("gives the same answer where events are told twice", () => {
    const repeated = aLog.chain((log) =>
      fc.record({ log: fc.constant(log), again: fc.subarray([...log.events]) }),
    );
    fc.assert(
      fc.property(repeated, ({ log, again }) => {
        expect(replayed(withEvents(log, [...log.events, ...again]))).toEqual(replayed(log));
      }),
      runs,
    );
  });

  test("accounts for every event: it is taken, or told of", () => {
    fc.assert(
      fc.property(aLog, (log) => {
        const known = accounted(replayed(log));
        const lost = log.events.filter(
          ({ type, on: day }) => !known.some(isOf(type, day - civilDate("1970-01-01"))),
        );
        expect(lost).toEqual([]);
      }),
      runs,
    );
  });

  test("loses no recorded event when another is added", () => {
    fc.assert(
      fc.property(aLogAndEvent, ({ log, event }) => {
        const before = replayed(log).events.map((one: EventReference) => JSON.stringify(one));
        const after = accounted(replayed(withEvents(log, [...log.events, event])));
        expect(before.filter((one) => !after.includes(one))).toEqual([]);
      }),
      runs,
    );
  });

  test("computes everything anew when an event is corrected", () => {
    fc.assert(
      fc.property(aLogAndEvent, aLogAndEvent, ({ log, event }, { event: wrong }) => {
        const mistaken = { ...event, id: "1", on: wrong.on };
        const right = { ...event, id: "2", corrects: "1" };
        const { events: _, ...corrected } = replayed(withEvents(log, [...log.events, mistaken, right]));
        const { events: __, ...direct } = replayed(withEvents(log, [...log.events, { ...event, id: "2" }]));
        expect(corrected).toEqual(direct);
      }),
      runs,
    );
  });
});

function isOf(type: string, day: number) {
  return (reference: string) => {
    const known: EventReference = JSON.parse(reference);
    return known.type === type && civilDate(known.on) - civilDate("1970-01-01") === day;
  };
}

describe("Every action that a decision asked for", () => {
  test("is open, done, superseded or cancelled with a reason, and names decision and provision", () => {
    fc.assert(
      fc.property(aLog, (log) => {
        const { open, closed } = replayed(log);
        for (const action of [...open, ...closed])
          expect([action.decision, action.provision, action.since]).not.toContain("");
        for (const action of closed) {
          const reason =
            action.status === "done"
              ? action.on
              : action.status === "superseded"
                ? action.supersededBy
                : action.reason;
          expect(reason).not.toBe("");
        }
      }),
      runs,
    );
  });

  test("stays in the answer", () => {
    fc.assert(
      fc.property(aLog, (log) => {
        const { open, closed, history } = replayed(log);
        const known = new Set(
          [...open, ...closed].map(({ decision, code, to }) => `${decision} ${code} ${to}`),
        );
        const followed = history
          .filter(({ decision }) => !decision.endsWith(".eligibility"))
          .flatMap(({ decision, actions }) => actions.map((action) => ({ ...action, decision })))
          .filter(({ code }) => code !== "invite" && !code.startsWith("withhold-"));
        const lost = followed.filter(({ decision, code, to }) => !known.has(`${decision} ${code} ${to}`));
        expect(lost).toEqual([]);
      }),
      runs,
    );
  });

  test("is overdue where its last day lies before the day of the replay, and not else", () => {
    fc.assert(
      fc.property(aLog, (log) => {
        const { open, overdue, on: day } = replayed(log);
        const late = open.filter(({ due }) => typeof due === "string" && due.slice(0, 10) < day);
        expect(overdue).toEqual(late);
      }),
      runs,
    );
  });

  test("is cancelled by death", () => {
    fc.assert(
      fc.property(aLog, (log) => {
        const died = { type: "died" as const, on: civilDate("2026-05-31"), fields: {} };
        const { open, state, next } = replayed(withEvents(log, [...log.events, died]));
        expect({ open, state, next }).toEqual({ open: [], state: "dead", next: null });
      }),
      runs,
    );
  });
});
