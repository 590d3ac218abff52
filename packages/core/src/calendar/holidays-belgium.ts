import type { Holiday } from "./holiday.js";

/*
 * The ten legal holidays of Belgium. The day on which an employer replaces a holiday that falls on a Sunday (law
 * of 4 January 1974, art. 6) is the firm's own and no legal holiday; nor are the feasts of the communities and
 * the closing days of administrations: 27 September, 2, 15 November, 26 December (CAL-12).
 */

const ROYAL_DECREE = "arrêté royal du 18 avril 1974, art. 1er";

function holiday(id: string, name: Holiday["name"], on: Holiday["on"]): Holiday {
  return { id, name, on, citation: ROYAL_DECREE };
}

const ASCENSION = holiday("ascension", { en: "Ascension Day", fr: "Ascension" }, { daysFromEaster: 39 });

/** The ten legal holidays, and the day that took the place of Ascension in the year it fell on 1 May. */
export const BELGIAN_HOLIDAYS: readonly Holiday[] = [
  holiday("new-year", { en: "New Year's Day", fr: "Jour de l'An" }, { month: 1, day: 1 }),
  holiday("easter-monday", { en: "Easter Monday", fr: "Lundi de Pâques" }, { daysFromEaster: 1 }),
  holiday("labour-day", { en: "Labour Day", fr: "Fête du travail" }, { month: 5, day: 1 }),
  ASCENSION,
  {
    ...ASCENSION,
    id: "ascension-replacement-2008",
    name: { en: "Ascension Day (replaced)", fr: "Ascension (remplacée)" },
    on: { month: 5, day: 2 },
    fromYear: 2008,
    untilYear: 2008,
    citation: "arrêté royal du 3 juin 2007",
  },
  holiday("whit-monday", { en: "Whit Monday", fr: "Lundi de Pentecôte" }, { daysFromEaster: 50 }),
  holiday("national-day", { en: "National Day", fr: "Fête nationale" }, { month: 7, day: 21 }),
  holiday("assumption", { en: "Assumption", fr: "Assomption" }, { month: 8, day: 15 }),
  holiday("all-saints", { en: "All Saints' Day", fr: "Toussaint" }, { month: 11, day: 1 }),
  holiday("armistice-1918", { en: "Armistice of 1918", fr: "Armistice de 1918" }, { month: 11, day: 11 }),
  holiday("christmas", { en: "Christmas Day", fr: "Noël" }, { month: 12, day: 25 }),
];
