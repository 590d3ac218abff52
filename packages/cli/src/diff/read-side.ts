import { type Overlay, parseOn, parseOverlay } from "@opendepistage/core/border";
import type { CivilDate } from "@opendepistage/core/calendar";
import type { Decision, DecisionSide } from "@opendepistage/core/engine";
import { sources } from "@opendepistage/core/law";
import { derogatedBy, holdsOn } from "../case/overlay.js";
import { ownParameters, readParameters } from "../case/parameters.js";
import type { Invocation } from "../command.js";
import { exitCode } from "../exit-code.js";
import { type Attempt, failed, succeeded } from "../failure.js";
import { readJson, sourceName } from "../input/read-json.js";
import { didYouMean } from "../suggestion.js";

/** Which side of a comparison: the options are named after it. */
export type SideName = "from" | "to";

/** One side of a comparison, with the overlay that was named for it. */
export interface NamedSide extends DecisionSide {
  readonly source: string;
  readonly overlay: { readonly id: string; readonly holds: boolean } | null;
}

/** Reads the options of one side: `--from SOURCE@DATE`, its parameters and its overlay. */
export async function readSide(
  decision: Decision,
  name: SideName,
  invocation: Invocation,
): Promise<Attempt<NamedSide>> {
  const { values, machine } = invocation;
  const place = readPlace(decision, name, values[name]);
  if (!place.ok) return place;
  const shared = await readParameters(values["parameters"], machine);
  if (!shared.ok) return shared;
  const own = await readParameters(values[`${name}-parameters`], machine);
  if (!own.ok) return own;
  const overlay = await readDraft(decision, values[`${name}-overlay`] ?? values["overlay"], invocation);
  if (!overlay.ok) return overlay;
  const { on, source } = place.value;
  return succeeded({
    source,
    on,
    decision: derogatedBy(overlay.value)(decision, on),
    parameters: ownParameters(decision, { ...shared.value, ...own.value }),
    overlay: overlay.value ? { id: overlay.value.id, holds: holdsOn(overlay.value, on) } : null,
  });
}

interface Place {
  readonly source: string;
  readonly on: CivilDate;
}

function readPlace(decision: Decision, name: SideName, given: string | undefined): Attempt<Place> {
  const source = decision.ruleSet.id;
  const [asked = "", date, ...more] = given?.split("@") ?? [];
  if (date === undefined || more.length > 0) return failed(withoutPlace(source, name, given));
  if (asked !== source) return failed(otherSource(decision, asked));
  const on = parseOn(date);
  if (on.ok) return succeeded({ source, on: on.on });
  return failed({
    exitCode: exitCode.usage,
    message: { en: `--${name} has no date`, fr: `--${name} n’a pas de date` },
    problems: on.problems,
  });
}

function withoutPlace(source: string, name: SideName, given: string | undefined) {
  const missing = { en: `--${name} is missing`, fr: `--${name} manque` };
  const unfit = { en: `--${name} is not SOURCE@DATE`, fr: `--${name} n’est pas SOURCE@DATE` };
  return {
    exitCode: exitCode.usage,
    message: given === undefined ? missing : unfit,
    hint: { en: `write --${name} ${source}@2024-05-02`, fr: `écrire --${name} ${source}@2024-05-02` },
  };
}

function otherSource({ id, ruleSet }: Decision, asked: string) {
  const isKnown = sources.some((source) => source.id === asked);
  const taken = {
    en: `${id} is decided by ${ruleSet.id}`,
    fr: `${id} est décidé par ${ruleSet.id}`,
  };
  return {
    exitCode: exitCode.usage,
    message: isKnown ? taken : { en: `unknown source ${asked}`, fr: `source inconnue ${asked}` },
    hint: didYouMean([ruleSet.id]),
  };
}

/**
 * Reads an overlay for a comparison. Whether it may be applied is not judged: an amendment is no derogation, and
 * to compare is not to apply.
 */
async function readDraft(
  decision: Decision,
  source: string | undefined,
  { machine }: Invocation,
): Promise<Attempt<Overlay | undefined>> {
  if (source === undefined) return succeeded(undefined);
  const read = await readJson(source, machine);
  if (!read.ok) return read;
  const { derogation } = await import("@opendepistage/core/france/derogation");
  const parsed = parseOverlay({ decisions: [decision], derogation }, read.value);
  if (parsed.ok) return succeeded(parsed.overlay);
  const name = sourceName(source);
  return failed({
    exitCode: exitCode.badData,
    message: {
      en: `${name.en}: this is no overlay of ${decision.id}`,
      fr: `${name.fr} : ce n’est pas une modification de ${decision.id}`,
    },
    problems: parsed.problems,
  });
}
