/** Points as whole hundredths. A half goes up, also where the computer's fractions fall a trifle short of it. */
export function toHundredths(points: number): number {
  return Math.floor(points * 100 + 0.5 + 1e-6);
}
