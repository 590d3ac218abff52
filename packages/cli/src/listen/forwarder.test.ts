import { describe, expect, test } from "vitest";
import { callsOf, storeAt, storeFile } from "../store/store.test-data.js";
import { couriersOf } from "./destinations.js";
import { courierOptions, listenerOf, receiverOf, resultOf, Sender, until } from "./listener.test-data.js";

const bounds = { firstPauseMs: 10, longestPauseMs: 40, attempts: 3 };

async function couriersTo(...ports: readonly number[]) {
  const destinations = ports.map((port) => `mllp://127.0.0.1:${port}`).join(",");
  const couriers = await couriersOf(destinations, courierOptions);
  if (!couriers.ok) throw new Error(couriers.failure.message.en);
  return couriers.value;
}

/** A listener that forwards to ports, and got these messages. */
async function forwarding(ports: readonly number[], ids: readonly string[]) {
  const store = storeAt(storeFile());
  const started = await listenerOf({
    store: callsOf(store),
    couriers: await couriersTo(...ports),
    forwardBounds: bounds,
  });
  const sender = new Sender(started.port);
  sender.send(...ids.map((id) => resultOf(id)));
  await until(() => sender.answers.length === ids.length);
  return {
    ...started,
    store,
    states: () => store.numbers().flatMap((n) => store.outbox.of(n).map(({ state }) => state)),
  };
}

describe("Forwarding", () => {
  test("takes each message as it came to each destination, in order", async () => {
    const [first, second] = [await receiverOf(), await receiverOf()];
    const ids = ["1", "2", "3"];
    const { states, events } = await forwarding([first.port, second.port], ids);
    await until(() => states().every((state) => state === "sent"));
    expect([first.got, second.got]).toEqual([ids, ids]);
    await until(() => events().filter(({ event }) => event === "forwarded").length === 6);
  });

  test("tries again what is AR, and the next message waits", async () => {
    const { got, port } = await receiverOf(["AR", "AR", "AA", "AA"]);
    const { states } = await forwarding([port], ["1", "2"]);
    await until(() => states().every((state) => state === "sent"));
    expect(got).toEqual(["1", "1", "1", "2"]);
  });

  test("keeps what is AE, or AR too often, as a dead letter, and goes on", async () => {
    const { got, port } = await receiverOf(["AE", "AR", "AR", "AR", "AA"]);
    const { states, store, events } = await forwarding([port], ["1", "2", "3"]);
    await until(() => states().at(-1) === "sent");
    expect(got).toEqual(["1", "2", "2", "2", "3"]);
    expect(states()).toEqual(["dead", "dead", "sent"]);
    expect(store.outbox.of(2)).toMatchObject([{ attempts: 3, problem: "AR" }]);
    await until(() => events().some(({ event }) => event === "forwarded"));
    const dead = events().filter((event) => event.event === "forward-failed" && event.dead);
    expect(dead).toMatchObject([
      { id: 1, problem: "AE", attempts: 1 },
      { id: 2, problem: "AR", attempts: 3 },
    ]);
  });

  test("waits for a destination that cannot be reached, however often it tries", async () => {
    const { states, store, events } = await forwarding([1], ["1"]);
    await until(() => events().filter(({ event }) => event === "forward-failed").length > 5);
    expect(states()).toEqual(["waiting"]);
    expect(store.outbox.of(1)).toMatchObject([{ attempts: 0, problem: "unreachable" }]);
  });

  test("goes on after a stop where it stood", async () => {
    const store = storeAt(storeFile());
    const first = await listenerOf({
      store: callsOf(store),
      couriers: await couriersTo(1),
      forwardBounds: bounds,
    });
    const sender = new Sender(first.port);
    sender.send(resultOf("1"), resultOf("2"));
    await until(() => sender.answers.length === 2);
    await first.listener.stop();
    const without = await listenerOf({ store: callsOf(store) });
    expect(without.stderr()).toBe(
      "opendepistage: 2 messages wait for destinations that --forward does not name\n",
    );
    await without.listener.stop();
    const { got, port } = await receiverOf();
    // The destination is written down with the message: it must be the same again.
    const [courier] = await couriersTo(port);
    const renamed = { ...courier!, destination: "mllp://127.0.0.1:1" };
    await listenerOf({ store: callsOf(store), couriers: [renamed], forwardBounds: bounds });
    await until(() => got.length === 2);
    expect(got).toEqual(["1", "2"]);
  });
});

describe("A destination", () => {
  test.each([
    ["mllp://crcdc.example:2575", undefined],
    ["mllps://crcdc.example:2575,mllp://[::1]:2575", undefined],
    ["crcdc.example:2575", "--forward names no destination that is known"],
    ["mllp://crcdc.example", "--forward names no destination that is known"],
    ["mllp://crcdc.example:2575/path", "--forward names no destination that is known"],
    ["http://crcdc.example:80", "--forward names no destination that is known"],
    ["mllp://user:secret@crcdc.example:2575", "--forward takes no user name and no password"],
    ["mllp://a.example:1,mllp://a.example:1", "--forward names a destination twice"],
    ["fhir+https://crcdc.example/fhir,fhir+https://crcdc.example:8443", undefined],
    ["fhir+http://127.0.0.1:8080/fhir,fhir+http://[::1]:8080,fhir+http://localhost:8080", undefined],
    [
      "fhir+http://crcdc.example/fhir",
      "--forward fhir+http: leads to this machine alone; who reads the line reads the decisions",
    ],
    ["fhir+https://user:secret@crcdc.example/fhir", "--forward takes no user name and no password"],
    ["fhir+https://crcdc.example/fhir?a=b", "--forward names no destination that is known"],
    ["fhir+https://", "--forward names no destination that is known"],
    ["fhir+https://%zz", "--forward names no destination that is known"],
    ["fhir+https://a.example/r4/,fhir+https://a.example:443/r4", "--forward names a destination twice"],
    ["https://crcdc.example/fhir", "--forward names no destination that is known"],
  ])("%s", async (text, expected) => {
    const couriers = await couriersOf(text, courierOptions);
    expect(couriers.ok ? undefined : couriers.failure.message.en).toBe(expected);
    if (couriers.ok) await Promise.all(couriers.value.map((courier) => courier.close()));
  });
});
