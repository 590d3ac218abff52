import { describe, expect, test } from "vitest";
import { couriersOf } from "../listen/destinations.js";
import {
  courierOptions,
  listenerOf,
  receiverOf,
  resultOf,
  Sender,
  until,
} from "../listen/listener.test-data.js";
import { runWith } from "../machine.test-data.js";
import { callsOf, storeAt, storeFile } from "../store/store.test-data.js";

/** A store of these messages, whose forwarding is refused. */
async function filled(...messages: readonly string[]): Promise<string> {
  const file = storeFile();
  const store = storeAt(file);
  const { port } = await receiverOf(messages.map(() => "AE"));
  const couriers = await couriersOf(`mllp://127.0.0.1:${port}`, courierOptions);
  const listener = await listenerOf({ store: callsOf(store), couriers: couriers.ok ? couriers.value : [] });
  const sender = new Sender(listener.port);
  sender.send(...messages);
  await until(
    () =>
      store.numbers().every((n) => store.outbox.of(n)[0]?.state === "dead") &&
      sender.answers.length === messages.length,
  );
  await listener.listener.stop();
  return file;
}

const objectsOf = (stdout: string) =>
  stdout
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as Record<string, unknown>);

const secrets = ["SECRETE", "260052A00400192", "CONTROL"];

describe("store", () => {
  test("list tells what came in, what was decided and how far the forwarding is, of no person", async () => {
    const file = await filled(resultOf("CONTROL1"), resultOf("CONTROL2"));
    const { code, stdout } = await runWith(["store", file]);
    expect(code).toBe(0);
    expect(objectsOf(stdout)).toMatchObject([
      {
        id: 1,
        receivedAt: "2026-01-06T12:00:00.000Z",
        messageType: "ORU^R01",
        hasContent: true,
        forward: [{ state: "dead", problem: "AE" }],
      },
      { id: 2, decisions: [{ decision: "fr.breast.first-reading" }] },
    ]);
    const { stdout: text } = await runWith(["store", file, "list", "2", "--format", "text"]);
    expect(text).toMatch(
      /^2 {2}2026-01-06T12:00:00.000Z {2}fr\.breast\.first-reading → [a-z-]+.*; DEAD LETTER for mllp:.* \(AE\)\n$/,
    );
    for (const secret of secrets) expect(stdout + text).not.toContain(secret);
  });

  test("show tells all that is recorded, and the message itself where it is asked for", async () => {
    const file = await filled(resultOf("CONTROL1"));
    const { stdout } = await runWith(["store", file, "show", "1", "--format", "json"]);
    expect(JSON.parse(stdout)).toMatchObject({
      id: 1,
      record: { decisions: [{ because: expect.any(Array) as unknown }] },
    });
    for (const secret of secrets) expect(stdout).not.toContain(secret);
    const withContent = await runWith(["store", file, "show", "1", "--content", "--format", "text"]);
    expect(withContent.stdout).toContain("\nPID|1||260052A00400192");
    expect((await runWith(["store", file, "show", "7"])).code).toBe(66);
  });

  test("export gives every record, and the bytes of the message where they are asked for", async () => {
    const file = await filled(resultOf("CONTROL1"), resultOf("CONTROL2"));
    const { stdout } = await runWith(["store", file, "export"]);
    expect(objectsOf(stdout).map(({ id }) => id)).toEqual([1, 2]);
    for (const secret of secrets) expect(stdout).not.toContain(secret);
    const [first] = objectsOf((await runWith(["store", file, "export", "--content"])).stdout);
    expect(Buffer.from(String(first?.["contentBase64"]), "base64").toString()).toBe(resultOf("CONTROL1"));
  });

  test("replay decides again, tells what differs, and leaves the record", async () => {
    const file = await filled(resultOf("1"));
    const same = await runWith(["store", file, "replay"]);
    expect(objectsOf(same.stdout)).toMatchObject([{ id: 1, same: true }]);
    const before = (await runWith(["store", file, "export"])).stdout;
    const other = await runWith(["store", file, "replay", "--presume"]);
    const [told] = objectsOf(other.stdout);
    expect(told?.["id"]).toBe(1);
    expect((await runWith(["store", file, "export"])).stdout).toBe(before);
    expect((await runWith(["store", file, "replay", "--format", "text"])).stdout).toMatch(
      /^1 {2}= {2}fr\.breast/,
    );
  });

  test("retry makes dead letters wait again", async () => {
    const file = await filled(resultOf("1"), resultOf("2"));
    expect(JSON.parse((await runWith(["store", file, "retry", "2"])).stdout)).toEqual({ waiting: [2] });
    expect(objectsOf((await runWith(["store", file])).stdout)).toMatchObject([
      { forward: [{ state: "dead" }] },
      { forward: [{ state: "waiting" }] },
    ]);
  });

  test("purge removes what is older than so many days, and keeps the decision", async () => {
    const file = await filled(resultOf("1"));
    const purge = async (now: string) =>
      JSON.parse((await runWith(["store", file, "purge", "--older-than", "90"], { now })).stdout) as unknown;
    expect(await purge("2026-04-06T12:00:00Z")).toEqual({ messages: 0, decisions: 0, kept: 0 });
    expect(await purge("2026-04-06T12:00:01Z")).toEqual({ messages: 1, decisions: 0, kept: 0 });
    expect(objectsOf((await runWith(["store", file])).stdout)).toMatchObject([
      { id: 1, hasContent: false, decisions: [{ decision: "fr.breast.first-reading" }] },
    ]);
    const all = ["store", file, "purge", "--older-than", "90", "--decisions"];
    expect((await runWith(all, { now: "2027-01-01T00:00:00Z" })).stdout).toBe(
      '{"messages":0,"decisions":1,"kept":0}\n',
    );
    expect((await runWith(["store", file])).stdout).toBe("");
  });

  test.each([
    [[], 64],
    [["FILE", "remove"], 64],
    [["FILE", "show", "x"], 64],
    [["FILE", "purge"], 64],
    [["FILE", "purge", "--older-than", "soon"], 64],
    [["FILE", "purge", "1", "--older-than", "9"], 64],
    [["FILE-that-is-not-there"], 66],
  ])("a slip: %j", async (args, expected) => {
    const file = storeFile();
    storeAt(file).close();
    const { code } = await runWith(["store", ...args.map((arg) => arg.replace(/^FILE$/, file))]);
    expect(code).toBe(expected);
  });
});
