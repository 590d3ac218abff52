import { addMonths } from "../calendar/index.js";
import type { Draw } from "./draw.js";
import type { EventWriter } from "./episode-events.js";

/** Months after the invitation at which reminders are sent (the default of `reminders.afterMonths`). */
const REMINDERS_AFTER_MONTHS = [6, 12] as const;

/** A person who does not come: reminders, or an objection to them, or a death. */
export function writeWithoutAnswer(draw: Draw, writer: EventWriter): void {
  const invitedOn = writer.day();
  if (draw.chance("death")) {
    writer.after(draw.days(30, 300), "died");
    return;
  }
  if (draw.chance("participation.objection")) {
    writer.after(draw.days(5, 60), "objected", { purpose: "reminder" });
    return;
  }
  for (const months of REMINDERS_AFTER_MONTHS) {
    const remindedOn = addMonths(invitedOn, months);
    if (!writer.after(remindedOn - writer.day(), "reminded", { to: "person", purpose: "invitation" })) return;
  }
}
