import { expect, test } from "vitest";
import type { Place } from "../syntax/index.js";
import { sayPlace } from "./say-place.js";

test.each<[Place, string]>([
  [{}, ""],
  [{ line: 3 }, "line 3"],
  [{ segment: "PID", occurrence: 1, line: 2 }, "PID"],
  [{ segment: "OBX", occurrence: 2 }, "OBX[2]"],
  [{ segment: "OBX", occurrence: 2, field: 5 }, "OBX[2]-5"],
  [{ segment: "OBX", occurrence: 1, field: 5, repetition: 1, component: 1 }, "OBX-5.1"],
  [{ segment: "OBX", occurrence: 1, field: 5, repetition: 3, component: 1, subcomponent: 2 }, "OBX-5[3].1.2"],
])("%j is written %j", (place, written) => {
  expect(sayPlace(place)).toBe(written);
});
