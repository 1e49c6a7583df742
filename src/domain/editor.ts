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
          login: z.string().min(1).max(39).meta({ description: 'GitHub login, for people.' }),
          name: z.string().min(1).max(80).meta({ description: 'Name as it is shown.' }),
        }),
      )
      .superRefine(distinctBy('id'))
      .meta({ description: 'Accounts that may merge content.' }),
  })
  .meta({ title: 'Editors', description: 'Accounts that may merge content: `content/editors.yml`.' });

export type Editor = z.infer<typeof editorsSchema>['editors'][number];
