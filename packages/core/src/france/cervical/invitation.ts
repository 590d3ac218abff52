import type { CivilDate } from "../../calendar/index.js";
import { type ActionRule, type Row, valueOf } from "../../engine/index.js";
import { FRU_INV_01, FRU_SEL_01 } from "../../law/provisions/france-cervical-screening.js";
import { FRG_02 } from "../../law/provisions/france-general.js";
import { FR_ARR_2024 } from "../../law/sources.js";
import { defineInvitation, type InvitationOutcome } from "../programme-invitation.js";
import { isOfHpvAge, nextTest, ownFacts, reinvitation, reinvitationOn } from "./invitation-cycle.js";
import { SCREENING_AGES } from "./rhythm.js";

const ofEveryProgramme = defineInvitation({
  id: "fr.cervical.invitation",
  title: {
    en: "Cervical screening: invitation and reminders",
    fr: "Dépistage du cancer du col : invitation et relances",
  },
  ruleSet: FR_ARR_2024,
  facts: ownFacts,
  ages: SCREENING_AGES,
  examination: {
    reads: ["nextTestOn"],
    months: [],
    nextOn: ({ nextTestOn }) => nextTestOn as CivilDate | null | undefined,
  },
  interpretations: { age: ["CCU-1"], interval: [], reminders: ["ELI-10"] },
  provisions: {
    target: FRU_INV_01,
    invitation: FRU_INV_01,
    reminders: FRU_INV_01,
    reinvitation: FRU_INV_01,
  },
  kit: isOfHpvAge,
});

type InvitationRow = Row<InvitationOutcome>;

/** The kit of the second reminder is for those who fall under the HPV test (CCU-6). */
const selfSampling = { provisions: [FRU_INV_01, FRU_SEL_01], interpretations: ["CCU-6"] };

/** Reminders, and those who are not invited at all, are as in every programme; no reminder goes out in the interval. */
function sharedRows(): readonly InvitationRow[] {
  return ofEveryProgramme.rows.flatMap((row) => {
    const { id = "", when } = row;
    if (id.startsWith("remind-2")) return [{ ...row, when: { ...when, nextTest: "due" }, ...selfSampling }];
    if (id.startsWith("remind-")) return [{ ...row, when: { ...when, nextTest: "due" } }];
    return row.outcome === "none" && id !== "ended" ? [row] : [];
  });
}

const invite = (notBefore: ActionRule["notBefore"]): ActionRule => ({
  code: "invite",
  by: "health-insurance",
  to: "person",
  ...(notBefore ? { notBefore } : {}),
});

const nextTestOn = valueOf<CivilDate | null>("nextTestOn", "date");
const eligible = { age: "in-range", ineligible: "no", exclusion: "none-or-over" } as const;
const tested = { ...eligible, cycle: "closed" } as const;
const untested = { ...eligible, cycle: "open" } as const;
const waitUntil = (on: typeof nextTestOn) => ({
  outcome: "wait" as const,
  values: { next: "invite", on },
  actions: [invite(on)],
});

/** Invitations follow the interval of the tests, not of the invitations. */
const ownRows: readonly InvitationRow[] = [
  {
    id: "test-due",
    provisions: [FRU_INV_01],
    when: { ...tested, nextTest: "due" },
    outcome: "invite",
    actions: [invite(nextTestOn)],
  },
  {
    id: "tested",
    provisions: [FRU_INV_01],
    when: { ...tested, nextTest: "later" },
    ...waitUntil(nextTestOn),
  },
  {
    id: "no-further-test",
    provisions: [FRU_INV_01],
    when: { ...tested, nextTest: "too-late" },
    outcome: "none",
    values: { reason: "too-old" },
    interpretations: ["CCU-5"],
  },
  {
    id: "invited-anew",
    provisions: [FRU_INV_01],
    when: { ...untested, nextInvitation: "due" },
    outcome: "invite",
    actions: [invite(reinvitationOn)],
  },
  {
    id: "not-screened",
    provisions: [FRU_INV_01],
    when: { ...untested, nextInvitation: "later", objection: "none-or-spent" },
    ...waitUntil(reinvitationOn),
  },
  {
    id: "objected",
    provisions: [FRG_02, FRU_INV_01],
    when: { ...untested, nextInvitation: "later", objection: "running" },
    ...waitUntil(reinvitationOn),
  },
  {
    id: "ended",
    provisions: [FRU_INV_01],
    when: { ...untested, nextInvitation: "too-late" },
    outcome: "none",
    values: { reason: "too-old" },
    interpretations: ["CCU-5"],
  },
];

/** When a person is invited to cervical screening and reminded of it (FR-ARR-2024, annexe V, V). */
export const cervicalInvitation: typeof ofEveryProgramme = {
  ...ofEveryProgramme,
  provisions: [...ofEveryProgramme.provisions, FRU_SEL_01],
  dimensions: { ...ofEveryProgramme.dimensions, nextInvitation: reinvitation, nextTest },
  rows: [...sharedRows(), ...ownRows],
};
