import { describe, expect, test } from "vitest";
import { CommitQueue } from "./commit-queue.js";
import { incomingOf } from "./store.test-data.js";
import type { Committed, Incoming } from "./stored.js";

/** A store whose commits end by hand. */
function slowStore() {
  const groups: {
    readonly ids: readonly string[];
    readonly end: (committed?: Partial<Committed>) => void;
    readonly fail: () => void;
  }[] = [];
  const commit = (group: readonly Incoming[]) =>
    new Promise<Committed>((resolve, reject) => {
      groups.push({
        ids: group.map(({ controlId }) => controlId),
        end: (changes) =>
          resolve({
            outcomes: group.map(({ controlId }) => ({ kind: "stored", number: Number(controlId) })),
            isRecorded: true,
            ...changes,
          }),
        fail: () => reject(new Error("gone")),
      });
    });
  return { commit, groups };
}

const turn = () => new Promise((resolve) => setTimeout(resolve, 5));

describe("Commits", () => {
  test("take together what came while the one before waited for the disk", async () => {
    const store = slowStore();
    const queue = new CommitQueue(store, () => undefined);
    const first = [queue.put(incomingOf("1")), queue.put(incomingOf("2"))];
    await turn();
    const second = ["3", "4", "5"].map((id) => queue.put(incomingOf(id)));
    await turn();
    expect(store.groups.map(({ ids }) => ids)).toEqual([["1", "2"]]);
    store.groups[0]?.end();
    expect(await Promise.all(first)).toMatchObject([{ number: 1 }, { number: 2 }]);
    await turn();
    expect(store.groups.map(({ ids }) => ids)).toEqual([
      ["1", "2"],
      ["3", "4", "5"],
    ]);
    store.groups[1]?.end();
    expect(await Promise.all(second)).toMatchObject([{ number: 3 }, { number: 4 }, { number: 5 }]);
  });

  test("are bounded, in messages and in bytes", async () => {
    const store = slowStore();
    const queue = new CommitQueue(store, () => undefined);
    const big = new Uint8Array(40 * 1024 * 1024);
    void queue.put(incomingOf("1", { content: big }));
    void queue.put(incomingOf("2", { content: big }));
    for (let n = 0; n < 1500; n += 1) void queue.put(incomingOf(String(n)));
    const sizes: number[] = [];
    for (let group = 0; group < 3; group += 1) {
      await turn();
      sizes.push(store.groups[group]?.ids.length ?? 0);
      store.groups[group]?.end();
    }
    expect(sizes).toEqual([1, 1000, 501]);
  });

  test("that fail fail their messages alone", async () => {
    const store = slowStore();
    const queue = new CommitQueue(store, () => undefined);
    const first = queue.put(incomingOf("1"));
    await turn();
    const second = queue.put(incomingOf("2"));
    store.groups[0]?.fail();
    await expect(first).rejects.toThrow("gone");
    await turn();
    store.groups[1]?.end();
    expect(await second).toMatchObject({ number: 2 });
  });

  test("whose decisions are not recorded are told of", async () => {
    const store = slowStore();
    let told = 0;
    const queue = new CommitQueue(store, () => {
      told += 1;
    });
    const put = queue.put(incomingOf("1"));
    await turn();
    store.groups[0]?.end({ isRecorded: false });
    await put;
    await turn();
    expect(told).toBe(1);
  });
});
