import type { Bundle, BundleEntry } from "fhir/r4.js";
import type { AnyResource } from "./fhir-kit.js";
import { issuesOf } from "./operation-outcome.js";
import { failed, type Result, type ServiceIssue, succeeded } from "./problem.js";
import { codeOfStatus } from "./status.js";

/**
 * The answer to a transaction or batch, once it tells of every entry that it was done: a server may answer with
 * success and refuse an entry, or leave one out.
 */
export function readTransactionAnswer(sent: Bundle, answer: AnyResource): Result<Bundle> {
  if (answer.resourceType !== "Bundle" || answer["type"] !== `${sent.type}-response`) {
    return failed("unexpected-answer");
  }
  const bundle: Bundle = {
    ...answer,
    resourceType: "Bundle",
    type: `${sent.type}-response` as Bundle["type"],
  };
  const asked = sent.entry ?? [];
  const answered = bundle.entry ?? [];
  if (answered.length !== asked.length) return failed("unexpected-answer");
  const issues = answered.flatMap((entry, index) => issuesOfEntry(entry, index));
  return issues.length === 0 ? succeeded(bundle) : failed("partly-refused", { issues });
}

function issuesOfEntry({ response }: BundleEntry, index: number): readonly ServiceIssue[] {
  const place = `Bundle.entry[${index}]`;
  const status = Number(/^\d{3}/.exec(response?.status ?? "")?.[0] ?? 0);
  if (status >= 200 && status < 300) return [];
  const told = issuesOf(response?.outcome).map((issue) => ({
    ...issue,
    place: issue.place === "" ? place : `${place}: ${issue.place}`,
  }));
  if (told.length > 0) return told;
  const { message } = failed(status === 0 ? "unexpected-answer" : codeOfStatus(status)).problem;
  return [{ severity: "error", code: "processing", place, message }];
}
