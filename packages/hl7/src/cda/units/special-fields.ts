import { type Code, type Coded, codeOf, nameIn } from "../codes/concept.js";
import { breasts, imagingTechniques, recommendedExaminations } from "../codes/value-sets.js";
import type { RecommendedExamination } from "../model/sheet.js";
import { codeIn, readCoded, readReferred } from "../read/entry-reader.js";
import type { Unit } from "../read/unit.js";
import { asCode, coded, textValue } from "../write/clinical-statement.js";
import { childAt, element } from "../xml/xml-element.js";
import { workUpCode } from "./field-codes.js";
import { unitsOf } from "./slot.js";

/** What the images of a breast were made with: the code of an act on that breast. */
export function techniquesOfBreasts(path: string): readonly Unit[] {
  return (["right", "left"] as const).flatMap((side) =>
    unitsOf<Coded<keyof typeof imagingTechniques.concepts>>({
      path: `${path}.${side}`,
      title: `Technique utilisée (sein ${side === "right" ? "droit" : "gauche"})`,
      code: workUpCode,
      many: true,
      name: "procedure",
      variable: {
        isIt: (entry) => {
          const site = codeIn(childAt(entry, "targetSiteCode"));
          return site !== undefined && nameIn(breasts, site) === side;
        },
        write: (value) => coded("code", codeOf(imagingTechniques, value)),
      },
      read: (entry) => readCoded(childAt(entry, "code"), imagingTechniques, entry),
      write: () => ({ rest: [coded("targetSiteCode", asCode(breasts.concepts[side]))] }),
      say: (value) => codeOf(imagingTechniques, value).display,
    }),
  );
}

/** Codes of requests that are not examinations. */
const otherRequests: readonly string[] = ["GEN-007", "MED-120", "ORG-064"];

const isExamination = (code: Code | undefined) => code !== undefined && !otherRequests.includes(code.code);

/** The examinations that a second reader asks for: the code of a request. */
export function recommended(path: string): readonly Unit[] {
  return unitsOf<RecommendedExamination>({
    path,
    title: "Examen complémentaire",
    code: workUpCode,
    many: true,
    request: true,
    variable: {
      isIt: (entry) => isExamination(codeIn(childAt(entry, "code"))),
      write: ({ examination }) => coded("code", codeOf(recommendedExaminations, examination)),
    },
    read: (entry, context) => {
      const examination = readCoded(childAt(entry, "code"), recommendedExaminations, entry);
      if (!examination.ok) return examination;
      const original = childAt(entry, "value", "originalText");
      const kept = examination.remark === undefined ? {} : { remark: examination.remark };
      if (original === undefined) return { ok: true, value: { examination: examination.value }, ...kept };
      const detail = readReferred(original, entry, context);
      if (!detail.ok) return detail;
      const { value, ...remarked } = { ...detail, ...kept };
      return { ...remarked, value: { examination: examination.value, detail: value } };
    },
    write: ({ detail }, key) => ({
      rest: [
        detail === undefined ? element("value", { "xsi:type": "CD", nullFlavor: "NA" }) : textValue(key),
      ],
    }),
    titleOf: ({ examination }) =>
      `Examen complémentaire : ${codeOf(recommendedExaminations, examination).display}`,
    say: ({ detail }) => (detail === undefined ? "Oui" : (detail ?? "")),
  });
}
