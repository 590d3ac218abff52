import type { Bilingual } from "../../engine/index.js";

/** The class that a finding calls for. */
export type FindingClass = 2 | 3 | 4 | 5;

/** A line of the classification (FR-ARR-2024, annexe III, annexe 2). */
export interface FindingLine {
  readonly class: FindingClass;
  readonly text: Bilingual;
}

/** Benign findings: predictive value for cancer nil (annexe III, annexe 2). */
const benign = {
  "round-mass-with-coarse-calcifications": {
    class: 2,
    text: {
      en: "round mass with coarse calcifications (fibroadenoma or cyst)",
      fr: "masse ronde à calcifications grossières (adénofibrome ou kyste)",
    },
  },
  "intramammary-lymph-node": {
    class: 2,
    text: { en: "intramammary lymph node", fr: "ganglion intramammaire" },
  },
  "typical-cyst": {
    class: 2,
    text: {
      en: "round mass that is a typical cyst on ultrasound",
      fr: "masse ronde, kyste typique à l’échographie",
    },
  },
  "mixed-density-mass": {
    class: 2,
    text: {
      en: "mass of mixed density (lipoma, hamartoma, galactocele, oil cyst)",
      fr: "masse de densité mixte (lipome, hamartome, galactocèle, kyste huileux)",
    },
  },
  "known-scar": { class: 2, text: { en: "known scar", fr: "cicatrice connue" } },
  "skin-or-vascular-calcifications": {
    class: 2,
    text: { en: "skin or vascular calcifications", fr: "calcifications cutanées ou vasculaires" },
  },
  "typically-benign-calcifications": {
    class: 2,
    text: {
      en: "large rods, lucent-centred, rim, milk of calcium or dystrophic calcifications, calcified sutures",
      fr: "calcifications en grands bâtonnets, à centre clair, pariétales, lait calcique, dystrophiques, sutures calcifiées",
    },
  },
  "diffuse-round-calcifications": {
    class: 2,
    text: { en: "diffuse regular round calcifications", fr: "calcifications rondes, régulières et diffuses" },
  },
} as const satisfies Readonly<Record<string, FindingLine>>;

/** Probably benign findings: predictive value under 2 %. */
const probablyBenign = {
  "few-round-or-amorphous-calcifications": {
    class: 3,
    text: {
      en: "few round or amorphous calcifications in small isolated round clusters",
      fr: "rares calcifications rondes ou amorphes, en petits amas ronds isolés",
    },
  },
  "small-cluster-of-few-polymorphous-calcifications": {
    class: 3,
    text: {
      en: "small round or oval clusters of few polymorphous calcifications, suggesting a fibroadenoma that begins to calcify",
      fr: "petits amas ronds ou ovales de rares calcifications polymorphes, évoquant un adénofibrome qui se calcifie",
    },
  },
  "circumscribed-solid-mass": {
    class: 3,
    text: {
      en: "well-circumscribed mass, round, oval or slightly polycyclic, not microlobulated, not calcified, not fluid on ultrasound",
      fr: "masse bien circonscrite, ronde, ovale ou un peu polycyclique, sans microlobulation ni calcification, non liquidienne à l’échographie",
    },
  },
  "concave-or-fatty-focal-asymmetry": {
    class: 3,
    text: {
      en: "focal asymmetry of density with concave borders or mixed with fat",
      fr: "asymétrie focale de densité à bords concaves ou mêlée de graisse",
    },
  },
} as const satisfies Readonly<Record<string, FindingLine>>;

/** Suspicious findings: predictive value between 2 and 95 %. */
const suspicious = {
  "numerous-round-or-irregularly-clustered-calcifications": {
    class: 4,
    text: {
      en: "round calcifications that are numerous, or in clusters neither round nor oval",
      fr: "calcifications rondes nombreuses, ou en amas ni ronds ni ovales",
    },
  },
  "numerous-clustered-amorphous-calcifications": {
    class: 4,
    text: {
      en: "amorphous or powdery calcifications, clustered and numerous",
      fr: "calcifications amorphes ou pulvérulentes, groupées et nombreuses",
    },
  },
  "few-coarse-heterogeneous-or-fine-polymorphous-calcifications": {
    class: 4,
    text: {
      en: "few coarse heterogeneous or fine polymorphous calcifications",
      fr: "calcifications grossières hétérogènes ou fines polymorphes, en petit nombre",
    },
  },
  "architectural-distortion": {
    class: 4,
    text: { en: "architectural distortion", fr: "distorsion architecturale" },
  },
  "microlobulated-or-masked-solid-mass": {
    class: 4,
    text: {
      en: "round or oval mass, not fluid, with microlobulated outline or masked by normal tissue",
      fr: "masse ronde ou ovale, non liquidienne, à contour microlobulé ou masqué par le tissu normal",
    },
  },
  "enlarged-solid-mass": {
    class: 4,
    text: {
      en: "round or oval mass, not fluid, that has grown",
      fr: "masse ronde ou ovale, non liquidienne, qui a grossi",
    },
  },
  "evolving-focal-asymmetry": {
    class: 4,
    text: { en: "evolving focal asymmetry of density", fr: "asymétrie focale de densité évolutive" },
  },
  "convex-focal-asymmetry": {
    class: 4,
    text: {
      en: "focal asymmetry of density with convex borders",
      fr: "asymétrie focale de densité à bords convexes",
    },
  },
} as const satisfies Readonly<Record<string, FindingLine>>;

/** Findings that suggest cancer: predictive value over 95 %. */
const malignant = {
  "fine-linear-or-branching-calcifications": {
    class: 5,
    text: {
      en: "fine linear calcifications, branching or not",
      fr: "fines calcifications linéaires, ramifiées ou non",
    },
  },
  "numerous-clustered-coarse-heterogeneous-or-fine-polymorphous-calcifications": {
    class: 5,
    text: {
      en: "coarse heterogeneous or fine polymorphous calcifications, numerous and clustered",
      fr: "calcifications grossières hétérogènes ou fines polymorphes, nombreuses et groupées",
    },
  },
  "clustered-calcifications-in-linear-or-segmental-distribution": {
    class: 5,
    text: {
      en: "clustered calcifications of any form in linear or segmental distribution",
      fr: "calcifications groupées de toute forme, à distribution linéaire ou segmentaire",
    },
  },
  "calcifications-with-distortion-or-mass": {
    class: 5,
    text: {
      en: "calcifications together with an architectural distortion or a mass",
      fr: "calcifications jointes à une distorsion architecturale ou à une masse",
    },
  },
  "clustered-calcifications-increased-in-number": {
    class: 5,
    text: {
      en: "clustered calcifications that have become more numerous",
      fr: "calcifications groupées devenues plus nombreuses",
    },
  },
  "calcifications-become-more-suspicious": {
    class: 5,
    text: {
      en: "calcifications whose form and distribution have become more suspicious",
      fr: "calcifications à la forme et à la distribution devenues plus suspectes",
    },
  },
  "ill-defined-or-irregular-mass": {
    class: 5,
    text: { en: "mass with ill-defined or irregular outline", fr: "masse à contour flou ou irrégulier" },
  },
  "spiculated-mass": {
    class: 5,
    text: { en: "mass with spiculated outline", fr: "masse à contour spiculé" },
  },
} as const satisfies Readonly<Record<string, FindingLine>>;

/** Findings and the classes that they call for, by code (FR-ARR-2024, annexe III, annexe 2). */
export const FINDINGS = { ...benign, ...probablyBenign, ...suspicious, ...malignant } as const;

/** The code of a finding. */
export type FindingCode = keyof typeof FINDINGS;
