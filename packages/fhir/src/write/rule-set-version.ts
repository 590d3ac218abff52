import { sources } from "@opendepistage/core/law";

const inForceFrom = new Map<string, string | null>(sources.map((source) => [source.id, source.inForceFrom]));

/** The version of a rule set: the first day in force of its source; undefined where it has none, or is unknown. */
export function versionOfRuleSet(ruleset: string): string | undefined {
  return inForceFrom.get(ruleset) ?? undefined;
}
