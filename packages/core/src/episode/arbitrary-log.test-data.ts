import fc from "fast-check";
import { addDays, type CivilDate, civilDate } from "../calendar/index.js";
import { wholeFacts } from "../engine/testing/arbitrary-facts.js";
import {
  type EpisodeEvent,
  type EpisodeLog,
  EVENT_FIELDS,
  type EventType,
  PROGRAMMES,
  type Programme,
} from "./index.js";

const FIRST_DAY = civilDate("2024-06-03");

/** Parameters that the law leaves to other documents, so that follow-ups run. */
export const parameters = {
  "inca.acr0FirstReminderMonths": 3,
  "inca.acr45FirstReminderMonths": 3,
  "inca.ctiFirstReminderMonths": 2,
  "cti.informDoctorAfterDays": 30,
};

/** Any event of a programme, sensible or not, that tells everything its type can tell. */
function anEvent(programme: Programme): fc.Arbitrary<EpisodeEvent> {
  const types = Object.keys(EVENT_FIELDS[programme]) as EventType[];
  return fc
    .constantFrom(...types)
    .chain((type) =>
      fc
        .record({ days: fc.nat(900), fields: wholeFacts(EVENT_FIELDS[programme][type] ?? {}) })
        .map(({ days, fields: { done: _, ...fields } }) => ({ type, on: addDays(FIRST_DAY, days), fields })),
    );
}

/** Any log, its events in no order. */
export const aLog: fc.Arbitrary<EpisodeLog> = fc.constantFrom(...PROGRAMMES).chain((programme) =>
  fc.record({
    programme: fc.constant(programme),
    person: fc.record({ birthDate: fc.integer({ min: -7300, max: 3650 }).map((day) => day as CivilDate) }),
    events: fc.array(anEvent(programme), { maxLength: 12 }),
  }),
);

/** A log, and one more event of its programme. */
export const aLogAndEvent = aLog.chain((log) =>
  fc.record({ log: fc.constant(log), event: anEvent(log.programme) }),
);
