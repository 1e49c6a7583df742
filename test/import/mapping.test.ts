import { describe, expect, test } from 'vitest';
import { parseMapping } from '#repo/load-mapping.ts';

const parse = (yaml: string) => parseMapping('map.yml', Buffer.from(yaml));
const complaints = (yaml: string) => {
  const result = parse(yaml);
  return result.ok
    ? []
    : result.problems.map(({ place, message }) => `${place.line} ${place.field}: ${message}`);
};

test('accepts every form of a rule', () => {
  const yaml = `
about: All forms.
table: firms.csv
rows: data.items
joins: { levels: { file: levels.csv, key: id, match: firm, many: true } }
slug: { from: name, as: slug }
fields:
  name: title
  headline: { first: [claim, { template: '{title} in {city}' }] }
  website: { from: [url, homepage], as: [{ remove: x }, { url: { query: drop } }] }
  base.country: { from: country, as: country, wrong: drop }
  base.city: city
  links: { list: [{ object: { type: { value: x }, url: { from: x, as: { url: { site: x } } } } }, { each: more, object: { url: value } }] }
  industries: { from: sectors, as: [{ split: [',', ';'] }, { term: { taxonomy: industries, unknown: drop } }] }
body: { from: text, as: { shorten: 4000 } }
notPlaces: [Phoenix]
scaffold:
  settings: { name: Acme, site: https://acme.example }
  taxonomies: { industries: from-data, expertise: [{ id: a, name: A }] }
`;
  expect(complaints(yaml)).toEqual([]);
});

describe('refuses', () => {
  test.for([
    ['an unknown key', 'fields: {}\nfeilds: {}', '2 feilds: Unexpected field `feilds`, expected `fields`'],
    ['a field that no profile has', 'fields:\n  nmae: x', '2 fields.nmae: Unexpected `x`, expected `name`'],
    [
      'a nested field that no profile has',
      'fields:\n  base.contry: x',
      '2 fields.base.contry: Unexpected `x`, expected `base.country`',
    ],
    [
      'a path below a plain field',
      'fields:\n  name.first: x',
      '2 fields.name.first: Unexpected `x`, expected a field of the profile',
    ],
    [
      'owners',
      'fields:\n  owners: x',
      '2 fields.owners: Unexpected `x`, expected another field: owners claim their entry themselves',
    ],
    [
      'a mail address',
      'fields:\n  contact.email: x',
      '2 fields.contact.email: Unexpected `x`, expected another field: mail addresses from a table are never published',
    ],
  ] as const)('%s', ([, yaml, complaint]) => {
    expect(complaints(yaml)[0]).toBe(complaint);
  });

  test.for([
    ['two sources in one rule', 'fields:\n  name: { from: a, value: b }'],
    ['a rule without a source', 'fields:\n  name: { as: url }'],
    ['each without object', 'fields:\n  links: { each: a }'],
    ['an unknown step', 'fields:\n  name: { from: a, as: shout }'],
    ['two steps in one', 'fields:\n  name: { from: a, as: { plain: {}, lower: {} } }'],
    ['a table outside the folder', 'table: ../secret.csv\nfields: {}'],
    ['an absolute table', 'table: /etc/passwd\nfields: {}'],
    ['an unknown taxonomy', 'fields:\n  services: { from: a, as: { term: servces } }'],
    ['YAML aliases', 'fields: &a {}\nscaffold: *a'],
    ['no fields', 'about: nothing'],
    ['something that is no map', '- a'],
    ['a scaffold without a name', 'fields: {}\nscaffold: { settings: { site: https://a.example } }'],
  ] as const)('%s', ([, yaml]) => {
    const [complaint] = complaints(yaml);
    expect(complaint).toMatch(/(?:Unexpected|Missing|Expected).*/);
  });

  test('bytes that are no text', () => {
    const result = parseMapping('map.yml', Uint8Array.of(0xff, 0xfe));
    expect(result.ok ? undefined : result.problems[0]?.message).toContain('UTF-8');
  });
});
