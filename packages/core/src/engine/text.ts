/** A text in the two languages of the rules that the project executes. */
export interface Bilingual {
  readonly en: string;
  readonly fr: string;
}

/** A language that texts and citations are given in. */
export type Language = keyof Bilingual;
