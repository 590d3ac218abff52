/** The library of the French ministry of labour has no types; tests compare our holidays with its own. */
declare module "@socialgouv/jours-feries" {
  /** Holidays of France in a year by name, each at midnight of the host's zone. */
  function joursFeries(
    year: number,
    options?: { readonly alsace: boolean },
  ): Readonly<Record<string, { getTime(): number }>>;
  export = joursFeries;
}
