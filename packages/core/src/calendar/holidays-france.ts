import type { Holiday } from "./holiday.js";

/*
 * The legal holidays of France. Article L. 3133-1 of the labour code lists them today; each text cited after it
 * made the day a holiday in the first place. A day that is worked in practice stays a holiday: so Whit Monday,
 * under the law of 30 June 2004 on the day of solidarity.
 */

const LABOUR_CODE = "C. trav. art. L. 3133-1";

/** The eleven holidays of the whole territory. */
export const FRENCH_HOLIDAYS: readonly Holiday[] = [
  {
    id: "new-year",
    name: { en: "New Year's Day", fr: "Jour de l'An" },
    on: { month: 1, day: 1 },
    citation: `${LABOUR_CODE}, 1°; avis du Conseil d'État du 23 mars 1810`,
  },
  {
    id: "easter-monday",
    name: { en: "Easter Monday", fr: "Lundi de Pâques" },
    on: { daysFromEaster: 1 },
    citation: `${LABOUR_CODE}, 2°; loi du 8 mars 1886`,
  },
  {
    id: "labour-day",
    name: { en: "Labour Day", fr: "Fête du travail" },
    on: { month: 5, day: 1 },
    citation: `${LABOUR_CODE}, 3°; loi n° 48-746 du 29 avril 1948`,
  },
  {
    // A holiday also from 1953 to 1958 (law of 20 March 1953, repealed by the decree of 11 April 1959) and in
    // 1965, before these tables begin.
    id: "victory-1945",
    name: { en: "Victory of 1945", fr: "Victoire de 1945" },
    on: { month: 5, day: 8 },
    fromYear: 1982,
    citation: `${LABOUR_CODE}, 4°; loi n° 81-893 du 2 octobre 1981`,
  },
  {
    id: "ascension",
    name: { en: "Ascension Day", fr: "Ascension" },
    on: { daysFromEaster: 39 },
    citation: `${LABOUR_CODE}, 5°; arrêté du 29 germinal an X`,
  },
  {
    id: "whit-monday",
    name: { en: "Whit Monday", fr: "Lundi de Pentecôte" },
    on: { daysFromEaster: 50 },
    citation: `${LABOUR_CODE}, 6°; loi du 8 mars 1886`,
  },
  {
    id: "national-day",
    name: { en: "National Day", fr: "Fête nationale" },
    on: { month: 7, day: 14 },
    citation: `${LABOUR_CODE}, 7°; loi du 6 juillet 1880`,
  },
  {
    id: "assumption",
    name: { en: "Assumption", fr: "Assomption" },
    on: { month: 8, day: 15 },
    citation: `${LABOUR_CODE}, 8°; arrêté du 29 germinal an X`,
  },
  {
    id: "all-saints",
    name: { en: "All Saints' Day", fr: "Toussaint" },
    on: { month: 11, day: 1 },
    citation: `${LABOUR_CODE}, 9°; arrêté du 29 germinal an X`,
  },
  {
    id: "armistice-1918",
    name: { en: "Armistice of 1918", fr: "Armistice de 1918" },
    on: { month: 11, day: 11 },
    citation: `${LABOUR_CODE}, 10°; loi du 24 octobre 1922`,
  },
  {
    id: "christmas",
    name: { en: "Christmas Day", fr: "Noël" },
    on: { month: 12, day: 25 },
    citation: `${LABOUR_CODE}, 11°; arrêté du 29 germinal an X`,
  },
];

const LOCAL_LAW = "C. trav. art. L. 3134-13; ordonnance du 16 août 1892";

/**
 * What the local law of Bas-Rhin, Haut-Rhin and Moselle adds.
 *
 * Good Friday is a holiday there only in municipalities with a Protestant church or one shared by two
 * confessions; it is taken for the whole of the three departments, and a calendar can leave it out.
 */
export const ALSACE_MOSELLE_HOLIDAYS: readonly Holiday[] = [
  {
    id: "good-friday",
    name: { en: "Good Friday", fr: "Vendredi saint" },
    on: { daysFromEaster: -2 },
    citation: LOCAL_LAW,
  },
  {
    id: "second-christmas-day",
    name: { en: "Second Day of Christmas", fr: "Second jour de Noël" },
    on: { month: 12, day: 26 },
    citation: LOCAL_LAW,
  },
];
