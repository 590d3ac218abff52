import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { incomingOf, storeAt, storeFile } from "./store.test-data.js";

describe("A purge", () => {
  const at = (id: string, receivedAt: number, destinations: readonly string[] = []) =>
    incomingOf(id, { receivedAt, destinations });

  test("removes what was received before the moment, and not what was received at it", () => {
    const store = storeAt(storeFile());
    store.commit([at("1", 999), at("2", 1000), at("3", 1001)]);
    expect(store.retention.purge(1000, { decisions: false })).toEqual({ messages: 1, decisions: 0, kept: 0 });
    expect([store.message(1), store.message(2)?.number]).toEqual([undefined, 2]);
    expect(store.decision(1)?.record).toBe('{"of":"1"}');
    expect(store.undecided(0, 10)).toEqual([]);
  });

  test("removes decisions too where that is asked for", () => {
    const store = storeAt(storeFile());
    store.commit([at("1", 999), at("2", 1000)]);
    expect(store.retention.purge(1000, { decisions: true })).toEqual({ messages: 1, decisions: 1, kept: 0 });
    expect(store.numbers()).toEqual([2]);
  });

  test("keeps what waits, with its decision", () => {
    const store = storeAt(storeFile());
    store.commit([at("1", 1, ["a"]), at("2", 1, ["a"]), at("3", 1)]);
    store.outbox.next("a", { number: 2, state: "dead", attempts: 1, problem: "AE", at: 2 });
    expect(store.retention.purge(1000, { decisions: true })).toEqual({ messages: 2, decisions: 2, kept: 1 });
    expect(store.numbers()).toEqual([1]);
    expect(store.outbox.next("a", undefined)?.number).toBe(1);
  });

  test("leaves nothing of the message in the files", () => {
    const file = storeFile();
    const store = storeAt(file);
    const content = new TextEncoder().encode(`MSH|SECRET-CONTENT|${"x".repeat(10_000)}|SECRET-END`);
    store.commit([incomingOf("SECRET-CONTROL", { content, record: "{}" })]);
    expect(readFileSync(`${file}-wal`).toString("latin1")).toContain("SECRET-CONTENT");
    store.retention.purge(5000, { decisions: false });
    for (const path of [file, `${file}-wal`])
      expect(readFileSync(path).toString("latin1")).not.toContain("SECRET");
  });

  test("gives no number again", () => {
    const store = storeAt(storeFile());
    store.commit([at("1", 1), at("2", 1)]);
    store.retention.purge(1000, { decisions: true });
    expect(store.commit([at("3", 1)]).outcomes).toEqual([{ kind: "stored", number: 3 }]);
  });
});
