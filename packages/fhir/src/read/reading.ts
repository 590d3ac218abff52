import type { CivilDate } from "@opendepistage/core/calendar";
import type { Decision, Facts } from "@opendepistage/core/engine";
import type { Programme } from "@opendepistage/core/episode";
import type { IdentityKind } from "../terms/identifiers.js";
import type { Cancer } from "../terms/screening.js";
import type { ReadingProblem } from "./reading-problem.js";

/** Whose law is asked: of France, or of Wallonia. */
export type Law = "FR" | "BE-WAL";

/** How resources are read. */
export interface ReadOptions {
  /** The place of the Patient to read of, where there are several: `Bundle.entry[0].resource.ofType(Patient)`. */
  readonly person?: string;
  /** Whose law orders, reports and letters are judged by; without it, that of the person’s national identifier. */
  readonly law?: Law;
}

/** What resources carry that was understood. Of the person, only that it is there. */
export type Carried =
  | { readonly what: "identity"; readonly place: string; readonly value: IdentityKind }
  | { readonly what: "birth-date"; readonly place: string }
  | { readonly what: "death"; readonly place: string }
  | {
      readonly what: "fact";
      readonly place: string;
      readonly fact: string;
      readonly decision: string;
    }
  | {
      readonly what:
        | "appointment"
        | "consent"
        | "density"
        | "encounter"
        | "examination"
        | "follow-up-proposal"
        | "history"
        | "letter"
        | "next-invitation"
        | "order"
        | "plan"
        | "report"
        | "result"
        | "task";
      readonly place: string;
      /** A code of what it is, in our words; never a name or a number of a person. */
      readonly value: string;
      readonly cancer?: Cancer;
      readonly on?: string;
    };

/** Why something was not used. */
export type UnmappedReason =
  | "cancelled"
  | "element-not-read"
  | "entered-in-error"
  | "entry-without-resource"
  | "fact-not-asked"
  | "modifier-unknown"
  | "no-value"
  | "not-done"
  | "not-final"
  | "not-mapped"
  | "not-of-the-person"
  | "person-unknown"
  | "repeated"
  | "resource-not-read"
  | "rules-unknown"
  | "service-not-mapped"
  | "status-missing"
  | "subject-missing"
  | "subsetted"
  | "value-not-mapped";

/** A resource or an element that was not used. */
export interface Unmapped {
  /** FHIRPath: `Bundle.entry[3].resource.ofType(Observation).note`. */
  readonly path: string;
  readonly reason: UnmappedReason;
  /** The code of an observation, report or order and its system, where they look like codes. */
  readonly code?: string;
}

/** A day, and the element that it was read from. */
export interface Day {
  readonly date: CivilDate;
  readonly from: string;
}

/** A decision that the resources ask for, with the facts that they carry for it. */
export interface AskedDecision {
  readonly decision: Decision;
  readonly facts: Facts;
  /** Day on which the law is judged: of the answers, of the examination (VER-1), or of the order. */
  readonly on: Day | undefined;
  /** The element that asks for it. */
  readonly place: string;
  /** The element that each fact was read from, by fact path. */
  readonly from: Readonly<Record<string, string>>;
  /** What is asked beside it once its answer settles the final class: fr.breast.conduct after a first reading. */
  readonly followedBy?: AskedDecision;
}

/** An event of an episode, in the form that `parseEpisode` takes. */
export interface EventFound {
  readonly programme: Programme;
  readonly event: Readonly<Record<string, unknown>>;
  readonly place: string;
}

/** What resources say of one person. */
export interface BundleReading {
  /** Places of the Patients that are there. */
  readonly persons: readonly string[];
  /** Day on which the Bundle was put together. */
  readonly sentOn: CivilDate | undefined;
  readonly asked: readonly AskedDecision[];
  readonly events: readonly EventFound[];
  readonly carried: readonly Carried[];
  /** Every resource and element with content that was not used. */
  readonly unmapped: readonly Unmapped[];
  /** Resources of which something was used. */
  readonly used: readonly string[];
  readonly problems: readonly ReadingProblem[];
}
