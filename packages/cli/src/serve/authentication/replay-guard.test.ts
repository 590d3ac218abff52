import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ReplayGuard } from "./replay-guard.js";

describe("Tokens are remembered until they expire", () => {
  test("a second use is a replay up to the last second, and unknown after it", () => {
    const guard = new ReplayGuard(10);
    expect(guard.note("a", { expires: 100, now: 0 })).toBe("new");
    expect(guard.note("a", { expires: 100, now: 100 })).toBe("replayed");
    expect(guard.note("a", { expires: 200, now: 101 })).toBe("new");
  });

  test("where no more can be remembered, none is let through; expired ones make room", () => {
    const guard = new ReplayGuard(2);
    guard.note("a", { expires: 10, now: 0 });
    guard.note("b", { expires: 20, now: 0 });
    expect(guard.note("c", { expires: 30, now: 5 })).toBe("full");
    expect(guard.note("c", { expires: 30, now: 11 })).toBe("new");
    expect(guard.note("b", { expires: 30, now: 11 })).toBe("replayed");
  });

  test("no token is new twice while it holds", () => {
    const uses = fc.array(fc.record({ token: fc.constantFrom("a", "b", "c", "d"), wait: fc.nat(30) }));
    fc.assert(
      fc.property(uses, (calls) => {
        const guard = new ReplayGuard(3);
        const accepted = new Map<string, number>();
        let now = 0;
        for (const { token, wait } of calls) {
          now += wait;
          const noted = guard.note(token, { expires: now + 40, now });
          if (noted === "new") {
            expect(accepted.get(token) ?? -1).toBeLessThan(now);
            accepted.set(token, now + 40);
          }
        }
      }),
    );
  });
});
