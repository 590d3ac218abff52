import { describe, expect, test } from "vitest";
import { civilDate } from "../../calendar/index.js";
import { decide } from "../../engine/index.js";
import { imageTransfer } from "./image-transfer.js";

describe("BEW-17 Images travel only by a secure electronic channel", () => {
  test.each([
    ["sftp", "permitted", undefined],
    ["vpn", "permitted", undefined],
    ["cd-rom", "forbidden", "cd-rom"],
    ["other", "forbidden", "not-secure"],
  ] as const)("%s: %s", (channel, outcome, reason) => {
    const result = decide(imageTransfer, { channel }, { on: civilDate("2025-06-02") });
    expect(result.outcome).toBe(outcome);
    expect(result.values["reason"]).toBe(reason);
  });
});
