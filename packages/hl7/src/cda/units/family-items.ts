import { type Concept, conceptsOf, SYSTEMS } from "../codes/concept.js";
import { codeIn, hasCode } from "../read/entry-reader.js";
import { asCode, coded } from "../write/clinical-statement.js";
import { childAt, childrenNamed, element, type XmlElement } from "../xml/xml-element.js";

const ans = conceptsOf(SYSTEMS.ans);
const icd10 = conceptsOf(SYSTEMS.icd10);
const gender = conceptsOf(SYSTEMS.gender);
const loinc = conceptsOf(SYSTEMS.loinc);

const woman = gender("F", "Féminin", "Female");
const man = gender("M", "Masculin", "Male");
const sexCode = loinc("72143-1", "Sexe", "Sex");
const ageCode = loinc("30525-0", "Age", "Age");
const breastCancer = icd10("D48.6", "Tumeur à évolution imprévisible et inconnue du sein", "Breast cancer");

/** Code of an entry that says a disease. */
export const problemCode = conceptsOf(SYSTEMS.snomed)("55607006", "problème", "problem");

/** A cancer that the sheet asks for, by disease, sex and age. */
export interface FamilyItem {
  readonly disease: Concept;
  readonly sex: Concept | undefined;
  readonly age: Concept | undefined;
  /** Where the age is a number. */
  readonly ofAge?: XmlElement;
}

/** The cancers that the sheet asks for, on each side of the family. */
export const familyItems = {
  brcaMutation: {
    title: "Mutation BRCA 1/2 identifiée",
    disease: ans("MED-1061", "Mutation BRCA 1/2", "BRCA 1/2 mutation"),
    sex: woman,
    age: undefined,
  },
  breastCancerBefore30: {
    title: "Cancer du sein avant 30 ans",
    disease: breastCancer,
    sex: woman,
    age: ans("GEN-287", "avant 30 ans", "before 30"),
  },
  breastCancer30To39: {
    title: "Cancer du sein entre 30 et 39 ans",
    disease: breastCancer,
    sex: woman,
    age: ans("GEN-288", "entre 30 et 39 ans", "30 to 39"),
  },
  breastCancer40To49: {
    title: "Cancer du sein entre 40 et 49 ans",
    disease: breastCancer,
    sex: woman,
    age: ans("GEN-289", "entre 40 et 49 ans", "40 to 49"),
  },
  breastCancer50To59: {
    title: "Cancer du sein entre 50 et 59 ans",
    disease: breastCancer,
    sex: woman,
    age: ans("GEN-290", "entre 50 et 59 ans", "50 to 59"),
  },
  ovarianCancerBefore70: {
    title: "Cancer de l’ovaire avant 70 ans",
    disease: icd10("D39.1", "Tumeur à évolution imprévisible ou inconnue de l'ovaire", "Ovarian cancer"),
    sex: woman,
    age: ans("GEN-291", "avant 70 ans", "before 70"),
  },
  maleBreastCancer: {
    title: "Cancer du sein chez un homme",
    disease: breastCancer,
    sex: man,
    age: undefined,
  },
} as const satisfies Record<string, FamilyItem & { readonly title: string }>;

/** Names of the cancers that the sheet asks for. */
export type ItemName = keyof typeof familyItems;

/** The disease of an item. */
export function diseaseOf({ disease }: FamilyItem): Concept {
  return disease;
}

/** The value that says an item. */
export function valueOf({ disease, sex, age, ofAge }: FamilyItem): XmlElement {
  const qualifier = (name: Concept, value: XmlElement) =>
    element("qualifier", {}, [coded("name", asCode(name)), value]);
  const { attributes } = coded("value", asCode(disease));
  const ageValue = ofAge ?? (age && coded("value", asCode(age)));
  return element("value", { "xsi:type": "CD", ...attributes }, [
    sex && qualifier(sexCode, coded("value", asCode(sex))),
    ageValue && qualifier(ageCode, ageValue),
  ]);
}

/** The item that a value says: the one of the same disease, sex and age, and of nothing else. */
export function itemIn(value: XmlElement | undefined): ItemName | undefined {
  const sex = codeIn(qualifierOf(value, sexCode))?.code;
  const age = codeIn(ageQualifier(value))?.code;
  const entries = Object.entries(familyItems) as [ItemName, FamilyItem][];
  return entries.find(
    ([, item]) => hasCode(value, item.disease) && item.sex?.code === sex && item.age?.code === age,
  )?.[0];
}

/** The value of the qualifier of age. */
export function ageQualifier(value: XmlElement | undefined): XmlElement | undefined {
  return qualifierOf(value, ageCode);
}

function qualifierOf(value: XmlElement | undefined, name: Concept): XmlElement | undefined {
  const found = childrenNamed(value, "qualifier").find((each) => hasCode(childAt(each, "name"), name));
  return childAt(found, "value");
}
