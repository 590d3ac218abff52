import type { Figure } from "./figure.js";

const SPF = "Santé publique France";
/** The collection of figures names these together, without telling which gave which. */
const CERVICAL_SOURCES = "BEH 2019/22-23, BEH 2025/3-4, infogyn or pourquoidocteur, not told apart";
const EVEN = "regions are taken as equally large and evenly spread between the lowest and the highest";

/** A share that is set here, because no public figure was found. */
function assumed(value: number, text: string): Figure {
  return { value, certainty: "assumption", source: "no public figure found", text };
}

/** Every figure that cohorts are drawn from: change it here, and docs/cohorts.md follows. */
export const figures = {
  "fr.breast.participation.lowest-region": {
    value: 0.4,
    certainty: "assumption",
    source: `only the highest region is published; ${EVEN}`,
    text: "share of women screened within the programme, lowest region",
  },
  "fr.breast.participation.highest-region": {
    value: 0.54,
    certainty: "thin-secondary",
    source: `press quoting ${SPF}; ${EVEN}`,
    years: "2023",
    text: "the same, highest region",
  },
  "fr.breast.individual-screening": {
    value: 0.1,
    certainty: "thin-secondary",
    source: "minister in Parliament",
    years: "2023",
    text: "share of women screened outside the programme",
  },
  "fr.breast.first-ever": {
    value: 0.04,
    certainty: "official",
    source: SPF,
    years: "2019-2020",
    text: "of women screened, and so of women due here: first mammogram of all",
  },
  "fr.breast.first-organised": {
    value: 0.13,
    certainty: "official",
    source: SPF,
    years: "2019-2020",
    text: "of the same: first within the programme, after others outside",
  },
  "fr.breast.class-3": {
    value: 0.017,
    certainty: "assumption",
    source:
      "one split of the 2.8 % that are positive after work-up, within the predictive values of the order",
    text: "of women screened: class 3 after work-up, then under surveillance",
  },
  "fr.breast.class-4": {
    value: 0.008,
    certainty: "assumption",
    source: "the same split",
    text: "of women screened: class 4 after work-up",
  },
  "fr.breast.class-5": {
    value: 0.003,
    certainty: "assumption",
    source: "the same split",
    text: "of women screened: class 5 after work-up",
  },
  "fr.breast.positive-before-work-up": {
    value: 0.06,
    certainty: "official",
    source: `${SPF}, subsequent screenings`,
    years: "2019-2020",
    text: "of first readings: positive before work-up",
  },
  "fr.breast.work-up-ultrasound": {
    value: 0.754,
    certainty: "official",
    source: "InVS",
    years: "2009",
    text: "of immediate work-ups: with ultrasound",
  },
  "fr.breast.abnormal-examination": {
    value: 0.002,
    certainty: "official",
    source: "InVS",
    years: "2009",
    text: "of women screened: abnormal clinical examination with a normal mammogram",
  },
  "fr.breast.symptom-referral": assumed(0.01, "share of women whom a doctor refers for a symptom"),
  "fr.breast.raised-risk": assumed(0.05, "share of women treated for breast cancer or at raised risk"),
  "fr.breast.inadequate-follow-up": assumed(0.1, "of these: without adequate follow-up"),
  "fr.breast.unsuitable": assumed(0.005, "share of women for whom a mammogram is not suitable"),
  "fr.breast.particular": assumed(0.06, "share of women with each particular that does not exclude"),
  "fr.breast.mobile-unit": assumed(0.005, "of examinations: in a mobile unit without radiologist"),
  "fr.breast.work-up-refused": assumed(0.01, "of work-ups called for: refused"),
  "fr.breast.work-up-deferred": assumed(0.05, "of work-ups called for: put off"),
  "fr.breast.sampling-advised": assumed(0.02, "of class 3 images: sampling advised because of the context"),
  "fr.colorectal.excluded.lowest-region": {
    value: 0.108,
    certainty: "official",
    source: `BEH 2024/5 (SNDS); ${EVEN}`,
    years: "2018",
    text: "share of the target population excluded, lowest region",
  },
  "fr.colorectal.excluded.highest-region": {
    value: 0.247,
    certainty: "official",
    source: `BEH 2024/5 (SNDS); ${EVEN}`,
    years: "2018",
    text: "the same, highest region",
  },
  "fr.colorectal.excluded-by-risk": assumed(
    0.25,
    "of those excluded: by a risk factor, the others by a recent examination",
  ),
  "fr.colorectal.excluded-by-ct": assumed(
    0.03,
    "of those excluded by a recent examination: a CT colonography",
  ),
  "fr.colorectal.symptom": assumed(0.005, "share of persons with a symptom"),
  "fr.colorectal.incomplete-colonoscopy": assumed(
    0.005,
    "share of persons whose last colonoscopy was incomplete",
  ),
  "fr.colorectal.medical-opinion": assumed(
    0.1,
    "of persons after a CT colonography: with a favourable medical opinion",
  ),
  "fr.cervical.coverage": {
    value: 0.595,
    certainty: "secondary",
    source: CERVICAL_SOURCES,
    years: "2020-2022",
    text: "share of women tested within three years",
  },
  "fr.cervical.hpv-from-30": {
    value: 0.65,
    certainty: "secondary",
    source: CERVICAL_SOURCES,
    years: "early 2021",
    text: "of tests from the age of 30: HPV",
  },
  "fr.cervical.tested-earlier": assumed(0.5, "of women not tested within three years: tested before"),
  "fr.cervical.abnormal": assumed(0.05, "of tests: abnormal or positive"),
  "fr.cervical.unsatisfactory": assumed(0.02, "of tests: unsatisfactory"),
  "fr.cervical.particular": assumed(
    0.02,
    "share of women with each situation that changes eligibility or follow-up",
  ),
  "fr.cervical.vaccinated": assumed(0.1, "share of women vaccinated against HPV"),
  "be.breast.coverage": {
    value: 0.04,
    certainty: "thin-secondary",
    source: "press citing IMA, Wallonia",
    years: "2021",
    text: "share of women with a mammotest within two years",
  },
  "be.breast.tested-earlier": assumed(0.06, "of the other women: with an older mammotest"),
  "fr.breast.second-reading-recall": {
    value: 0.01,
    certainty: "derived",
    source: `${SPF}: 7.0 % positive by both readings before work-up, less 6.0 % by the first`,
    years: "2019-2020",
    text: "of second readings: recalled for work-up",
  },
  "fr.breast.technical-recall": {
    value: 0.005,
    certainty: "assumption",
    source: "no measured value found; the target is under 1 % of screenings",
    text: "of second readings: images technically insufficient",
  },
  "fr.breast.retake-refused": assumed(
    0.02,
    "of technically insufficient images: the first reader refuses to take them again",
  ),
  "fr.breast.cancer-in-class-3": {
    value: 0.01,
    certainty: "assumption",
    source: "within the predictive value that the order gives, under 2 %",
    text: "of women with class 3: cancer",
  },
  "fr.breast.cancer-in-class-4": {
    value: 0.4,
    certainty: "assumption",
    source: "within the predictive value that the order gives, 2 to 95 %",
    text: "of women with class 4: cancer",
  },
  "fr.breast.cancer-in-class-5": {
    value: 0.97,
    certainty: "assumption",
    source: "within the predictive value that the order gives, over 95 %",
    text: "of women with class 5: cancer",
  },
  "fr.colorectal.participation": {
    value: 0.342,
    certainty: "official",
    source: SPF,
    years: "2022-2023",
    text: "share of eligible persons tested",
  },
  "fr.colorectal.positive": {
    value: 0.033,
    certainty: "official",
    source: SPF,
    years: "2022-2023",
    text: "of tests: positive",
  },
  "fr.colorectal.not-analysable": {
    value: 0.027,
    certainty: "official",
    source: SPF,
    years: "2022-2023",
    text: "of tests: not analysable and not done again",
  },
  "fr.colorectal.colonoscopy": {
    value: 0.826,
    certainty: "thin-secondary",
    source: `press quoting ${SPF}`,
    years: "2020-2021",
    text: "of positive tests: followed by a colonoscopy",
  },
  "fr.colorectal.colonoscopy-within-a-month": {
    value: 0.047,
    certainty: "thin-secondary",
    source: "press quoting BEH 2026; as a share of positive tests",
    years: "2016-2020",
    text: "of positive tests: colonoscopy within a month",
  },
  "fr.colorectal.colonoscopy-within-one-to-three-months": {
    value: 0.475,
    certainty: "derived",
    source: "the same: 52.2 % within three months, less 4.7 % within one",
    years: "2016-2020",
    text: "of positive tests: colonoscopy after one to three months",
  },
  "fr.cervical.screened-after-invitation": {
    value: 0.116,
    certainty: "secondary",
    source: CERVICAL_SOURCES,
    years: "not told",
    text: "share of women invited who are then tested",
  },
  "be.breast.recall": {
    value: 0.05,
    certainty: "secondary",
    source: "Brumammo report, Brussels: the nearest proxy for Wallonia",
    years: "2008-2009",
    text: "of mammotests: recalled",
  },
  "be.breast.readings-disagree": assumed(0.05, "of mammotests: read a third time"),
  "participation.objection": assumed(0.005, "of persons who do not come: object to reminders"),
  death: assumed(0.002, "of persons invited: died before the day of the cohort"),
} as const satisfies Readonly<Record<string, Figure>>;

/** Name of a figure. */
export type FigureId = keyof typeof figures;
