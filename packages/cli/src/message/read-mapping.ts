import { defaultMapping, type Mapping, parseMapping } from "@opendepistage/hl7";
import { exitCode } from "../exit-code.js";
import { type Attempt, failed, succeeded } from "../failure.js";
import { readJson, sourceName } from "../input/read-json.js";
import type { Machine } from "../machine.js";

/** The mapping of the file that `--mapping` names, or the default profile without it. */
export async function readMapping(source: string | undefined, machine: Machine): Promise<Attempt<Mapping>> {
  if (source === undefined) return succeeded(defaultMapping);
  const read = await readJson(source, machine);
  if (!read.ok) return read;
  const parsed = parseMapping(read.value);
  if (parsed.ok) return succeeded(parsed.mapping);
  const name = sourceName(source);
  return failed({
    exitCode: exitCode.badData,
    message: {
      en: `${name.en}: this is no mapping of messages`,
      fr: `${name.fr} : ce n’est pas une correspondance de messages`,
    },
    problems: parsed.problems,
    hint: {
      en: "docs/hl7/mapping-format.md describes the format, member by member",
      fr: "docs/hl7/mapping-format.md décrit le format, membre par membre",
    },
  });
}
