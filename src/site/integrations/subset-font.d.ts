/** The package ships no types. Only what `lean-fonts.ts` uses is declared. */
declare module 'subset-font' {
  interface Options {
    readonly targetFormat: 'woff2';
    /** Narrower ranges of the axes of a variable font. */
    readonly variationAxes?: Readonly<Record<string, { readonly min: number; readonly max: number }>>;
    /** Leaves out shapes that only font features call up. */
    readonly noLayoutClosure?: boolean;
  }
  function subsetFont(
    font: Uint8Array,
    /** Every character to keep. */
    characters: string,
    options: Options,
  ): Promise<Uint8Array>;
  export = subsetFont;
}
