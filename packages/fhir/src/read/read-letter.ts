import { formatCivilDate } from "@opendepistage/core/calendar";
import { type Cancer, type Letter, letterTerms, nextInvitationTerms } from "../terms/screening.js";
import { meaningOf, termsIn } from "./concept.js";
import type { DayReading } from "./read-day.js";
import { cancerOf } from "./read-visit.js";
import { carry, dayIn, leaveGap, programmeOf, type ReadingContext } from "./reading-context.js";
import type { Resource } from "./resource.js";
import { hasStatus } from "./status.js";

/** Reads a letter that was sent: invitations, reminders, results; and which invitation a person may expect next. */
export function readLetter(letter: Resource, context: ReadingContext): void {
  if (!hasStatus(letter, context, ["completed"])) return;
  const cancer = cancerOf(letter, "category");
  letter.takeAll("recipient");
  const when = dayIn(context, letter.take("sent"));
  const next = meaningOf(letter.take("topic"), nextInvitationTerms);
  const categories = letter.node.children("category");
  const kind = categories.flatMap((category) => meaningOf(category, letterTerms) ?? [])[0];
  const on = when.day === undefined ? {} : { on: formatCivilDate(when.day.date) };
  const about = { place: letter.place, ...(cancer === undefined ? {} : { cancer }), ...on };
  if (next !== undefined) carry(context, letter, { ...about, what: "next-invitation", value: next });
  if (kind !== undefined) carry(context, letter, { ...about, what: "letter", value: kind });
  if (next === undefined && kind === undefined) {
    letter.refuse("not-mapped", categories.flatMap((category) => termsIn(category))[0]);
    return;
  }
  const isOfProgramme = kind === "invitation" || kind === "reminder";
  if (isOfProgramme && cancer !== undefined && when.day === undefined)
    leaveGap(context, letter, `${kind}-${cancer}`);
  if (kind !== undefined && cancer !== undefined) tell(letter, context, { kind, cancer, when });
}

interface Told {
  readonly kind: Letter;
  readonly cancer: Cancer;
  readonly when: DayReading;
}

const EVENTS = {
  invitation: { type: "invited" },
  reminder: { type: "reminded", purpose: "invitation" },
  "follow-up-reminder": { type: "reminded", purpose: "follow-up" },
  result: { type: "result-sent" },
} as const satisfies Readonly<Record<Letter, { readonly type: string; readonly purpose?: string }>>;

/** A letter is an event where it went to the person; which other reader a letter had is not told by its recipient. */
function tell(letter: Resource, context: ReadingContext, { kind, cancer, when }: Told): void {
  if (when.day === undefined) return;
  const recipients = letter.takeAll("recipient");
  if (!recipients.every((recipient) => context.isPerson(recipient, letter))) return;
  const { day } = when;
  if (kind === "invitation" || kind === "reminder")
    context.occurrences.push({ what: kind, cancer, day, place: day.from, resource: letter });
  const programme = programmeOf(context, cancer);
  if (programme === undefined || (programme === "be.breast" && kind !== "invitation" && kind !== "result"))
    return;
  const { type, ...fields } = EVENTS[kind];
  const to = kind === "invitation" ? {} : { to: "person" };
  context.events.push({ programme, type, when, fields: { ...fields, ...to }, resource: letter });
}
