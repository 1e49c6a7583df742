/** Words of partners that stand on one line or in one paragraph. */
import * as z from 'zod';

export function shortText(max: number, description: string) {
  return z.string().trim().min(1).max(max).meta({ description });
}
