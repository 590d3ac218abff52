/** Bodies that the order lets process data, by name. */
export const ACTORS = ["health-insurance", "crcdc", "inca", "ansp"] as const;
export const PROGRAMMES = ["breast", "colorectal", "cervical"] as const;

export const PURPOSES = [
  "invitations-and-reminders",
  "outreach",
  "treating-doctor-lists",
  "follow-up",
  "second-reading",
  "organisational-evaluation",
  "epidemiological-evaluation",
  "cancer-data-platform",
] as const;

export const CATEGORIES = [
  "identity-and-contact",
  "professionals-from-insurers",
  "invitation-dates",
  "care-and-acts",
  "medical-data",
  "results-and-pathway",
] as const;

/** What one body may process, for what, and in which form (FR-ARR-2024, annexe I, IX). */
export interface Grant {
  readonly actor: (typeof ACTORS)[number];
  readonly purposes: readonly (typeof PURPOSES)[number][];
  readonly categories: readonly (typeof CATEGORIES)[number][];
  readonly programmes: readonly (typeof PROGRAMMES)[number][];
  readonly pseudonymisedOnly: boolean;
}

const ALL = PROGRAMMES;

export const GRANTS: readonly Grant[] = [
  {
    actor: "health-insurance",
    purposes: ["invitations-and-reminders", "outreach", "treating-doctor-lists"],
    categories: ["identity-and-contact", "professionals-from-insurers", "invitation-dates", "care-and-acts"],
    programmes: ALL,
    pseudonymisedOnly: false,
  },
  {
    // Annexe I, VII: for the evaluation that ANSP makes.
    actor: "health-insurance",
    purposes: ["epidemiological-evaluation"],
    categories: ["invitation-dates", "results-and-pathway"],
    programmes: ALL,
    pseudonymisedOnly: true,
  },
  {
    actor: "crcdc",
    purposes: ["follow-up"],
    categories: ["identity-and-contact", "medical-data", "results-and-pathway"],
    programmes: ALL,
    pseudonymisedOnly: false,
  },
  {
    actor: "crcdc",
    purposes: ["follow-up"],
    categories: ["professionals-from-insurers", "care-and-acts"],
    programmes: ["cervical"],
    pseudonymisedOnly: false,
  },
  {
    actor: "crcdc",
    purposes: ["second-reading"],
    categories: ["identity-and-contact", "medical-data", "results-and-pathway"],
    programmes: ["breast"],
    pseudonymisedOnly: false,
  },
  {
    // Annexe II, 2e partie, V: its heading speaks of pseudonymised data.
    actor: "inca",
    purposes: ["organisational-evaluation"],
    categories: ["results-and-pathway"],
    programmes: ALL,
    pseudonymisedOnly: true,
  },
  {
    actor: "inca",
    purposes: ["cancer-data-platform"],
    categories: ["results-and-pathway"],
    programmes: ALL,
    pseudonymisedOnly: false,
  },
  {
    // The national platform, which the CRCDC use to follow persons up.
    actor: "inca",
    purposes: ["follow-up"],
    categories: ["identity-and-contact", "results-and-pathway"],
    programmes: ["cervical"],
    pseudonymisedOnly: false,
  },
  {
    actor: "ansp",
    purposes: ["epidemiological-evaluation"],
    categories: ["invitation-dates", "results-and-pathway"],
    programmes: ALL,
    pseudonymisedOnly: true,
  },
];
