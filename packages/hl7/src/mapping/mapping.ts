import type { Zone } from "@opendepistage/core/calendar";
import type { Charset } from "../syntax/index.js";

/** A code and the coding system that gives it its meaning; null where the message names none. */
export interface Term {
  readonly code: string;
  readonly system: string | null;
}

/** What OBR-4 may name: the examination that a message is about, and the decisions that it asks for. */
export interface Service extends Term {
  readonly title: string;
  /** Whether it stands in an order (ORM, OMG, OMI) or in a result (ORU, MDM). */
  readonly message: "order" | "result";
  /** Ids of decisions, the one to answer first before the others. */
  readonly decisions: readonly string[];
  /** The fact of each decision that the day of the examination gives; without it, `mammogramOn` of fr.breast.conduct. */
  readonly day?: Readonly<Record<string, string>>;
  /** Facts that are told by what the service is, for each decision, as JSON values. */
  readonly facts?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  /** Which record of a list its observations belong to, from 1, in place of OBX-4; its groups make one examination. */
  readonly record?: number;
}

/** A code of OBX-5, and the value of the fact that it stands for. */
export interface ValueEntry extends Term {
  readonly value: unknown;
}

/** A code that tells which breast an observation is about, and the field that carries it. */
export interface SideEntry extends Term {
  readonly field: "OBX-4" | "OBX-20";
  readonly side: "left" | "right" | "both";
}

/** Codes that may stand in OBX-5 instead of a value, such as one that says that there is none. */
interface OrCode {
  readonly values?: readonly ValueEntry[];
}

/**
 * How OBX-5 is read: codes by a table, a day, a moment, a whole number (of a unit, where units are named), who a person
 * is for an authority, or a text as it stands.
 */
export type ValueReading =
  | { readonly read: "code"; readonly values: readonly ValueEntry[] }
  | ({ readonly read: "date" | "instant" | "text" } & OrCode)
  | ({ readonly read: "number"; readonly units: readonly Term[] } & OrCode)
  | ({ readonly read: "identifier"; readonly authority: string } & OrCode);

/** An observation (OBX-3, with OBX-4 where it tells observations apart) and the facts that it gives. */
export type ObservationRow = Term &
  ValueReading & {
    readonly title: string;
    readonly subId?: string;
    /** The code of the service in which the row is read; without it, in every one. */
    readonly service?: string;
    readonly side?: readonly SideEntry[];
    /** The repetitions of OBX-5 are the items of a list, all of them, in order. */
    readonly repeats?: boolean;
    /**
     * A fact path for each decision, `{side}` standing for the breast; none for what is reported and not used. Where it
     * leads through a list (`tests.on`), OBX-4 or the service tells which record it is.
     */
    readonly facts: Readonly<Record<string, string>>;
  };

/** What the messages of a vendor mean, as data. */
export interface Mapping {
  readonly id: string;
  readonly title: string;
  readonly version: string;
  /** Where the times of messages are local, when they carry no offset. */
  readonly timeZone: Zone;
  /** The character set of messages whose MSH-18 is empty. */
  readonly charset: Charset;
  readonly services: readonly Service[];
  readonly observations: readonly ObservationRow[];
  /** The coding system whose codes are ids of decisions in OBR-4, and paths of their facts in OBX-3. */
  readonly factSystem?: string;
}
