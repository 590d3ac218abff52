import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { decidedCases } from "./decided-cases.test-data.js";
import { orderedService } from "./ordered-service.js";

const results = decidedCases();

/** Decision, outcome, action and what it orders, of all worked cases. */
const ordered = new Set(
  results.flatMap((result) =>
    result.actions.flatMap((action) => {
      const service = orderedService(result, action);
      const what = [service?.code, service?.priority].filter((part) => part !== undefined).join(" ");
      return service === undefined ? [] : [`${result.decision} ${action.code}: ${what}`];
    }),
  ),
);

describe("What the actions of the worked cases order", () => {
  test("readings, work-ups, recalls, controls and mammograms, and nothing else", () => {
    expect([...ordered].sort()).toEqual([
      "be.breast.arbitration arbitrate: THIRD-READING",
      "be.breast.arbitration read-again: SECOND-READING",
      "be.breast.arbitration retake-images: TECHNICAL-RECALL",
      "fr.breast.conduct control-examination: SURVEILLANCE-CONTROL",
      "fr.breast.conduct invite: SCREENING-MAMMOGRAM",
      "fr.breast.conduct work-up: WORK-UP",
      "fr.breast.eligibility invite: SCREENING-MAMMOGRAM",
      "fr.breast.first-reading deferred-work-up: DEFERRED-WORK-UP",
      "fr.breast.first-reading send-for-second-reading: SECOND-READING",
      "fr.breast.first-reading send-for-second-reading: SECOND-READING A",
      "fr.breast.first-reading work-up-during-visit: WORK-UP S",
      "fr.breast.follow-up invite: SCREENING-MAMMOGRAM",
      "fr.breast.invitation invite: SCREENING-MAMMOGRAM",
      "fr.breast.mobile-unit send-cleared-for-second-reading: SECOND-READING",
      "fr.breast.mobile-unit send-negative-for-second-reading: SECOND-READING",
      "fr.breast.second-reading recall-for-work-up: DEFERRED-WORK-UP",
      "fr.breast.second-reading retake-images: TECHNICAL-RECALL",
      "fr.breast.second-reading send-for-new-second-reading: SECOND-READING",
      "fr.breast.technical-recall retake-images: TECHNICAL-RECALL",
    ]);
  });

  test("docs/hl7/writing.md has each service with its alternate and its actions", () => {
    const documented = readFileSync(new URL("../../../../docs/hl7/writing.md", import.meta.url), "utf8");
    for (const result of results)
      for (const action of result.actions) {
        const service = orderedService(result, action);
        if (service === undefined) continue;
        const line = documented.split("\n").find((each) => each.startsWith(`| \`${service.code}\``));
        expect(line, service.code).toContain(action.code);
        if (service.alternate) expect(line, service.code).toContain(`\`${service.alternate.code}\``);
      }
  });

  test("the order is hastened where the decision says so, and only there", () => {
    for (const result of results)
      for (const action of result.actions) {
        const service = orderedService(result, action);
        if (service?.code !== "SECOND-READING") continue;
        expect(service.priority === "A").toBe(result.outcome === "second-reading-priority");
      }
  });

  test.each([
    ["fr.colorectal.invitation", "invite"],
    ["fr.breastx.conduct", "invite"],
    ["fr.breast.conduct", "toString"],
    ["fr.breast.conduct", "histological-verification"],
  ])("%s %s orders nothing here", (decision, code) => {
    expect(orderedService({ decision, outcome: "x" }, { code })).toBeUndefined();
  });
});
