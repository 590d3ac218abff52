import { formatCivilDate } from "@opendepistage/core/calendar";
import { type Cancer, screeningTypes } from "../terms/screening.js";
import { meaningOf } from "./concept.js";
import { carry, dayIn, programmeOf, type ReadingContext } from "./reading-context.js";
import type { Resource } from "./resource.js";
import { hasStatus } from "./status.js";
import { periodOf } from "./when.js";

const INVITATION_PROFILE =
  "https://www.ehealth.fgov.be/standards/fhir/public-health/StructureDefinition/be-populationscreening-appointment";

const BOOKED = ["proposed", "pending", "booked", "arrived", "fulfilled", "checked-in"] as const;

/** Reads an appointment. In Belgian population screening it is the invitation, made on the day of its creation. */
export function readAppointment(appointment: Resource, context: ReadingContext): void {
  if (!hasStatus(appointment, context, BOOKED)) return;
  appointment.takeAll("participant");
  const cancer = cancerOf(appointment, "serviceType", "reasonCode");
  const { day } = dayIn(context, appointment.take("start"));
  appointment.take("end");
  carry(context, appointment, {
    what: "appointment",
    place: appointment.place,
    value: "appointment",
    ...(cancer === undefined ? {} : { cancer }),
    ...(day === undefined ? {} : { on: formatCivilDate(day.date) }),
  });
  const isInvitation = profilesOf(appointment).some(
    (profile) => profile.split("|")[0] === INVITATION_PROFILE,
  );
  const programme = programmeOf(context, cancer);
  const when = dayIn(context, appointment.take("created"));
  if (isInvitation && programme === "be.breast" && when.day !== undefined)
    context.events.push({ programme, type: "invited", when, fields: {}, resource: appointment });
}

/** Reads that the person came: the examination of a screening, where the encounter says of which. */
export function readEncounter(encounter: Resource, context: ReadingContext): void {
  if (!hasStatus(encounter, context, ["finished", "completed"])) return;
  encounter.take("class");
  encounter.take("period");
  encounter.take("actualPeriod");
  const cancer = cancerOf(encounter, "type", "serviceType", "reasonCode");
  const start = periodOf(encounter);
  const when = dayIn(context, start);
  carry(context, encounter, {
    what: "encounter",
    place: encounter.place,
    value: "encounter",
    ...(cancer === undefined ? {} : { cancer }),
    ...(when.day === undefined ? {} : { on: formatCivilDate(when.day.date) }),
  });
  const programme = programmeOf(context, cancer);
  if (programme !== undefined && when.day !== undefined)
    context.events.push({ programme, type: "examined", when, fields: {}, resource: encounter });
}

/** What is screened for, by the screening type in one of these elements. */
export function cancerOf(resource: Resource, ...names: readonly string[]): Cancer | undefined {
  const found = names.flatMap((name) =>
    resource.takeAll(name).flatMap((node) => meaningOf(node, screeningTypes) ?? []),
  );
  const [cancer, ...others] = [...new Set(found)];
  return others.length === 0 ? cancer : undefined;
}

function profilesOf(resource: Resource): readonly string[] {
  return (
    resource.node
      .child("meta")
      ?.children("profile")
      .flatMap(({ ownText }) => ownText ?? []) ?? []
  );
}
