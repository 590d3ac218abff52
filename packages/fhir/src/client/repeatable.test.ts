import { expect, test } from "vitest";
import { isRepeatable } from "./repeatable.js";

const asked = { method: "POST", path: "/r4", headers: {}, body: undefined };
const bundleOf = (...requests: readonly (object | undefined)[]) => ({
  resourceType: "Bundle",
  type: "transaction",
  entry: requests.map((request) => (request === undefined ? {} : { request })),
});
const conditional = { method: "POST", url: "Task", ifNoneExist: "identifier=a|b" };

test.each([
  ["a read", { ...asked, method: "GET", path: "/r4/Patient/1" }, true],
  ["an update", { ...asked, method: "PUT", path: "/r4/Patient/1" }, true],
  ["a deletion", { ...asked, method: "DELETE", path: "/r4/Patient/1" }, true],
  ["a patch", { ...asked, method: "PATCH", path: "/r4/Patient/1" }, false],
  ["a search", { ...asked, path: "/r4/Patient/_search" }, true],
  ["a create", { ...asked, path: "/r4/Task", body: { resourceType: "Task" } }, false],
  ["a conditional create", { ...asked, path: "/r4/Task", headers: { "if-none-exist": "x=y" } }, true],
  [
    "conditional creates and updates",
    { ...asked, body: bundleOf(conditional, { method: "PUT", url: "Task/1" }) },
    true,
  ],
  [
    "one create among them",
    { ...asked, body: bundleOf(conditional, { method: "POST", url: "Task" }) },
    false,
  ],
  ["an empty condition", { ...asked, body: bundleOf({ ...conditional, ifNoneExist: "" }) }, false],
  ["a patch among them", { ...asked, body: bundleOf({ method: "PATCH", url: "Task/1" }) }, false],
  ["an entry without a request", { ...asked, body: bundleOf(undefined) }, false],
  ["a Bundle that is no transaction", { ...asked, body: { ...bundleOf(), type: "collection" } }, false],
  ["no Bundle", { ...asked, body: "text" }, false],
] as const)("%s: %#", (_, request, expected) => {
  expect(isRepeatable(request)).toBe(expected);
});
