/**
 * The departments and overseas collectivities of France by region, Saint-Martin and Saint-Barthélemy by that of
 * their health agency; each region has one CRCDC (FR-ARR-2024, annexe I, II).
 */
const DEPARTMENTS_OF_REGIONS = {
  "Auvergne-Rhône-Alpes": ["01", "03", "07", "15", "26", "38", "42", "43", "63", "69", "73", "74"],
  "Bourgogne-Franche-Comté": ["21", "25", "39", "58", "70", "71", "89", "90"],
  Bretagne: ["22", "29", "35", "56"],
  "Centre-Val de Loire": ["18", "28", "36", "37", "41", "45"],
  Corse: ["2A", "2B"],
  "Grand Est": ["08", "10", "51", "52", "54", "55", "57", "67", "68", "88"],
  "Hauts-de-France": ["02", "59", "60", "62", "80"],
  "Île-de-France": ["75", "77", "78", "91", "92", "93", "94", "95"],
  Normandie: ["14", "27", "50", "61", "76"],
  "Nouvelle-Aquitaine": ["16", "17", "19", "23", "24", "33", "40", "47", "64", "79", "86", "87"],
  Occitanie: ["09", "11", "12", "30", "31", "32", "34", "46", "48", "65", "66", "81", "82"],
  "Pays de la Loire": ["44", "49", "53", "72", "85"],
  "Provence-Alpes-Côte d’Azur": ["04", "05", "06", "13", "83", "84"],
  Guadeloupe: ["971", "977", "978"],
  Martinique: ["972"],
  Guyane: ["973"],
  "La Réunion": ["974"],
  Mayotte: ["976"],
} as const;

/** Saint-Pierre-et-Miquelon lies in no region. */
const WITHOUT_REGION = ["975"] as const;

type Regions = typeof DEPARTMENTS_OF_REGIONS;

/** Code of a department or overseas collectivity: `03`, `2A`, `974`. */
export type Department = Regions[keyof Regions][number] | (typeof WITHOUT_REGION)[number];

/** Every code, region by region. */
export const DEPARTMENTS: readonly Department[] = [
  ...Object.values(DEPARTMENTS_OF_REGIONS).flat(),
  ...WITHOUT_REGION,
];

/** The region that a department lies in; null where there is none. */
export function regionOf(department: Department): string | null {
  const found = Object.entries(DEPARTMENTS_OF_REGIONS).find(([, codes]) =>
    (codes as readonly Department[]).includes(department),
  );
  return found?.[0] ?? null;
}
