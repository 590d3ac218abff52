import type { Charset } from "./charset.js";
import type { Delimiters } from "./delimiters.js";

/** The delimiters by which a part of a message is split; undefined where there is none. */
export type Separators = { readonly [Name in keyof Delimiters]: string | undefined };

/** What it takes to read the parts of a message. */
export interface Syntax {
  readonly separators: Separators;
  /** Undefined when the text was given already decoded under a name that is not known here. */
  readonly charset: Charset | undefined;
}

/** The syntax of MSH-1 and MSH-2, which are the delimiters themselves: nothing in them is split or unescaped. */
export const literalSyntax: Syntax = {
  separators: {
    field: undefined,
    component: undefined,
    repetition: undefined,
    escape: undefined,
    subcomponent: undefined,
    truncation: undefined,
  },
  charset: undefined,
};
