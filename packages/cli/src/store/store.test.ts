import { chmodSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decisionsFileOf, openStore } from "./open-store.js";
import { incomingOf, storeAt, storeFile } from "./store.test-data.js";

const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

describe("A message", () => {
  test("is stored once by its sender and MSH-10; the same again gets the stored answer", () => {
    const store = storeAt(storeFile());
    const first = store.commit([incomingOf("1")]).outcomes;
    const again = store.commit([incomingOf("1", { answer: new Uint8Array([1]), receivedAt: 2000 })]).outcomes;
    expect(first).toEqual([{ kind: "stored", number: 1 }]);
    expect(again).toMatchObject([{ kind: "duplicate", number: 1 }]);
    expect(again[0]?.kind === "duplicate" && text(again[0].answer)).toBe("MSA 1");
    expect(store.numbers()).toEqual([1]);
  });

  test("twice in one commit is one message", () => {
    const { outcomes } = storeAt(storeFile()).commit([incomingOf("1"), incomingOf("1")]);
    expect(outcomes.map(({ kind }) => kind)).toEqual(["stored", "duplicate"]);
  });

  test("with other content under the same MSH-10 is told of, and not stored", () => {
    const store = storeAt(storeFile());
    store.commit([incomingOf("1")]);
    const { outcomes } = store.commit([incomingOf("1", { content: new Uint8Array([1]) })]);
    expect(outcomes).toEqual([{ kind: "differs", number: 1 }]);
    expect(text(store.message(1)?.content ?? new Uint8Array())).toBe("MSH 1");
  });

  test.each([{ application: "OTHER" }, { facility: "OTHER" }, { controlId: "2" }])(
    "of %o is another",
    (other) => {
      const { outcomes } = storeAt(storeFile()).commit([incomingOf("1"), incomingOf("1", other)]);
      expect(outcomes.map(({ kind }) => kind)).toEqual(["stored", "stored"]);
    },
  );

  test("with errors is not stored; if it was stored before they were errors, it gets its answer again", () => {
    const store = storeAt(storeFile());
    const withErrors = incomingOf("1", { record: undefined });
    expect(store.commit([withErrors]).outcomes).toEqual([{ kind: "refused" }]);
    store.commit([incomingOf("1")]);
    expect(store.commit([withErrors]).outcomes).toMatchObject([{ kind: "duplicate", number: 1 }]);
  });

  test("comes back to the byte", () => {
    const store = storeAt(storeFile());
    fc.assert(
      fc.property(fc.uint8Array(), fc.uuid(), (content, id) => {
        const [outcome] = store.commit([incomingOf(id, { content })]).outcomes;
        expect(outcome?.kind === "stored" && store.message(outcome.number)?.content).toEqual(content);
      }),
      { numRuns: 30 },
    );
  });
});

describe("A decision", () => {
  test("is recorded once, in a file that holds no identifier", () => {
    const file = storeFile();
    const store = storeAt(file);
    store.commit([
      incomingOf("SECRET-ID", {
        application: "SECRET-APPLICATION",
        content: new TextEncoder().encode("SECRET"),
      }),
    ]);
    const stored = { number: 1, receivedAt: 1000, decidedAt: 5000, record: "other" };
    store.record([stored]);
    expect(store.decision(1)).toMatchObject({ decidedAt: 1000, record: '{"of":"SECRET-ID"}' });
    store.close();
    // The record of this test is the only thing that names it.
    const bytes = readFileSync(decisionsFileOf(file)).toString("latin1").replaceAll('{"of":"SECRET-ID"}', "");
    expect(bytes).not.toContain("SECRET");
    expect(readFileSync(file).toString("latin1")).toContain("SECRET-APPLICATION");
  });

  test("that a kill left out is found again, in order, and no other", () => {
    const path = storeFile();
    const store = storeAt(path);
    store.commit(["1", "2", "3", "4"].map((id) => incomingOf(id)));
    const file = new DatabaseSync(decisionsFileOf(path));
    file.exec("DELETE FROM decisions WHERE number IN (2, 4)");
    file.close();
    expect(store.undecided(0, 10).map(({ number }) => number)).toEqual([2, 4]);
    expect(store.undecided(0, 1).map(({ number }) => number)).toEqual([2]);
    expect(store.undecided(2, 10).map(({ number }) => number)).toEqual([4]);
    store.record([{ number: 2, receivedAt: 1000, decidedAt: 5000, record: "{}" }]);
    expect(store.undecided(0, 10).map(({ number }) => number)).toEqual([4]);
  });
});

describe("A disk that is full", () => {
  test("fails every message of the commit, keeps what was stored, and takes messages again when there is room", () => {
    const file = storeFile();
    const store = storeAt(file, { create: true, maximumPages: 40 });
    const big = (id: string) => incomingOf(id, { content: new Uint8Array(20_000) });
    const taken: string[] = [];
    let failed = 0;
    for (let n = 0; n < 20; n += 1) {
      const [outcome] = store.commit([big(String(n))]).outcomes;
      if (outcome?.kind === "stored") taken.push(String(n));
      else failed += 1;
      if (outcome?.kind === "failed") expect(outcome.code).toBe(13);
    }
    expect(taken.length).toBeGreaterThan(2);
    expect(failed).toBeGreaterThan(10);
    expect(store.numbers()).toHaveLength(taken.length);
    const roomy = storeAt(file);
    expect(roomy.commit([big("x")]).outcomes).toMatchObject([{ kind: "stored" }]);
    expect(roomy.commit([big("0")]).outcomes).toMatchObject([{ kind: "duplicate" }]);
  });
});

describe("The files", () => {
  test("can be read by their owner alone", () => {
    const file = storeFile();
    storeAt(file, { create: true, lock: true }).commit([incomingOf("1")]);
    for (const path of [
      file,
      `${file}-wal`,
      decisionsFileOf(file),
      `${decisionsFileOf(file)}-wal`,
      `${file}.lock`,
    ])
      expect(statSync(path).mode & 0o777).toBe(0o600);
  });

  const failure = (file: string, options = {}) => {
    const opened = openStore(file, options);
    if (opened.ok) opened.value.close();
    return opened.ok
      ? undefined
      : [opened.failure.exitCode, opened.failure.message.en.replaceAll(file, "FILE")];
  };

  test("are made only where that is asked for", () => {
    expect(failure(storeFile())).toEqual([66, "there is no store FILE"]);
  });

  test("receive from one listener at a time; others may look", () => {
    const file = storeFile();
    storeAt(file, { create: true, lock: true }).commit([incomingOf("1")]);
    expect(failure(file, { create: true, lock: true })).toEqual([
      69,
      "another listen already receives into FILE",
    ]);
    expect(storeAt(file, {}).numbers()).toEqual([1]);
  });

  test("that are none are left alone", () => {
    const file = storeFile();
    writeFileSync(file, "not a database, but long enough to be taken for one".repeat(20));
    expect(failure(file)).toEqual([65, "FILE is no store of messages"]);
    expect(readFileSync(file, "utf8")).toContain("not a database");
  });

  test("of another program are left alone", () => {
    const file = storeFile();
    const other = new DatabaseSync(file);
    other.exec("CREATE TABLE t (a)");
    other.close();
    expect(failure(file)).toEqual([65, "FILE is no store of messages"]);
  });

  test("of another version of the tables are told of", () => {
    const file = storeFile();
    storeAt(file).close();
    const later = new DatabaseSync(file);
    later.exec("PRAGMA user_version = 2");
    later.close();
    expect(failure(file)).toEqual([65, "the store FILE was made by another version of the command"]);
  });

  test("belong together", () => {
    const [file, other] = [storeFile(), storeFile()];
    storeAt(file).close();
    storeAt(other).close();
    writeFileSync(decisionsFileOf(file), readFileSync(decisionsFileOf(other)));
    expect(failure(file)).toEqual([65, "FILE.decisions belongs to another store than FILE"]);
  });

  test.skipIf(process.getuid?.() === 0)(
    "that may not be written are told of (root may write anything)",
    () => {
      const file = storeFile();
      storeAt(file).close();
      chmodSync(file, 0o400);
      expect(failure(file, { create: true })?.[0]).toBe(74);
    },
  );
});
