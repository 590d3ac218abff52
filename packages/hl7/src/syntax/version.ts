import type { Problem } from "./problem.js";
import { syntaxError } from "./problem.js";

/** The versions of HL7 that are read, as the first component of MSH-12 names them. */
export const supportedVersions: readonly string[] = [
  "2.3",
  "2.3.1",
  "2.4",
  "2.5",
  "2.5.1",
  "2.6",
  "2.7",
  "2.7.1",
  "2.8",
  "2.8.1",
  "2.8.2",
];

/** What is wrong with the version that MSH-12 names, if anything. */
export function problemOfVersion(version: string): Problem | undefined {
  if (supportedVersions.includes(version)) return undefined;
  const place = { segment: "MSH", occurrence: 1, field: 12, repetition: 1, component: 1 };
  const expected = "an HL7 version from 2.3 to 2.8";
  if (version === "") return syntaxError("version-missing", place, { found: "no version", expected });
  // Only what has the form of a version is quoted: the place may hold anything.
  const found = /^\d\.\d(\.\d)?$/.test(version) ? `version ${version}` : `${version.length} characters`;
  return syntaxError("version-unsupported", place, { found, expected });
}
