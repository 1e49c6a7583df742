/** How one program's hub is called, looks and is reached. */
import * as z from 'zod';
import { httpsUrl } from './web-address.ts';

const hue = z.number().min(0).max(360);
const chroma = z.number().min(0).max(0.25);
const text = (max: number, description: string) => z.string().min(1).max(max).meta({ description });

const colourSchema = z.union([
  z.string().regex(/^#[0-9a-fA-F]{6}$/, 'Expected a colour as `#0a5c43`'),
  z.strictObject({
    hue: hue.meta({ description: 'OKLCH hue, in degrees.' }),
    chroma: chroma.meta({ description: 'OKLCH chroma.' }),
  }),
]);

const fontSchema = z.strictObject({
  family: text(60, 'Family, as `House Sans`; without `files` readers need to have it installed.'),
  files: z
    .array(
      z.string().regex(/^content\/brand\/[\w.-]+\.woff2$/, 'Expected a path as `content/brand/name.woff2`'),
    )
    .max(8)
    .optional()
    .meta({ description: 'Font files of your own, as `content/brand/name.woff2`.' }),
});

export const themeSchema = z.strictObject({
  brand: colourSchema.meta({
    description:
      'Main colour, of links, buttons and seals: `#0a5c43`, or OKLCH hue and chroma. Lightness belongs to the design, so that every brand stays legible.',
  }),
  signal: colourSchema.meta({
    description: 'Second colour, of focus rings and notes; written like `brand`.',
  }),
  fonts: z
    .strictObject({
      display: fontSchema.meta({ description: 'Type of headings.' }),
      text: fontSchema.meta({ description: 'Type of everything else.' }),
    })
    .optional()
    .meta({ description: 'Type; the default is Bricolage Grotesque over Instrument Sans.' }),
  radius: z.number().min(0).max(24).optional().meta({ description: 'Corner radius, in px. Default 3.' }),
});

const linkSchema = z.strictObject({
  label: text(40, 'Words of the link.'),
  href: z
    .string()
    .min(1)
    .max(300)
    .regex(/^(?:\/|https:\/\/|mailto:)/, 'Expected `/path/`, `https://…` or `mailto:…`')
    .meta({ description: 'Page of this site, as `/experts/`, or an address.' }),
});

/** Settings of the hub, written as `content/hub.yml`. */
export const settingsSchema = z
  .strictObject({
    name: text(40, 'Name of the program.'),
    tagline: text(80, 'A few words under the name.'),
    description: text(300, 'What the hub is, for search engines and shared links.'),
    notice: text(200, 'A line on top of every page, as "This is a demonstration".').optional(),
    site: z
      .string()
      .regex(/^https?:\/\/[^/\s]+$/, 'Expected an origin as `https://partners.example.com`')
      .meta({ description: 'Origin of the published site, as `https://partners.example.com`.' }),
    base: z
      .string()
      .regex(/^\/(?:[\w.-]+\/)*$/, 'Expected a path as `/` or `/partners/`')
      .optional()
      .meta({ description: 'Path below the origin, as `/partners/`. Default `/`.' }),
    repository: z
      .strictObject({
        url: httpsUrl.meta({
          description: 'Address of the repository, as `https://github.com/you/your-hub`.',
        }),
        branch: text(60, 'Branch that is published.'),
      })
      .optional()
      .meta({ description: 'Where the files live, for "Edit this profile".' }),
    locale: z
      .string()
      .min(2)
      .max(20)
      .meta({ description: 'Language of the texts, BCP 47, as `en`. Decides sorting and formats.' }),
    texts: z
      .strictObject({
        directoryTitle: text(60, 'Heading of the directory.'),
        directoryLede: text(300, 'Words below it. `{count}` is the number of partners.'),
        searchHint: text(60, 'Shown in the empty search box.'),
        footer: text(300, 'About the program, at the foot of every page.'),
      })
      .meta({ description: 'Words of the site.' }),
    navigation: z.array(linkSchema).max(7).meta({ description: 'Menu in the header.' }),
    footerLinks: z.array(linkSchema).max(12).optional().meta({ description: 'Links at the foot.' }),
    theme: themeSchema.meta({ description: 'The look.' }),
    logo: z
      .string()
      .regex(/^content\/brand\/[\w.-]+\.(?:svg|png|webp)$/, 'Expected a path as `content/brand/logo.svg`')
      .optional()
      .meta({ description: 'Logo of the program, as `content/brand/logo.svg`. Only editors may change it.' }),
    contact: z
      .discriminatedUnion('mode', [
        z.strictObject({ mode: z.literal('partner') }),
        z.strictObject({
          mode: z.literal('form'),
          endpoint: httpsUrl.meta({
            description: 'Address that takes the request by a plain POST; see Contact.',
          }),
        }),
        z.strictObject({
          mode: z.literal('mail'),
          address: z.email().meta({ description: 'The one mail address.' }),
        }),
      ])
      .meta({
        description:
          "Where a prospect's message goes: to the partner's own contact methods, a form endpoint, or one mail address.",
      }),
    agreement: z
      .strictObject({
        version: z
          .string()
          .regex(/^\d{4}-\d{2}$/, 'Expected a version as `2026-01`')
          .meta({ description: 'Version, as `2026-01`.' }),
        url: text(300, 'Where it can be read.'),
      })
      .optional()
      .meta({ description: 'The present version of the partner agreement.' }),
  })
  .meta({ title: 'Hub settings', description: 'Settings of the hub: `content/hub.yml`.' });

export type Settings = z.infer<typeof settingsSchema>;
export type Theme = z.infer<typeof themeSchema>;
