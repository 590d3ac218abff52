import type { Segment } from "../syntax/index.js";
import { type ReadingProblem, readingProblem } from "./reading-problem.js";
import { placeIn } from "./segment-use.js";

/** The French profile that a message declares in MSH-21 (ANS, volet Téléradiologie), by EI-2. */
const profile = "CISIS_TLR_HL7_V2";

/** What the profile requires of MSH, by field; the first component is compared. */
const required: readonly (readonly [field: number, values: readonly string[]])[] = [
  [12, ["2.5.1"]],
  [17, ["FRA"]],
  [18, ["UNICODE UTF-8", "8859/15"]],
];

/** Remarks on a message that declares the French profile and does not keep to it. */
export function profileRemarks(header: Segment): readonly ReadingProblem[] {
  const declares = header.field(21).repetitions.some((each) => each.component(2).text === profile);
  if (!declares) return [];
  return required
    .filter(([field, values]) => !values.includes(header.field(field).text))
    .map(([field, values]) =>
      readingProblem("profile-not-kept", placeIn(header, { field }), {
        found: {
          en: `another value than the profile ${profile} of MSH-21 allows`,
          fr: `une autre valeur que celles du profil ${profile} de MSH-21`,
        },
        expected: { en: values.join(" or "), fr: values.join(" ou ") },
      }),
    );
}
