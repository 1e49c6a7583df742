/** Who decides. */
import * as z from 'zod';
import { distinctBy } from './distinct.ts';

/** The program's editors, written as `content/editors.yml`. */
export const editorsSchema = z
  .strictObject({
    editors: z
      .array(
        z.strictObject({
          id: z.int().min(1).meta({ description: 'Numeric GitHub id.' }),
          login: z
            .string()
            .max(39)
            .regex(/^[A-Za-z0-9](?:[A-Za-z0-9_-]*[A-Za-z0-9])?$/, 'Expected a GitHub login')
            .meta({ description: 'GitHub login, for people and CODEOWNERS.' }),
          name: z.string().min(1).max(80).meta({ description: 'Name as it is shown.' }),
        }),
      )
      .superRefine(distinctBy('id'))
      .meta({ description: 'Accounts that may merge content.' }),
  })
  .meta({ title: 'Editors', description: 'Accounts that may merge content: `content/editors.yml`.' });

export type Editor = z.infer<typeof editorsSchema>['editors'][number];
