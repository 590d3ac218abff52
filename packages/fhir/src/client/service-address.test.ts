import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseServiceAddress, resolveWithin } from "./service-address.js";

describe("the address of a service", () => {
  test.each([
    ["https://fhir.example/r4", { origin: "https://fhir.example", path: "/r4", isConfidential: true }],
    ["https://fhir.example/r4/", { origin: "https://fhir.example", path: "/r4", isConfidential: true }],
    ["https://fhir.example", { origin: "https://fhir.example", path: "", isConfidential: true }],
    [
      "http://fhir.example:8080/r4",
      { origin: "http://fhir.example:8080", path: "/r4", isConfidential: false },
    ],
    ["http://127.0.0.1:8080", { origin: "http://127.0.0.1:8080", path: "", isConfidential: true }],
    ["http://localhost:8080", { origin: "http://localhost:8080", path: "", isConfidential: true }],
    [
      "http://127.0.0.1.evil.example",
      { origin: "http://127.0.0.1.evil.example", path: "", isConfidential: false },
    ],
  ] as const)("%s", (text, address) => {
    expect(parseServiceAddress(text)).toEqual(address);
  });

  test.each([
    "fhir.example",
    "ftp://fhir.example",
    "file:///etc/passwd",
    "https://user:secret@fhir.example",
    "https://fhir.example/r4?tenant=1",
    "https://fhir.example/r4#x",
    "https://fhir.example/r4%2f..",
    "",
  ])("%s is none", (text) => {
    expect(parseServiceAddress(text)).toBeUndefined();
  });
});

describe("a place within a service", () => {
  const address = parseServiceAddress("https://fhir.example/r4")!;

  test.each([
    ["", "https://fhir.example/r4"],
    ["/", "https://fhir.example/r4"],
    ["Patient/1", "https://fhir.example/r4/Patient/1"],
    ["/Patient/_search", "https://fhir.example/r4/Patient/_search"],
    ["https://fhir.example/r4?_getpages=1", "https://fhir.example/r4?_getpages=1"],
    ["https://fhir.example:443/r4/Task?_offset=20", "https://fhir.example/r4/Task?_offset=20"],
    ["HTTPS://FHIR.EXAMPLE/r4/Task", "https://fhir.example/r4/Task"],
  ])("%j is %s", (place, url) => {
    expect(resolveWithin(address, place)?.href).toBe(url);
  });

  test.each([
    "http://fhir.example/r4/Task",
    "https://fhir.example:8443/r4/Task",
    "https://evil.example/r4/Task",
    "https://fhir.example.evil.example/r4/Task",
    "https://fhir.example@evil.example/r4/Task",
    "https://user@fhir.example/r4/Task",
    "https://fhir.example/r5/Task",
    "https://fhir.example/r44",
    "https://fhir.example/r4/../admin",
    "https://fhir.example/r4/%2e%2e/admin",
    "https://fhir.example/r4/..%2fadmin",
    "https://fhir.example/r4/..%5Cadmin",
    "//evil.example/r4/Task",
    "../admin",
    "file:///r4/Task",
    "javascript:alert(1)",
  ])("%s is outside", (place) => {
    expect(resolveWithin(address, place)).toBeUndefined();
  });

  test("whatever a link is, what comes of it is at the service", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webUrl(), fc.webPath()), (place) => {
        const url = resolveWithin(address, place);
        expect(url === undefined || url.href.startsWith("https://fhir.example/r4")).toBe(true);
      }),
    );
  });
});
