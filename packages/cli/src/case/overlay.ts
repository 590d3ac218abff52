import { type Overlay, parseOverlay } from "@opendepistage/core/border";
import type { CivilDate } from "@opendepistage/core/calendar";
import { type Decision, type DecisionResult, decide } from "@opendepistage/core/engine";
import { exitCode } from "../exit-code.js";
import { type Attempt, failed, succeeded } from "../failure.js";
import { readJson, sourceName } from "../input/read-json.js";
import type { Machine } from "../machine.js";

/** Reads a local derogation, and judges by the law whether it may be applied. */
export async function readOverlay(
  source: string,
  machine: Pick<Machine, "read">,
  decisions: ReadonlyMap<string, Decision>,
): Promise<Attempt<Overlay>> {
  const derogation = decisions.get("fr.derogation");
  if (!derogation) throw new Error("no decision fr.derogation, which judges overlays");
  const read = await readJson(source, machine);
  if (!read.ok) return read;
  const name = sourceName(source);
  const parsed = parseOverlay({ decisions: [...decisions.values()], derogation }, read.value);
  if (!parsed.ok)
    return failed({
      exitCode: exitCode.badData,
      message: {
        en: `${name.en}: this is no overlay`,
        fr: `${name.fr} : ce n’est pas une dérogation locale`,
      },
      problems: parsed.problems,
    });
  const { overlay } = parsed;
  const judged = decide(derogation, overlay.derogation, { on: overlay.from });
  return judged.outcome === "valid" ? succeeded(overlay) : failed(unlawful(overlay.id, judged));
}

function unlawful(id: string, { outcome, values, missing, because }: DecisionResult) {
  const details = [...new Set([values["reasons"] ?? [], missing].flat().map(String))];
  const told = details.length > 0 ? `${outcome} (${details.join(", ")})` : outcome;
  const citation = because.map((reason) => reason.citation).join("; ");
  return {
    exitCode: exitCode.badData,
    message: {
      en: `the overlay ${id} may not be applied: fr.derogation answers ${told}`,
      fr: `la dérogation ${id} ne peut s’appliquer : fr.derogation répond ${told}`,
    },
    ...(citation === "" ? {} : { hint: { en: citation, fr: citation } }),
  } as const;
}

/** Whether an overlay holds on a day. */
export function holdsOn({ from, until }: Overlay, on: CivilDate): boolean {
  return from <= on && (until === null || on <= until);
}

/** The decision as the overlay changes it, where it concerns that decision and that day. */
export function derogatedBy(overlay: Overlay | undefined): (decision: Decision, on: CivilDate) => Decision {
  return (decision, on) =>
    overlay?.decision.id === decision.id && holdsOn(overlay, on) ? overlay.decision : decision;
}
