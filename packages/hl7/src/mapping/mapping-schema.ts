import { ZONE_NAMES } from "@opendepistage/core/calendar";
import * as z from "zod/mini";

/** Character sets that a mapping may fall back on. */
export const fallbackCharsets = ["ASCII", "8859/1", "8859/15", "UNICODE UTF-8", "WINDOWS-1252"] as const;

/** The only form of mapping files there is so far. */
export const mappingFormat = "opendepistage-hl7v2-mapping/1";

/** One line, without blanks around it. */
const line = z.string().check(z.regex(/^\S(?:.*\S)?$/));
const term = { code: line, system: z.nullable(line) };

const service = z.strictObject({
  ...term,
  title: line,
  message: z.enum(["order", "result"]),
  decisions: z.array(line).check(z.minLength(1)),
  day: z.optional(z.record(z.string(), line)),
  facts: z.optional(z.record(z.string(), z.record(z.string(), z.unknown()))),
  record: z.optional(z.int().check(z.minimum(1))),
});

const valueEntry = z.strictObject({
  ...term,
  value: z.unknown().check(z.refine((value) => value !== undefined)),
});

const sideEntry = z.strictObject({
  ...term,
  field: z.enum(["OBX-4", "OBX-20"]),
  side: z.enum(["left", "right", "both"]),
});

const observation = {
  ...term,
  title: line,
  subId: z.optional(line),
  service: z.optional(line),
  side: z.optional(z.array(sideEntry).check(z.minLength(1))),
  repeats: z.optional(z.boolean()),
  facts: z.record(z.string(), line),
};

const values = z.union([line, z.array(valueEntry).check(z.minLength(1))]);
/** An observation whose value may be a code instead. */
const orCode = { ...observation, values: z.optional(values) };

const observationRow = z.discriminatedUnion("read", [
  z.strictObject({ ...observation, read: z.literal("code"), values }),
  z.strictObject({ ...orCode, read: z.literal("date") }),
  z.strictObject({ ...orCode, read: z.literal("instant") }),
  z.strictObject({ ...orCode, read: z.literal("text") }),
  z.strictObject({
    ...orCode,
    read: z.literal("number"),
    units: z.array(z.strictObject(term)).check(z.minLength(1)),
  }),
  z.strictObject({ ...orCode, read: z.literal("identifier"), authority: line }),
]);

/** The form of a mapping file; what its parts have to do with each other is checked apart. */
export const mappingSchema = z.strictObject({
  $schema: z.optional(z.string()),
  format: z.literal(mappingFormat),
  id: z.string().check(z.regex(/^[a-z0-9]+(?:[.-][a-z0-9]+)*$/)),
  title: line,
  version: line,
  timeZone: z.enum(ZONE_NAMES),
  charset: z.enum(fallbackCharsets),
  services: z.array(service).check(z.minLength(1)),
  valueSets: z.optional(z.record(z.string(), z.array(valueEntry).check(z.minLength(1)))),
  observations: z.array(observationRow).check(z.minLength(1)),
  factSystem: z.optional(line),
});

/** A mapping file of the right form. */
export type MappingFile = z.infer<typeof mappingSchema>;
