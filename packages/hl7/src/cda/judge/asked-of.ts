import { type FactValue, factsFrom, parseFacts } from "@opendepistage/core/border";
import { type CivilDate, formatCivilDate, parseCivilDate, type Zone } from "@opendepistage/core/calendar";
import type { Decision } from "@opendepistage/core/engine";
import { conduct } from "@opendepistage/core/france/breast/conduct";
import { firstReading } from "@opendepistage/core/france/breast/first-reading";
import { secondReading } from "@opendepistage/core/france/breast/second-reading";
import { technicalRecall } from "@opendepistage/core/france/breast/technical-recall";
import type { AskedDecision, Carried, Day, ExaminationReading, Unknown } from "../../read/reading.js";
import type { InterpretationSheet, Sheet } from "../model/sheet.js";
import { conductFacts, deferredConductFacts } from "./conduct-facts.js";
import { isSecondContested } from "./contested.js";
import { firstReadingFacts } from "./first-reading-facts.js";
import {
  dayIn,
  hasBirthDate,
  identityOf,
  isScreeningMammogram,
  mammogramDay,
  serviceCodeOf,
} from "./parties.js";
import { secondReadingFacts, technicalReason } from "./second-reading-facts.js";

/** What a sheet asks for, in the form in which a message asks for it. */
export interface SheetQuestion {
  /** Day on which the law is judged, that of the mammogram (VER-1). */
  readonly on: Day | undefined;
  readonly unknown: readonly Unknown[];
  readonly asked: readonly AskedDecision[];
  /** What the sheet carries; of the person, only that it is there. */
  readonly carried: readonly Carried[];
  /** The same as an examination of a message, for `decideMessage`. */
  readonly examination: ExaminationReading;
}

/**
 * What a sheet asks of the law, with the facts that it gives: nothing is presumed, and what the sheet does not say is
 * left out. Times with an offset become days of the zone (CAL-17).
 */
export function askedOf(sheet: Sheet, zone: Zone = "Europe/Paris"): SheetQuestion {
  const on = mammogramDay(sheet, zone);
  const found = sheet.kind === "FIN" ? ofInterpretation(sheet, on?.date, zone) : ofDeferred(sheet, on?.date);
  const asked = found.map(({ decision, values }) => askedDecision(decision, values));
  const unknown: readonly Unknown[] = [
    ...(isScreeningMammogram(sheet) ? [] : ["service" as const]),
    ...(on === undefined ? ["on" as const] : []),
  ];
  const service = serviceCodeOf(sheet);
  return {
    on,
    unknown,
    asked,
    carried: [...personIn(sheet), ...serviceIn(service), ...dayCarried(on), ...factsCarried(found)],
    examination: { place: "/ClinicalDocument", message: "result", service, on, unknown, asked },
  };
}

interface Found {
  readonly decision: Decision;
  readonly values: readonly FactValue[];
}

function ofInterpretation(
  sheet: InterpretationSheet,
  on: CivilDate | undefined,
  zone: Zone,
): readonly Found[] {
  if (sheet.firstReading === undefined) return [];
  const isSecondRead = sheet.secondReading !== undefined;
  const read = secondReadingFacts(sheet);
  // A reading that may not be calls nobody back.
  const isAdmitted = !read.some(({ path, value }) => path === "firstReading" && value === "positive");
  const isInsufficient =
    sheet.secondReading?.technicallyInsufficient === true && isAdmitted && !isSecondContested(sheet);
  return [
    { decision: firstReading, values: firstReadingFacts(sheet) },
    ...(isSecondRead ? [{ decision: secondReading, values: read }] : []),
    ...(isInsufficient ? [{ decision: technicalRecall, values: recallFacts(sheet, on, zone) }] : []),
    { decision: conduct, values: conductFacts(sheet, on) },
  ];
}

/** The acts that follow a recall cannot be on the sheet that first asks for it: they have not happened yet. */
function recallFacts(
  sheet: InterpretationSheet,
  on: CivilDate | undefined,
  zone: Zone,
): readonly FactValue[] {
  const reason = technicalReason(sheet.secondReading?.technicalFaults);
  const decidedOn = dayIn(sheet.secondReading?.date, zone);
  return [
    ...(reason === undefined ? [] : [{ path: "reason", value: reason }]),
    ...(on === undefined ? [] : [{ path: "mammogramOn", value: formatCivilDate(on) }]),
    ...(decidedOn === undefined ? [] : [{ path: "decidedOn", value: formatCivilDate(decidedOn) }]),
    { path: "completedOn", value: null },
    { path: "firstReaderRefusal", value: false },
    { path: "personStaysAway", value: false },
    { path: "firstReaderRemindedOn", value: null },
    { path: "personRemindedOn", value: null },
  ];
}

function ofDeferred(sheet: Extract<Sheet, { kind: "FIDD" }>, on: CivilDate | undefined): readonly Found[] {
  if (sheet.deferredWorkUp === undefined) return [];
  return [{ decision: conduct, values: deferredConductFacts(sheet, on) }];
}

function askedDecision(decision: Decision, values: readonly FactValue[]): AskedDecision {
  const parsed = parseFacts(decision, factsFrom(values));
  if (!parsed.ok) throw new TypeError(`A sheet gave ${decision.id} facts that it cannot have`);
  return { decision, facts: parsed.facts };
}

function personIn(sheet: Sheet): readonly Carried[] {
  const value = identityOf(sheet);
  const place = "/ClinicalDocument/recordTarget";
  return [
    ...(value === undefined ? [] : [{ what: "identity", place, value } as const]),
    ...(hasBirthDate(sheet) ? [{ what: "birth-date", place } as const] : []),
  ];
}

function serviceIn(service: string | undefined): readonly Carried[] {
  const place = "/ClinicalDocument/documentationOf";
  if (service === undefined) return [];
  return [{ what: "service", place, value: service, title: "act of the document" }];
}

function dayCarried(on: Day | undefined): readonly Carried[] {
  return on === undefined
    ? []
    : [{ what: "examination-date", place: on.from, value: formatCivilDate(on.date) }];
}

const identifiers: readonly string[] = ["firstReader", "secondReader"];

/** Each fact with the decisions that ask for it. */
function factsCarried(found: readonly Found[]): readonly Carried[] {
  const told = new Map<string, Extract<Carried, { what: "fact" }>>();
  for (const { decision, values } of found) {
    for (const { path, value } of values) {
      const key = JSON.stringify([path, value]);
      const shown = identifiers.includes(path) ? "(identifier)" : value;
      const decisions = [...(told.get(key)?.decisions ?? []), decision.id];
      told.set(key, { what: "fact", place: "/ClinicalDocument", fact: path, value: shown, decisions });
    }
  }
  return [...told.values()];
}

/** Day of the document itself, for what has no other. */
export function sentOn(sheet: Sheet): CivilDate | undefined {
  return parseCivilDate(sheet.header.effectiveTime.slice(0, 10));
}
