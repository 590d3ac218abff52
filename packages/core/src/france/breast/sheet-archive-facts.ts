import { addDays, addYears, type CivilDate, civilDate, fromYmd } from "../../calendar/index.js";
import {
  computedFrom,
  date,
  fact,
  listOf,
  nullable,
  oneOf,
  oneOfClasses,
  openlyDerivedFrom,
  record,
} from "../../engine/index.js";

/**
 * Years that a record is kept after the person’s last event (article R. 1112-7 of the public-health code). Its
 * extension to the 28th birthday cannot matter to persons screened from 50.
 */
export const RETENTION_YEARS = 20;
/** Years after the last event within which a death shortens or lengthens the period, and years kept after it (R. 1112-7). */
export const RETENTION_AFTER_DEATH_YEARS = 10;

export const facts = {
  item: fact(oneOf("sheet", "images", "anomaly-image"), {
    en: "What is to be archived",
    fr: "Ce qui est à archiver",
  }),
  lastEventOn: fact(date, {
    en: "Day of the last programme event recorded for the person",
    fr: "Jour du dernier événement du programme enregistré pour la personne",
  }),
  diedOn: fact(nullable(date), { en: "Day of death", fr: "Jour du décès" }),
  claims: fact(listOf(record({ openedOn: date, closedOn: nullable(date) })), {
    en: "Claims that question the CRCDC’s liability, amicable or in court, with the day on which each ended",
    fr: "Recours, gracieux ou contentieux, mettant en cause la responsabilité du CRCDC, avec leur jour de fin",
  }),
};

/** A claim that suspends the period; null while it runs. */
interface Claim {
  readonly openedOn: CivilDate;
  readonly closedOn: CivilDate | null;
}

interface Known {
  readonly lastEventOn: CivilDate;
  readonly diedOn: CivilDate | null;
  readonly claims: readonly Claim[];
}

/** The first and the last day of the period, claims apart. */
function plainPeriod({ lastEventOn, diedOn }: Known): { start: CivilDate; end: CivilDate } {
  if (diedOn !== null && diedOn < addYears(lastEventOn, RETENTION_AFTER_DEATH_YEARS))
    return { start: diedOn, end: addYears(diedOn, RETENTION_AFTER_DEATH_YEARS) };
  return { start: lastEventOn, end: addYears(lastEventOn, RETENTION_YEARS) };
}

/**
 * The last day on which the sheet is kept; undefined while a claim suspends the period.
 * Each claim stops the clock from its opening to its end, claims that overlap once.
 */
export function lastDayKept(known: Known, on: CivilDate): CivilDate | undefined {
  let { start, end } = plainPeriod(known);
  for (const { openedOn, closedOn } of known.claims.toSorted((a, b) => a.openedOn - b.openedOn)) {
    if (openedOn > on || openedOn > end) continue;
    if (closedOn === null || closedOn > on) return undefined;
    const from = Math.max(openedOn, start);
    if (closedOn <= from) continue;
    end = addDays(end, closedOn - from);
    start = closedOn;
  }
  return end;
}

/** A day before any event of the programme. */
const LONG_AGO = civilDate("1900-01-01");

/** Claims that began long ago: one that still runs, and one for each ten years in which it may have ended. */
const OLD_CLAIMS = [
  [{ openedOn: LONG_AGO, closedOn: null }],
  ...[2010, 2020, 2030, 2040, 2050, 2060, 2070, 2080, 2090].map((year) => [
    { openedOn: LONG_AGO, closedOn: fromYmd(year, 1, 1) },
  ]),
];

const READS = ["lastEventOn", "diedOn", "claims"] as const;

export const item = oneOfClasses("item", {
  text: { en: "Item", fr: "Pièce" },
  classes: {
    sheet: { options: ["sheet"], text: { en: "interpretation sheet", fr: "fiche d’interprétation" } },
    images: { options: ["images"], text: { en: "images", fr: "clichés" } },
    "anomaly-image": {
      options: ["anomaly-image"],
      text: { en: "one image of the anomaly", fr: "un cliché de l’anomalie" },
    },
  },
});

export const period = openlyDerivedFrom(facts)({
  text: { en: "Period of article R. 1112-7", fr: "Durée de l’article R. 1112-7" },
  classes: {
    running: { en: "running", fr: "en cours" },
    suspended: { en: "suspended by a claim", fr: "suspendue par un recours" },
    over: { en: "over", fr: "écoulée" },
  },
  reads: READS,
  offsets: [{ years: RETENTION_YEARS }, { years: RETENTION_AFTER_DEATH_YEARS }],
  examples: { claims: OLD_CLAIMS },
  interpretations: ["FUP-9"],
  classify: ({ lastEventOn, diedOn, claims }, { on }) => {
    if (lastEventOn === undefined || diedOn === undefined || claims === undefined) return undefined;
    const end = lastDayKept({ lastEventOn, diedOn, claims }, on);
    if (end === undefined) return "suspended";
    return on <= end ? "running" : "over";
  },
});

const computed = computedFrom(facts);

export const lastDay = computed({
  form: "date",
  reads: READS,
  text: { en: "the last day of the period", fr: "le dernier jour de la durée" },
  evaluate: (known, { on }) => lastDayKept(known, on),
});

export const dayAfter = computed({
  form: "date",
  reads: READS,
  text: { en: "the day after the period", fr: "le lendemain de la durée" },
  evaluate: (known, { on }) => {
    const end = lastDayKept(known, on);
    return end === undefined ? undefined : addDays(end, 1);
  },
});
