import { addYears, ageAt, type CivilDate } from "../calendar/index.js";
import type { FactsOf } from "../engine/index.js";
import type { facts as eligibilityFacts } from "../france/cervical/eligibility-facts.js";
import { HPV_AGE_YEARS, SCREENING_AGES } from "../france/cervical/rhythm.js";
import type { facts as intervalFacts } from "../france/cervical/test-and-interval-facts.js";
import type { Draw } from "./draw.js";

type Eligibility = FactsOf<typeof eligibilityFacts>;
type Interval = FactsOf<typeof intervalFacts>;

const AGES = { ...SCREENING_AGES, boundaries: [SCREENING_AGES.from, HPV_AGE_YEARS, SCREENING_AGES.to + 1] };

/** A woman of the target population. */
export function cervicalEligibilityFacts(draw: Draw): Eligibility {
  const isSo = () => draw.chance("fr.cervical.particular");
  return {
    birthDate: draw.birth(AGES),
    cervix: isSo() ? "absent" : "present",
    symptom: isSo(),
    conservativeTreatment: isSo(),
    immunodepressed: isSo(),
    desExposed: isSo(),
    pregnant: isSo(),
    menopausal: isSo(),
    vaccinated: draw.chance("fr.cervical.vaccinated"),
  };
}

/** A woman of the target population with the tests that she had. */
export function cervicalTestFacts(draw: Draw): Interval {
  const birthDate = draw.birth(AGES);
  const on = testedOn(draw);
  // A test before the age of the programme is none of its tests.
  if (on === null || on < addYears(birthDate, AGES.from)) return { birthDate, tests: [] };
  return { birthDate, tests: [testOf(draw, birthDate, on)] };
}

function testedOn(draw: Draw): CivilDate | null {
  if (draw.chance("fr.cervical.coverage")) return draw.monthsAgo(0, 36);
  return draw.chance("fr.cervical.tested-earlier") ? draw.monthsAgo(36, 96) : null;
}

function testOf(draw: Draw, birthDate: CivilDate, on: CivilDate): NonNullable<Interval["tests"]>[number] {
  const isHpv = ageAt(birthDate, on) >= HPV_AGE_YEARS && draw.chance("fr.cervical.hpv-from-30");
  if (draw.chance("fr.cervical.unsatisfactory"))
    return { type: isHpv ? "hpv" : "cytology", on, result: "unsatisfactory" };
  const isFound = draw.chance("fr.cervical.abnormal");
  if (isHpv) return { type: "hpv", on, result: isFound ? "positive" : "negative" };
  return { type: "cytology", on, result: isFound ? "abnormal" : "normal" };
}
