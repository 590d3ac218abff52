/** How sure it is who a person is, and by which number. */
export type IdentityKind = "ins-qualified" | "ins" | "nir" | "ssin" | "other";

/** The French national health identity: NIR, NIA, test and demonstration (ANS, référentiel INS). */
export const INS_SYSTEMS: readonly string[] = [
  "urn:oid:1.2.250.1.213.1.4.8",
  "urn:oid:1.2.250.1.213.1.4.9",
  "urn:oid:1.2.250.1.213.1.4.10",
  "urn:oid:1.2.250.1.213.1.4.11",
];
/** The NIR of social insurance, which is no health identity. */
export const NIR_SYSTEMS: readonly string[] = ["urn:oid:1.2.250.1.213.1.4.2"];
/** The Belgian national number. */
export const SSIN_SYSTEM = "https://www.ehealth.fgov.be/standards/fhir/core/NamingSystem/ssin";

/** National numbers of health professionals: RPPS, the prefixed national identifier, NIHDI. */
export const PROFESSIONAL_SYSTEMS: readonly string[] = [
  "https://rpps.esante.gouv.fr",
  "urn:oid:1.2.250.1.71.4.2.1",
  "https://www.ehealth.fgov.be/standards/fhir/core/NamingSystem/nihdi",
  "https://www.ehealth.fgov.be/standards/fhir/core/NamingSystem/nihdi-professional",
];

/** The end of the URL under which HL7 France says how reliable an identity is, and the code of a qualified one. */
export const RELIABILITY_EXTENSION = "identity-reliability";
export const QUALIFIED = "VALI";
