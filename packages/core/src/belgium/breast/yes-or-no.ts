/** How the two classes of a plain yes-or-no dimension are called. */
export const YES_OR_NO = {
  yes: { en: "yes", fr: "oui" },
  no: { en: "no", fr: "non" },
} as const;
