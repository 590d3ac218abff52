/** Stands in a fact path for the breast that the observation is about. */
export const sidePlaceholder = "{side}";
