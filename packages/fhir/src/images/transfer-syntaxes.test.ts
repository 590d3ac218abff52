import { expect, test } from "vitest";
import { readStudyMetadata } from "./read-study-metadata.js";
import { study, uidRoot } from "./study.test-data.js";
import { withTransferSyntaxes } from "./transfer-syntaxes.js";

test("a transfer syntax told otherwise settles the problem, and replaces none", () => {
  const parsed = readStudyMetadata(study({ AvailableTransferSyntaxUID: null, ImageLaterality: null }));
  const before = parsed.ok ? parsed.study : expect.fail();
  const found = new Map([1, 2].map((number) => [`${uidRoot}.1.${number}`, "1.2.840.10008.1.2.4.90"]));
  const after = withTransferSyntaxes(before, found);
  expect(after.instances.map(({ transferSyntax }) => transferSyntax)).toEqual([
    "1.2.840.10008.1.2.4.90",
    ...Array(3).fill("1.2.840.10008.1.2.1"),
  ]);
  expect(after.problems.map(({ path }) => path)).toEqual(["instances[0].ImageLaterality"]);
});
