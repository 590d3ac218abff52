import type { Holiday, HolidayRule } from "./holiday.js";

/*
 * The days on which overseas France commemorates the abolition of slavery: law of 30 June 1983, whose decree of
 * 23 November 1983 came in time for 20 December alone of that year; today article L. 3422-2 of the labour code
 * (inserted by the law of 8 August 2016). Good Friday, Mid-Lent, 21 July and 2 November are customs of some
 * islands and the feasts of Mayotte that the article mentions are usages: none is a legal holiday.
 */

const FIRST_LAW = "loi n° 83-550 du 30 juin 1983; décret n° 83-1003 du 23 novembre 1983";
const LABOUR_CODE = "C. trav. art. L. 3422-2";

/** The last year that began before Saint-Barthélemy and Saint-Martin left Guadeloupe on 15 July 2007. */
const LAST_YEAR_WITHIN_GUADELOUPE = 2007;
const DECREE_OF_2012 = "décret n° 2012-553 du 23 avril 2012";

function abolitionOfSlavery(on: HolidayRule, fromYear: number, citation: string): Holiday {
  return {
    id: "abolition-of-slavery",
    name: { en: "Abolition of Slavery", fr: "Abolition de l'esclavage" },
    on,
    fromYear,
    citation,
  };
}

const AS_PART_OF_GUADELOUPE: Holiday = {
  ...abolitionOfSlavery({ month: 5, day: 27 }, 1984, `${FIRST_LAW} (Guadeloupe)`),
  untilYear: LAST_YEAR_WITHIN_GUADELOUPE,
};

/** Guadeloupe: 27 May. */
export const GUADELOUPE_HOLIDAYS: readonly Holiday[] = [
  abolitionOfSlavery({ month: 5, day: 27 }, 1984, `${LABOUR_CODE}, 3°; ${FIRST_LAW}`),
];
/** Martinique: 22 May. */
export const MARTINIQUE_HOLIDAYS: readonly Holiday[] = [
  abolitionOfSlavery({ month: 5, day: 22 }, 1984, `${LABOUR_CODE}, 2°; ${FIRST_LAW}`),
];
/** French Guiana: 10 June. */
export const GUYANE_HOLIDAYS: readonly Holiday[] = [
  abolitionOfSlavery({ month: 6, day: 10 }, 1984, `${LABOUR_CODE}, 4°; ${FIRST_LAW}`),
];
/** Réunion: 20 December. */
export const REUNION_HOLIDAYS: readonly Holiday[] = [
  abolitionOfSlavery({ month: 12, day: 20 }, 1983, `${LABOUR_CODE}, 6°; ${FIRST_LAW}`),
];
/** Mayotte: 27 April. */
export const MAYOTTE_HOLIDAYS: readonly Holiday[] = [
  abolitionOfSlavery({ month: 4, day: 27 }, 1984, `${LABOUR_CODE}, 1°; ${FIRST_LAW}`),
];
/** Saint-Barthélemy: 27 May while part of Guadeloupe, no day from 2008 to 2011, then 9 October. */
export const SAINT_BARTHELEMY_HOLIDAYS: readonly Holiday[] = [
  AS_PART_OF_GUADELOUPE,
  abolitionOfSlavery({ month: 10, day: 9 }, 2012, `${LABOUR_CODE}, 5°; ${DECREE_OF_2012}`),
];
/** Saint-Martin: 27 May, the day of the labour code; no text gave one from 2008 to 2011. */
export const SAINT_MARTIN_HOLIDAYS: readonly Holiday[] = [
  AS_PART_OF_GUADELOUPE,
  abolitionOfSlavery({ month: 5, day: 27 }, 2012, `${LABOUR_CODE}, 3°; ${DECREE_OF_2012}`),
];

/**
 * Saint-Martin as its prefecture applies the law since the circulars of May 2018 and 3 May 2019: 28 May, although
 * the labour code has not been corrected; for a calendar that chooses it.
 */
export const SAINT_MARTIN_HOLIDAYS_BY_CIRCULAR: readonly Holiday[] = [
  AS_PART_OF_GUADELOUPE,
  {
    ...abolitionOfSlavery({ month: 5, day: 27 }, 2012, `${LABOUR_CODE}, 3°; ${DECREE_OF_2012}`),
    untilYear: 2017,
  },
  abolitionOfSlavery(
    { month: 5, day: 28 },
    2018,
    "circulaires interministérielles de mai 2018 et du 3 mai 2019",
  ),
];
