import { population } from "@opendepistage/core/belgium/breast/population";
import type { Bilingual, Decision } from "@opendepistage/core/engine";
import { eligibility as breastEligibility } from "@opendepistage/core/france/breast/eligibility";
import { breastInvitation } from "@opendepistage/core/france/breast/invitation";
import { eligibility as cervicalEligibility } from "@opendepistage/core/france/cervical/eligibility";
import { cervicalInvitation } from "@opendepistage/core/france/cervical/invitation";
import { testAndInterval } from "@opendepistage/core/france/cervical/test-and-interval";
import { colorectalEligibility } from "@opendepistage/core/france/colorectal/eligibility";
import { colorectalInvitation } from "@opendepistage/core/france/colorectal/invitation";

/** A screening programme that CDS services are offered for. */
export interface Programme {
  readonly id: ProgrammeId;
  readonly title: Bilingual;
  /** SNOMED CT code of the screening. */
  readonly topic: { readonly code: string; readonly display: string };
  /** Whether the person may be screened now; it gives the card its summary. */
  readonly eligibility: Decision;
  /** When the next step is due: told in the same card, as far as the facts say. */
  readonly dates: readonly Decision[];
  /** Whether the examination of the programme is a mammogram, which clients order. */
  readonly isMammogram: boolean;
}

export type ProgrammeId = "fr.breast" | "fr.colorectal" | "fr.cervical" | "be.breast";

const BREAST = { code: "268547008", display: "Screening for malignant neoplasm of breast" };
const COLON = { code: "275978004", display: "Screening for malignant neoplasm of colon" };
const CERVIX = { code: "171149006", display: "Screening for malignant neoplasm of cervix" };

/** Every programme, in the order of discovery. */
export const programmes: readonly Programme[] = [
  {
    id: "fr.breast",
    title: { en: "Breast screening", fr: "Dépistage du cancer du sein" },
    topic: BREAST,
    eligibility: breastEligibility,
    dates: [breastInvitation],
    isMammogram: true,
  },
  {
    id: "fr.colorectal",
    title: { en: "Colorectal screening", fr: "Dépistage du cancer colorectal" },
    topic: COLON,
    eligibility: colorectalEligibility,
    dates: [colorectalInvitation],
    isMammogram: false,
  },
  {
    id: "fr.cervical",
    title: { en: "Cervical screening", fr: "Dépistage du cancer du col de l’utérus" },
    topic: CERVIX,
    eligibility: cervicalEligibility,
    dates: [testAndInterval, cervicalInvitation],
    isMammogram: false,
  },
  {
    id: "be.breast",
    title: { en: "Breast screening in Wallonia", fr: "Dépistage du cancer du sein en Wallonie" },
    topic: BREAST,
    eligibility: population,
    dates: [],
    isMammogram: true,
  },
];

/** Ids of every programme. */
export const programmeIds: readonly ProgrammeId[] = programmes.map(({ id }) => id);
