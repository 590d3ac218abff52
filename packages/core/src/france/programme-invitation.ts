import { birthday, type CivilDate } from "../calendar/index.js";
import {
  type ActionRule,
  ageBand,
  type CitedProvision,
  computedFrom,
  type Decision,
  defineDecision,
  type Expression,
  type FactTable,
  type RuleSet,
  valueOf,
  yesNo,
} from "../engine/index.js";
import { remindersAfterMonths } from "../law/parameters.js";
import { FRG_02, FRG_06 } from "../law/provisions/france-general.js";
import * as about from "./programme-invitation-facts.js";

export { monthsAfterExamination } from "./programme-invitation-facts.js";

/** Outcomes of the decision on inviting to any programme. */
export type InvitationOutcome = "none" | "invite" | "remind" | "wait";

/** What sets the invitation to one programme apart from that to the others. */
export interface InvitationProgramme<Extra extends FactTable> extends about.InvitationCycle {
  readonly id: string;
  readonly title: Decision["title"];
  readonly ruleSet: RuleSet;
  /** Facts beside those of every programme. */
  readonly facts: Extra;
  readonly provisions: {
    /** Who is invited. */
    readonly target: CitedProvision;
    /** The interval of invitations. */
    readonly invitation: CitedProvision;
    readonly reminders: CitedProvision;
    /** The new invitation of those who did not come. */
    readonly reinvitation: CitedProvision;
  };
  /** Whether a kit goes out with the second reminder; left out where the programme has none. */
  readonly kit?: Expression<boolean>;
}

const computed = computedFrom(about.invitationFacts);

const lastReminderDay = computed({
  form: "date",
  reads: ["lastInvitationOn"],
  text: { en: "twelve months after the invitation", fr: "douze mois après l’invitation" },
  evaluate: ({ lastInvitationOn }) => about.lastReminderDay(lastInvitationOn as CivilDate),
});

const reminderOn = (number: 1 | 2): Expression<CivilDate> =>
  computed({
    form: "date",
    reads: ["lastInvitationOn"],
    parameters: [remindersAfterMonths.id],
    text: {
      en: `the day of reminder ${number}, counted from the invitation`,
      fr: `le jour de la relance ${number}, compté de l’invitation`,
    },
    evaluate: ({ lastInvitationOn }, { parameters }) =>
      about.reminderOn(lastInvitationOn as CivilDate, number, parameters),
  });

const nextInvitation = (cycle: about.InvitationCycle): Expression<CivilDate | null> =>
  computed({
    form: "date",
    reads: [...new Set(["lastInvitationOn", "lastScreenedOn", ...cycle.examination.reads])],
    text: {
      en: "the day of the next invitation, counted from the last examination or invitation",
      fr: "le jour de la prochaine invitation, compté du dernier examen ou de la dernière invitation",
    },
    evaluate: (facts) => about.nextInvitationOn(cycle, facts) ?? null,
  });

const startOfRange = (age: number): Expression<CivilDate> =>
  computed({
    form: "date",
    reads: ["birthDate"],
    text: { en: `the ${age}th birthday`, fr: `le ${age}e anniversaire` },
    evaluate: ({ birthDate }) => birthday(birthDate, age),
  });

function dimensionsOf(programme: about.InvitationCycle) {
  const { ages, interpretations } = programme;
  return {
    age: ageBand({
      birthDate: "birthDate",
      ...ages,
      interpretations: interpretations.age,
      text: { en: "Age", fr: "Âge" },
      classes: {
        "too-young": { en: `under ${ages.from}`, fr: `moins de ${ages.from} ans` },
        "in-range": { en: `${ages.from} to ${ages.to}`, fr: `${ages.from} à ${ages.to} ans` },
        "too-old": { en: `${ages.to + 1} or over`, fr: `${ages.to + 1} ans ou plus` },
      },
    }),
    ineligible: yesNo(
      "ineligible",
      {
        text: { en: "Ineligible for good", fr: "Inéligible définitivement" },
        yes: { en: "yes", fr: "oui" },
        no: { en: "not known to be", fr: "non, à ce que l’on sache" },
      },
      { interpretations: ["ELI-14"] },
    ),
    exclusion: about.exclusion,
    cycle: about.cycle,
    objection: about.objection,
    reminders: about.reminders,
    firstReminder: about.reminderWindow(1, programme),
    secondReminder: about.reminderWindow(2, programme),
    nextInvitation: about.nextInvitation(programme),
  };
}

type Dimensions = ReturnType<typeof dimensionsOf>;
type Rows = Parameters<typeof defineDecision<FactTable, Dimensions, InvitationOutcome>>[0]["rows"];

const invite = (notBefore?: ActionRule["notBefore"]): ActionRule => ({
  code: "invite",
  by: "health-insurance",
  to: "person",
  ...(notBefore ? { notBefore } : {}),
});

const remind = (number: 1 | 2): ActionRule => ({
  code: "remind",
  by: "health-insurance",
  to: "person",
  notBefore: reminderOn(number),
  due: lastReminderDay,
});

const eligible = { age: "in-range", ineligible: "no", exclusion: "none-or-over" } as const;
const notYetDue = { ...eligible, nextInvitation: ["later", "too-late"] } as const;
const openCycle = { ...notYetDue, cycle: "open", objection: "none-or-spent" } as const;

/** Reminders belong to the running cycle, so they come before the end of it. */
const beforeReinvitation = {
  rows: ["not-screened", "ended"],
  ground: {
    en: "A person not examined is reminded within twelve months, and only then invited anew.",
    fr: "La personne non examinée est relancée dans les douze mois, et seulement ensuite réinvitée.",
  },
};

function rowsOutsideCycles({ ages, provisions }: InvitationProgramme<FactTable>): Rows {
  return [
    {
      id: "too-young",
      provisions: [provisions.target],
      when: { age: "too-young" },
      outcome: "none",
      values: { reason: "too-young", from: startOfRange(ages.from) },
    },
    {
      id: "too-old",
      provisions: [provisions.target],
      when: { age: "too-old" },
      outcome: "none",
      values: { reason: "too-old" },
    },
    {
      id: "ineligible",
      provisions: [provisions.invitation],
      when: { age: "in-range", ineligible: "yes" },
      outcome: "none",
      values: { reason: "ineligible" },
    },
    {
      id: "excluded-for-now",
      provisions: [FRG_06],
      when: { age: "in-range", ineligible: "no", exclusion: "running" },
      outcome: "none",
      values: { reason: "ineligible", until: valueOf("ineligibleUntil", "date") },
    },
  ];
}

function invitationRows(programme: InvitationProgramme<FactTable>): Rows {
  const { target, invitation, reinvitation } = programme.provisions;
  const nextOn = nextInvitation(programme);
  const waitForInvitation = {
    outcome: "wait",
    values: { next: "invite", on: nextOn },
    actions: [invite(nextOn)],
  } as const;
  return [
    {
      id: "due",
      provisions: [invitation, reinvitation],
      when: { ...eligible, nextInvitation: "due" },
      outcome: "invite",
      actions: [invite(nextOn)],
    },
    {
      id: "screened",
      provisions: [invitation],
      when: { ...eligible, nextInvitation: "later", cycle: "closed" },
      ...waitForInvitation,
    },
    {
      id: "not-screened",
      provisions: [reinvitation],
      when: { ...eligible, nextInvitation: "later", cycle: "open", objection: "none-or-spent" },
      ...waitForInvitation,
    },
    {
      id: "objected",
      provisions: [FRG_02, reinvitation],
      when: { ...eligible, nextInvitation: "later", cycle: "open", objection: "running" },
      ...waitForInvitation,
    },
    {
      id: "ended",
      provisions: [target],
      when: { ...eligible, nextInvitation: "too-late" },
      outcome: "none",
      values: { reason: "too-old" },
    },
  ];
}

function reminderRows({ provisions, kit }: InvitationProgramme<FactTable>): Rows {
  const shared = { provisions: [provisions.reminders], overrides: beforeReinvitation } as const;
  const withKit = kit ? { kit } : {};
  const first = { ...openCycle, reminders: "none" } as const;
  const second = { ...openCycle, reminders: "one" } as const;
  return [
    {
      id: "remind-1",
      ...shared,
      when: { ...first, firstReminder: "due" },
      outcome: "remind",
      values: { number: 1 },
      actions: [remind(1)],
    },
    {
      id: "remind-2",
      ...shared,
      when: { ...second, secondReminder: "due" },
      outcome: "remind",
      values: { number: 2, ...withKit },
      actions: [remind(2)],
    },
    {
      id: "remind-1-later",
      ...shared,
      when: { ...first, firstReminder: "later" },
      outcome: "wait",
      values: { next: "remind", on: reminderOn(1) },
      actions: [remind(1)],
    },
    {
      id: "remind-2-later",
      ...shared,
      when: { ...second, secondReminder: "later" },
      outcome: "wait",
      values: { next: "remind", on: reminderOn(2) },
      actions: [remind(2)],
    },
  ];
}

/** Declares the decision on inviting to one programme and on reminding of its invitations. */
export function defineInvitation<Extra extends FactTable>(
  programme: InvitationProgramme<Extra>,
): Decision<typeof about.invitationFacts & Extra, InvitationOutcome> {
  const { id, title, ruleSet, provisions } = programme;
  return defineDecision({
    id,
    title,
    ruleSet,
    provisions: [...new Set([provisions.target, ...Object.values(provisions), FRG_02, FRG_06])],
    facts: { ...about.invitationFacts, ...programme.facts },
    parameters: [remindersAfterMonths],
    dimensions: dimensionsOf(programme),
    outcomes: {
      none: { en: "no invitation", fr: "pas d’invitation" },
      invite: { en: "invite", fr: "inviter" },
      remind: { en: "remind of the invitation", fr: "relancer" },
      wait: { en: "nothing is due yet", fr: "rien n’est encore dû" },
    },
    rows: [...rowsOutsideCycles(programme), ...invitationRows(programme), ...reminderRows(programme)],
  });
}
