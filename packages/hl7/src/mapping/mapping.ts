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
  /** Whether it stands in an order (ORM) or in a result (ORU). */
  readonly message: "order" | "result";
  /** Ids of decisions, the one to answer first before the others. */
  readonly decisions: readonly string[];
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

/** How OBX-5 is read: codes by a table, a day, a whole number of a unit, or who a person is for an authority. */
export type ValueReading =
  | { readonly read: "code"; readonly values: readonly ValueEntry[] }
  | { readonly read: "date" }
  | { readonly read: "number"; readonly units: readonly Term[] }
  | { readonly read: "identifier"; readonly authority: string };

/** An observation (OBX-3, with OBX-4 where it tells observations apart) and the facts that it gives. */
export type ObservationRow = Term &
  ValueReading & {
    readonly title: string;
    readonly subId?: string;
    readonly side?: readonly SideEntry[];
    /** A fact path for each decision, `{side}` standing for the breast; none for what is reported and not used. */
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
}
