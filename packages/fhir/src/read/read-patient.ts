import { formatCivilDate } from "@opendepistage/core/calendar";
import {
  type IdentityKind,
  INS_SYSTEMS,
  NIR_SYSTEMS,
  QUALIFIED,
  RELIABILITY_EXTENSION,
  SSIN_SYSTEM,
} from "../terms/identifiers.js";
import { termsIn } from "./concept.js";
import type { Law } from "./reading.js";
import { carry, dayIn, type FactFound, type ReadingContext } from "./reading-context.js";
import { readingProblem } from "./reading-problem.js";
import type { Resource } from "./resource.js";

/** Decisions that ask when the person was born, or whether she died; each fact is of the same name. */
export interface PersonFacts {
  readonly birthDate: readonly string[];
  readonly diedOn: readonly string[];
}

/** Reads of the person what decides: birth and death; the rest is only told to be there. */
export function readPatient(patient: Resource, context: ReadingContext, decisions: PersonFacts): void {
  if (isOutOfUse(patient)) {
    patient.refuse("cancelled");
    return;
  }
  const identity = identityOf(patient);
  if (identity !== undefined)
    carry(context, patient, { what: "identity", place: `${patient.place}.identifier`, value: identity });
  const give = (
    path: string,
    value: unknown,
    to: { readonly decisions: readonly string[]; readonly place: string },
  ) =>
    context.facts.push(
      ...to.decisions.map(
        (decision): FactFound => ({ decision, path, value, place: to.place, resource: patient }),
      ),
    );
  const birth = dayIn(context, patient.take("birthDate"));
  if (birth.day !== undefined) {
    carry(context, patient, { what: "birth-date", place: birth.day.from });
    give("birthDate", formatCivilDate(birth.day.date), {
      decisions: decisions.birthDate,
      place: birth.day.from,
    });
  }
  readDeath(patient, context, (value, place) =>
    give("diedOn", value, { decisions: decisions.diedOn, place }),
  );
}

/** A record that is not used any more, or that another one has taken the place of. */
function isOutOfUse(patient: Resource): boolean {
  return (
    patient.take("active")?.value === false ||
    patient.takeAll("link").some((link) => link.text("type") === "replaced-by")
  );
}

function readDeath(
  patient: Resource,
  context: ReadingContext,
  give: (value: string | null, place: string) => void,
): void {
  const isDead = patient.take("deceasedBoolean");
  const when = dayIn(context, patient.take("deceasedDateTime"));
  if (isDead?.value === false && when.day !== undefined) {
    context.problems.push(deadAndAlive(isDead.place));
    return;
  }
  if (when.day !== undefined) {
    carry(context, patient, { what: "death", place: when.day.from });
    give(formatCivilDate(when.day.date), when.day.from);
  }
  if (isDead?.value === false) give(null, isDead.place);
  if (isDead?.value !== true) return;
  carry(context, patient, { what: "death", place: isDead.place });
  context.problems.push(
    readingProblem("date-imprecise", isDead.place, {
      found: { en: "a death without its day", fr: "un décès sans son jour" },
      expected: { en: "the day of the death", fr: "le jour du décès" },
    }),
  );
}

function deadAndAlive(place: string) {
  return readingProblem("facts-contradict", place, {
    found: { en: "a death that is also denied", fr: "un décès qui est aussi nié" },
    expected: { en: "deceasedBoolean or deceasedDateTime", fr: "deceasedBoolean ou deceasedDateTime" },
  });
}

/** What identifies the person; the number itself stays in the resource. */
function identityOf(patient: Resource): IdentityKind | undefined {
  const systems = patient.takeAll("identifier").map((identifier) => identifier.text("system") ?? "");
  if (systems.length === 0) return undefined;
  if (systems.some((system) => INS_SYSTEMS.includes(system)))
    return isQualified(patient) ? "ins-qualified" : "ins";
  if (systems.includes(SSIN_SYSTEM)) return "ssin";
  return systems.some((system) => NIR_SYSTEMS.includes(system)) ? "nir" : "other";
}

/** Whether the identity is qualified, so that its INS may be carried. */
export function isQualified(patient: Resource): boolean {
  return patient
    .takeAll("extension")
    .filter((extension) => extension.text("url")?.endsWith(RELIABILITY_EXTENSION) === true)
    .some((extension) =>
      [extension, ...extension.children("extension")].some((part) =>
        [...termsIn(part.child("valueCoding")), ...termsIn(part.child("valueCodeableConcept"))].some(
          ({ code }) => code === QUALIFIED,
        ),
      ),
    );
}

/** Whose law the identifiers of a person speak for; the region of Belgium is not in them. */
export function lawOf(patient: Resource | undefined): Law | undefined {
  const systems =
    patient?.node.children("identifier").map((identifier) => identifier.text("system") ?? "") ?? [];
  return systems.some((system) => INS_SYSTEMS.includes(system) || NIR_SYSTEMS.includes(system))
    ? "FR"
    : undefined;
}
