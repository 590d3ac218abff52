import { mappingFormat } from "./mapping-schema.js";
import { parseMapping } from "./parse-mapping.js";

export const service = {
  title: "Screening",
  code: "S",
  system: "L",
  message: "result",
  decisions: ["fr.breast.first-reading"],
};
export const row = {
  title: "Work-up",
  code: "W",
  system: "L",
  read: "code",
  values: [{ code: "D", system: "L", value: "done" }],
  facts: { "fr.breast.first-reading": "workUp" },
};
export const sides = [
  { field: "OBX-4", code: "G", system: null, side: "left" },
  { field: "OBX-4", code: "D", system: null, side: "right" },
];
export const file = {
  format: mappingFormat,
  id: "vendor",
  title: "Vendor",
  version: "1",
  timeZone: "Europe/Paris",
  charset: "ASCII",
  services: [service],
  observations: [row],
};

/** The file with changes, as JSON has it: what is undefined is not there. */
export const changed = (changes: object): unknown => JSON.parse(JSON.stringify({ ...file, ...changes }));
export const rowWith = (changes: object) => changed({ observations: [{ ...row, ...changes }] });
export const serviceWith = (changes: object) => changed({ services: [{ ...service, ...changes }] });
export const without = (member: keyof typeof file) =>
  Object.fromEntries(Object.entries(file).filter(([name]) => name !== member));

/** The faults of a mapping, each in one line. */
export function faultsOf(input: unknown): readonly string[] {
  const parsed = parseMapping(input);
  if (parsed.ok) return [];
  return parsed.problems.map(({ path, found, expected }) => `${path}: ${found.en}; ${expected.en}`);
}
