import type { Identifier, Reference } from "fhir/r4.js";
import { INS_SYSTEMS, NIR_SYSTEMS, SSIN_SYSTEM } from "../terms/identifiers.js";
import { collectResources } from "./collect-resources.js";
import { termsIn } from "./concept.js";
import type { Node } from "./node.js";
import { personIn } from "./person.js";
import { isQualified } from "./read-patient.js";
import type { ReadOptions } from "./reading.js";
import { References } from "./references.js";
import type { Resource } from "./resource.js";

/**
 * Whom resources are about, as what is written refers to it (R4): the Patient by its id, or by an identifier where it has
 * none or only an address within its Bundle; without a Patient, the reference that all resources share.
 *
 * An INS is carried for a qualified identity alone (`VALI`), with its type. Undefined where the resources are of several
 * persons, or name none that can be referred to from elsewhere.
 */
export function subjectOf(
  input: unknown,
  { person }: Pick<ReadOptions, "person"> = {},
): Reference | undefined {
  const { resources } = collectResources(input);
  const settled = personIn(resources, new References(resources), person);
  if (!settled.ok) return undefined;
  const { patient, key } = settled.person;
  return patient === undefined
    ? referenceOf(key)
    : (ofItsOwn(patient) ?? byIdentifier(patient) ?? byId(patient));
}

const ADDRESS = /^(https?:\/\/.+\/)?Patient\/[A-Za-z0-9\-.]{1,64}$/;

function referenceOf(key: string | undefined): Reference | undefined {
  return key !== undefined && ADDRESS.test(key) ? { reference: key } : undefined;
}

/** A reference by id, unless the id is known within the Bundle or the container alone. */
function ofItsOwn(patient: Resource): Reference | undefined {
  const isLocal = patient.container !== undefined || patient.fullUrl?.startsWith("urn:") === true;
  return isLocal ? undefined : byId(patient);
}

function byId({ id, container }: Resource): Reference | undefined {
  return container === undefined ? referenceOf(`Patient/${id ?? ""}`) : undefined;
}

function byIdentifier(patient: Resource): Reference | undefined {
  const isCarried = isQualified(patient);
  const found = patient
    .takeAll("identifier")
    .filter((one) => one.text("use") !== "old")
    .flatMap((one) => identifierOf(one) ?? [])
    .filter(({ system }) => isCarried || !INS_SYSTEMS.includes(system));
  const [first] = found.toSorted((one, other) => rankOf(one.system) - rankOf(other.system));
  return first && { type: "Patient", identifier: first };
}

/** The national identity first; the number of the social insurance, which is none, last. */
function rankOf(system: string): number {
  if (INS_SYSTEMS.includes(system) || system === SSIN_SYSTEM) return 0;
  return NIR_SYSTEMS.includes(system) ? 2 : 1;
}

type Told = Identifier & { readonly system: string };

function identifierOf(identifier: Node): Told | undefined {
  const system = identifier.text("system");
  const value = identifier.text("value");
  if (system === undefined || value === undefined || !/^[a-z][a-z0-9+.-]*:\S+$/i.test(system))
    return undefined;
  const coding = termsIn(identifier.child("type")).filter((term) => term.system !== "");
  return { ...(coding.length === 0 ? {} : { type: { coding: [...coding] } }), system, value };
}
