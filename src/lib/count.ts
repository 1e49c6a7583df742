/** As `1 partner` and `2 partners`: English, for messages. */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
