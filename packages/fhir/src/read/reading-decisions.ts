/** Ids of the decisions that a report of a reading asks for, the second once the first settles a class. */
export const FIRST_READING = "fr.breast.first-reading";
export const CONDUCT = "fr.breast.conduct";
