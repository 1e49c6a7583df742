/** What we use of the package, which comes without types that can be found. */
declare module 'unicode-confusables' {
  /** The text with each character replaced by what it is confusing with. */
  export function rectifyConfusion(text: string): string;
}
