/** Partners that the program looks for, in its own words. */
import * as z from 'zod';
import { countryCode, languageTag } from './codes.ts';
import { termOf } from './taxonomy.ts';

const entrySchema = z
  .strictObject({
    service: termOf('services').optional(),
    expertise: termOf('expertise').optional(),
    country: countryCode.optional(),
    language: languageTag.optional(),
    note: z.string().trim().min(1).max(200).optional().meta({
      description: 'A sentence to those who might apply, shown word for word.',
    }),
  })
  .refine(({ service, expertise, country, language }) => service ?? expertise ?? country ?? language, {
    error: 'Expected a service, an expertise, a country or a language',
  });

/** Whom the editors look for, written as `content/wanted.yml`. */
export const wantedSchema = z
  .strictObject({
    wanted: z.array(entrySchema).max(40).meta({ description: 'Whom you look for, the most wanted first.' }),
  })
  .meta({
    title: 'Wanted',
    description: 'Whom you look for, shown on the page "We look for": `content/wanted.yml`.',
  });

export type Wanted = z.infer<typeof wantedSchema>['wanted'][number];
