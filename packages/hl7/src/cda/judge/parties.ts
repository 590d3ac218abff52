import {
  type CivilDate,
  civilDateAt,
  parseCivilDate,
  parseInstant,
  type Zone,
} from "@opendepistage/core/calendar";
import { momentOf } from "../model/moment.js";
import type { Identifier, Sheet } from "../model/sheet.js";
import { codeIn } from "../read/entry-reader.js";
import { childAt, childrenNamed, type XmlElement } from "../xml/xml-element.js";

/** The readers of a sheet by their national identifiers; never shown. */
export interface Readers {
  readonly first?: string;
  readonly second?: string;
}

/** OID of the national identifiers of professionals. */
const professionals = "1.2.250.1.71.4.2.1";

function partiesNamed(sheet: Sheet, name: string): readonly XmlElement[] {
  return sheet.header.parties.filter((party) => party.name === name && party.namespace === undefined);
}

function professionalIn(holder: XmlElement | undefined): string | undefined {
  const id = childrenNamed(holder, "id").find(({ attributes }) => attributes["root"] === professionals);
  return id?.attributes["extension"];
}

/**
 * The first reader is who performed the documented act, or else the first author; the second reader is the other of
 * two authors. Of more or fewer authors nobody is taken for the second reader.
 */
export function readersOf(sheet: Sheet): Readers {
  const authors = partiesNamed(sheet, "author").map((author) =>
    professionalIn(childAt(author, "assignedAuthor")),
  );
  const performer = professionalIn(childAt(serviceOf(sheet), "performer", "assignedEntity"));
  const first = performer ?? authors[0];
  const second = authors.length === 2 ? secondOf(authors, first) : undefined;
  return { ...(first === undefined ? {} : { first }), ...(second === undefined ? {} : { second }) };
}

/** Of two authors, the one who is not the first reader; where both are, they are one and the same person. */
function secondOf(
  [one, other]: readonly (string | undefined)[],
  first: string | undefined,
): string | undefined {
  if (one === first) return other;
  return other === first ? one : undefined;
}

function serviceOf(sheet: Sheet): XmlElement | undefined {
  return childAt(partiesNamed(sheet, "documentationOf")[0], "serviceEvent");
}

/** Whether the documented act is the screening mammogram (CCAM QEQK004). */
export function isScreeningMammogram(sheet: Sheet): boolean {
  const code = codeIn(childAt(serviceOf(sheet), "code"));
  return code?.code === "QEQK004" && code.system === "1.2.250.1.215.300.1";
}

/** Code and system of the documented act. */
export function serviceCodeOf(sheet: Sheet): string | undefined {
  const code = codeIn(childAt(serviceOf(sheet), "code"));
  return code && `${code.code} (${code.system})`;
}

/** Day of the mammogram: of the documented act, or else the date that the first reading gives. */
export function mammogramDay(
  sheet: Sheet,
  zone: Zone,
): { readonly date: CivilDate; readonly from: string } | undefined {
  const time = childAt(serviceOf(sheet), "effectiveTime");
  const written = childAt(time, "low")?.attributes["value"] ?? time?.attributes["value"] ?? "";
  const ofAct = dayIn(momentOf(written), zone);
  if (ofAct !== undefined)
    return { date: ofAct, from: "/ClinicalDocument/documentationOf/serviceEvent/effectiveTime" };
  const ofReading = sheet.kind === "FIN" ? dayIn(sheet.firstReading?.date, zone) : undefined;
  return ofReading === undefined ? undefined : { date: ofReading, from: "firstReading.date" };
}

/** The civil day of a moment: in the zone where it has an offset, as it is written where it has none (CAL-17). */
export function dayIn(moment: string | undefined, zone: Zone): CivilDate | undefined {
  if (moment === undefined) return undefined;
  const instant = parseInstant(moment);
  return instant === undefined ? parseCivilDate(moment.slice(0, 10)) : civilDateAt(instant, zone);
}

/** OIDs under which an INS stands: of the NIR, the NIA, for tests and for demonstrations. */
const insRoots: readonly string[] = ["8", "9", "10", "11"].map((last) => `1.2.250.1.213.1.4.${last}`);

function personIdsIn(sheet: Sheet): readonly XmlElement[] {
  return childrenNamed(childAt(partiesNamed(sheet, "recordTarget")[0], "patientRole"), "id");
}

/** The identifiers of the person, an INS first; to be shown to nobody. */
export function personIdentifiers(sheet: Sheet): readonly Identifier[] {
  const identifiers = personIdsIn(sheet).flatMap(({ attributes: { root, extension } }): Identifier[] =>
    root === undefined ? [] : [{ root, ...(extension === undefined ? {} : { extension }) }],
  );
  const isIns = ({ root }: Identifier) => insRoots.includes(root);
  return [...identifiers.filter(isIns), ...identifiers.filter((identifier) => !isIns(identifier))];
}

/** How sure the identity is: a document carries an INS only where it is qualified. */
export function identityOf(sheet: Sheet): "ins-qualified" | "other" | undefined {
  const ids = personIdsIn(sheet);
  if (ids.length === 0) return undefined;
  return ids.some(({ attributes }) => insRoots.includes(attributes["root"] ?? ""))
    ? "ins-qualified"
    : "other";
}

/** Whether the document says when the person was born. */
export function hasBirthDate(sheet: Sheet): boolean {
  const birth = childAt(partiesNamed(sheet, "recordTarget")[0], "patientRole", "patient", "birthTime");
  return birth?.attributes["value"] !== undefined;
}

/** Whether the document names a doctor who is to be told, beside the readers. */
export function namesDoctor(sheet: Sheet): boolean {
  return partiesNamed(sheet, "participant").some(
    (participant) => childAt(participant, "associatedEntity")?.attributes["classCode"] === "PROV",
  );
}
