import { addMonths, birthday, type CivilDate } from "../calendar/index.js";
import {
  boolean,
  type Dimension,
  date,
  type Facts,
  type FactsOf,
  fact,
  listOf,
  nullable,
  openlyDerivedFrom,
  type ParameterValues,
} from "../engine/index.js";
import { remindersAfterMonths } from "../law/parameters.js";

/** Months from an invitation without examination to the next one (annexe III, II.B; annexe IV, III; annexe V, V.B). */
export const REINVITATION_MONTHS = 24;
/** Months within which both reminders of an invitation are sent (annexe III, II.B; annexe IV, III.C; annexe V, V.B). */
export const LAST_REMINDER_MONTHS = 12;

/** The facts that the invitation to every programme asks for. */
export const invitationFacts = {
  birthDate: fact(date, { en: "Birth date", fr: "Date de naissance" }),
  lastInvitationOn: fact(nullable(date), {
    en: "Day on which the last invitation was sent",
    fr: "Jour d’envoi de la dernière invitation",
  }),
  remindersSentOn: fact(listOf(date), {
    en: "Days on which reminders were sent",
    fr: "Jours d’envoi des relances",
  }),
  lastScreenedOn: fact(nullable(date), {
    en: "Day of the last screening examination",
    fr: "Jour du dernier examen de dépistage",
  }),
  reminderObjectionOn: fact(nullable(date), {
    en: "Day on which the person objected to reminders",
    fr: "Jour où la personne s’est opposée aux relances",
  }),
  ineligible: fact(boolean, {
    en: "Known to be ineligible for good",
    fr: "Inéligibilité définitive connue",
  }),
  ineligibleUntil: fact(nullable(date), {
    en: "First day after a temporary ineligibility",
    fr: "Premier jour après une inéligibilité temporaire",
  }),
};

/** What the days of an invitation cycle depend on beside the invitation and the reminders. */
export interface InvitationCycle {
  /** Ages invited, both included. */
  readonly ages: { readonly from: number; readonly to: number };
  /** When an examination lets the next invitation follow. */
  readonly examination: {
    /** Paths of the facts that it depends on. */
    readonly reads: readonly string[];
    /** Months from those facts to the next invitation. */
    readonly months: readonly number[];
    /** The first day of the next invitation; null where no examination holds it back, undefined while unknown. */
    readonly nextOn: (facts: Facts) => CivilDate | null | undefined;
  };
  /** Readings of unclear text: on the age, on the days between invitations, on the reminders. */
  readonly interpretations: {
    readonly age: readonly string[];
    readonly interval: readonly string[];
    readonly reminders: readonly string[];
  };
}

type CycleFacts = FactsOf<typeof invitationFacts>;

/** An examination holds the next invitation back by whole months, counted from its own day. */
export function monthsAfterExamination(months: number): InvitationCycle["examination"] {
  return {
    reads: ["lastScreenedOn"],
    months: [months],
    nextOn: ({ lastScreenedOn }: CycleFacts) =>
      lastScreenedOn === undefined || lastScreenedOn === null
        ? lastScreenedOn
        : addMonths(lastScreenedOn, months),
  };
}

/** Whether the person came after the last invitation; an examination on its very day counts. */
function isScreenedSince(invitedOn: CivilDate, screenedOn: CivilDate | null): boolean {
  return screenedOn !== null && screenedOn >= invitedOn;
}

/** The first day of the next invitation; null where it is due at once, undefined while unknown. */
export function nextInvitationOn(cycle: InvitationCycle, facts: Facts): CivilDate | null | undefined {
  const { lastInvitationOn, lastScreenedOn }: CycleFacts = facts;
  const afterExamination = cycle.examination.nextOn(facts);
  if (lastInvitationOn === null || afterExamination === undefined) return afterExamination;
  if (lastInvitationOn === undefined || lastScreenedOn === undefined) return undefined;
  if (isScreenedSince(lastInvitationOn, lastScreenedOn)) return afterExamination;
  const afterInvitation = addMonths(lastInvitationOn, REINVITATION_MONTHS);
  return afterExamination !== null && afterExamination > afterInvitation ? afterExamination : afterInvitation;
}

/** The day on which a reminder, the first or the second of a cycle, falls due. */
export function reminderOn(invitedOn: CivilDate, number: 1 | 2, parameters: ParameterValues): CivilDate {
  const months = (parameters[remindersAfterMonths.id] as readonly number[])[number - 1] as number;
  return addMonths(invitedOn, Math.min(months, LAST_REMINDER_MONTHS));
}

/** The last day on which a reminder of the cycle may be sent. */
export function lastReminderDay(invitedOn: CivilDate): CivilDate {
  return addMonths(invitedOn, LAST_REMINDER_MONTHS);
}

const derived = openlyDerivedFrom(invitationFacts);

export const exclusion = derived({
  text: { en: "Temporary ineligibility", fr: "Inéligibilité temporaire" },
  classes: {
    running: { en: "not over yet", fr: "en cours" },
    "none-or-over": { en: "none, or over", fr: "aucune, ou terminée" },
  },
  reads: ["ineligibleUntil"],
  interpretations: ["ELI-14"],
  classify: ({ ineligibleUntil }, { on }) => {
    if (ineligibleUntil === undefined) return undefined;
    return ineligibleUntil !== null && on < ineligibleUntil ? "running" : "none-or-over";
  },
});

export const objection = derived({
  text: { en: "Objection to reminders", fr: "Opposition aux relances" },
  classes: {
    running: { en: "since the last invitation", fr: "depuis la dernière invitation" },
    "none-or-spent": { en: "none, or of an earlier cycle", fr: "aucune, ou d’un cycle antérieur" },
  },
  reads: ["lastInvitationOn", "reminderObjectionOn"],
  interpretations: ["DAT-1"],
  classify: ({ lastInvitationOn, reminderObjectionOn }) => {
    if (lastInvitationOn === null || reminderObjectionOn === null) return "none-or-spent";
    if (lastInvitationOn === undefined || reminderObjectionOn === undefined) return undefined;
    return reminderObjectionOn >= lastInvitationOn ? "running" : "none-or-spent";
  },
});

/** Two days later than any invitation: they show what one reminder, and two, of the running cycle lead to. */
const AFTER_ANY_INVITATION = [1_000_000, 1_000_001] as const;

export const reminders = derived({
  text: { en: "Reminders since the last invitation", fr: "Relances depuis la dernière invitation" },
  classes: {
    none: { en: "none", fr: "aucune" },
    one: { en: "one", fr: "une" },
    both: { en: "two or more", fr: "deux ou plus" },
  },
  reads: ["lastInvitationOn", "remindersSentOn"],
  examples: { remindersSentOn: [AFTER_ANY_INVITATION.slice(0, 1), AFTER_ANY_INVITATION] },
  classify: ({ lastInvitationOn, remindersSentOn }) => {
    if (lastInvitationOn === null) return "none";
    if (lastInvitationOn === undefined || remindersSentOn === undefined) return undefined;
    const days = new Set(remindersSentOn.filter((sentOn) => sentOn >= lastInvitationOn));
    return days.size === 0 ? "none" : days.size === 1 ? "one" : "both";
  },
});

export const cycle = derived({
  text: { en: "Invitation cycle", fr: "Cycle d’invitation" },
  classes: {
    open: { en: "invited, not examined since", fr: "invitée, sans examen depuis" },
    closed: { en: "never invited, or examined since", fr: "jamais invitée, ou examinée depuis" },
  },
  reads: ["lastInvitationOn", "lastScreenedOn"],
  classify: ({ lastInvitationOn, lastScreenedOn }) => {
    if (lastInvitationOn === null) return "closed";
    if (lastInvitationOn === undefined || lastScreenedOn === undefined) return undefined;
    return isScreenedSince(lastInvitationOn, lastScreenedOn) ? "closed" : "open";
  },
});

/** When a reminder, the first or the second, may be sent. */
export function reminderWindow(number: 1 | 2, { ages, interpretations }: InvitationCycle) {
  return derived({
    text:
      number === 1
        ? { en: "First reminder", fr: "Première relance" }
        : { en: "Second reminder", fr: "Seconde relance" },
    classes: {
      later: { en: "falls due later", fr: "à venir" },
      due: { en: "is due", fr: "due" },
      over: {
        en: "no longer possible: no invitation, twelve months over, or out of the age range by then",
        fr: "plus possible : pas d’invitation, douze mois écoulés, ou hors de la tranche d’âge d’ici là",
      },
    },
    reads: ["lastInvitationOn", "birthDate"],
    parameters: [remindersAfterMonths.id],
    offsets: [{ months: LAST_REMINDER_MONTHS }, { years: ages.to + 1 }],
    interpretations: interpretations.reminders,
    classify: ({ lastInvitationOn, birthDate }, { on, parameters }) => {
      if (lastInvitationOn === null) return "over";
      if (lastInvitationOn === undefined) return undefined;
      if (on > lastReminderDay(lastInvitationOn)) return "over";
      const dueOn = reminderOn(lastInvitationOn, number, parameters);
      if (on >= dueOn) return "due";
      if (birthDate === undefined) return undefined;
      return dueOn < birthday(birthDate, ages.to + 1) ? "later" : "over";
    },
  });
}

/** When the next invitation may be sent. */
export function nextInvitation(declared: InvitationCycle): Dimension<"due" | "later" | "too-late"> {
  const { ages, examination, interpretations } = declared;
  const months = [REINVITATION_MONTHS, ...examination.months];
  return derived({
    text: { en: "Next invitation", fr: "Prochaine invitation" },
    classes: {
      due: { en: "is due", fr: "due" },
      later: { en: "falls due later", fr: "à venir" },
      "too-late": { en: "would fall after the age range", fr: "tomberait après la tranche d’âge" },
    },
    // What the examination calls for comes first: to those never invited nothing else matters.
    reads: [...new Set([...examination.reads, "lastInvitationOn", "lastScreenedOn", "birthDate"])],
    offsets: [...[...new Set(months)].map((count) => ({ months: count })), { years: ages.to + 1 }],
    interpretations: interpretations.interval,
    classify: (facts, { on }) => {
      const next = nextInvitationOn(declared, facts);
      if (next === undefined) return undefined;
      if (next === null || on >= next) return "due";
      if (facts.birthDate === undefined) return undefined;
      return next < birthday(facts.birthDate, ages.to + 1) ? "later" : "too-late";
    },
  });
}
