import type { Communication } from "fhir/r4.js";
import { type Cancer, type Letter, letterTerms, screeningTypes } from "../terms/screening.js";
import { termOf } from "../terms/term.js";
import { type DomainWriter, type Writing, without } from "./domain-writer.js";
import { conceptOf } from "./write-breast.js";

/** The last invitation and the reminders, as the letters that they were. */
export function letterWriter(cancer: Cancer): DomainWriter {
  return (facts, writing) => {
    const { lastInvitationOn, remindersSentOn } = facts;
    const hasInvitation = typeof lastInvitationOn === "string";
    const reminders: readonly unknown[] = Array.isArray(remindersSentOn) ? remindersSentOn : [];
    if (hasInvitation)
      writing.collection.add(letterOf("invitation", { cancer, sent: lastInvitationOn }, writing));
    for (const sent of reminders)
      writing.collection.add(letterOf("reminder", { cancer, sent: String(sent) }, writing));
    return without(
      facts,
      ...(hasInvitation ? ["lastInvitationOn"] : []),
      ...(reminders.length > 0 ? ["remindersSentOn"] : []),
    );
  };
}

function letterOf(
  kind: Letter,
  { cancer, sent }: { readonly cancer: Cancer; readonly sent: string },
  { subject }: Writing,
): Communication {
  return {
    resourceType: "Communication",
    status: "completed",
    category: [conceptOf(termOf(letterTerms, kind)), conceptOf(termOf(screeningTypes, cancer))],
    subject,
    recipient: [subject],
    sent,
  };
}
