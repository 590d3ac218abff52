import { describe, expect, test } from "vitest";
import type { Attempted } from "./outbox.js";
import { incomingOf, storeAt, storeFile } from "./store.test-data.js";

const to = (...destinations: readonly string[]) => ({ destinations });
const attempted = (
  number: number,
  state: Attempted["state"],
  changes: Partial<Attempted> = {},
): Attempted => ({
  number,
  state,
  attempts: 1,
  problem: undefined,
  at: 5000,
  ...changes,
});

describe("The outbox", () => {
  test("gives the messages of a destination in the order of arrival, each until it is settled", () => {
    const { outbox, ...rest } = opened();
    rest.commit([incomingOf("1", to("a")), incomingOf("2", to("b")), incomingOf("3", to("a", "b"))]);
    const next = (destination: string, last?: Attempted) => outbox.next(destination, last)?.number;
    expect([next("a"), next("a"), next("b")]).toEqual([1, 1, 2]);
    expect(next("a", attempted(1, "waiting", { problem: "AR" }))).toBe(1);
    expect(outbox.next("a", undefined)).toMatchObject({ attempts: 1 });
    expect(next("a", attempted(1, "sent"))).toBe(3);
    expect(next("a", attempted(3, "dead", { problem: "AE" }))).toBeUndefined();
    expect(next("b", attempted(2, "sent"))).toBe(3);
  });

  test("forgets nothing that was given up, and tries it again where that is asked for", () => {
    const { outbox, commit } = opened();
    commit(["1", "2", "3"].map((id) => incomingOf(id, to("a"))));
    for (const number of [1, 2, 3])
      outbox.next("a", attempted(number, "dead", { attempts: 10, problem: "AE" }));
    expect(outbox.of(2)).toEqual([
      { destination: "a", number: 2, state: "dead", attempts: 10, problem: "AE" },
    ]);
    expect(outbox.retry([2, 9])).toEqual([2]);
    expect(outbox.next("a", undefined)).toMatchObject({ number: 2, attempts: 0 });
    expect(outbox.retry(undefined)).toEqual([1, 3]);
    expect(outbox.next("a", undefined)?.number).toBe(1);
  });

  test("is not settled twice: what was sent stays sent", () => {
    const { outbox, commit } = opened();
    commit([incomingOf("1", to("a"))]);
    outbox.next("a", attempted(1, "sent"));
    outbox.next("a", attempted(1, "dead"));
    expect(outbox.of(1)).toMatchObject([{ state: "sent" }]);
    expect(outbox.retry(undefined)).toEqual([]);
  });

  test("takes up no duplicate", () => {
    const { outbox, commit } = opened();
    commit([incomingOf("1", to("a"))]);
    outbox.next("a", attempted(1, "sent"));
    commit([incomingOf("1", to("a"))]);
    expect(outbox.next("a", undefined)).toBeUndefined();
  });

  test("counts what waits for destinations that are no longer named", () => {
    const { outbox, commit } = opened();
    commit([incomingOf("1", to("a", "b")), incomingOf("2", to("b"))]);
    expect([outbox.waitingElsewhere(["a", "b"]), outbox.waitingElsewhere(["a"])]).toEqual([0, 2]);
  });
});

function opened() {
  const store = storeAt(storeFile());
  return { outbox: store.outbox, commit: store.commit.bind(store) };
}
