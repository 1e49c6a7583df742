import { describe, expect, test } from 'vitest';
import type { Brief } from '#domain/brief.ts';
import { campaignOf, toBriefText, toMailLink, withCampaign } from '#exports/brief-text.ts';
import { TRANSLATED, textsOf } from '#texts/catalogues.ts';

const brief: Brief = {
  what: 'Move our exhibition plans.',
  when: 'March 2027',
  budget: '',
  place: 'Remote',
  language: 'Portuguese',
  message: 'We are four curators.\nNone of us agrees.',
  name: 'Ada Rivers, Museu do Rio',
  email: 'ada@museum.example',
};
const request = {
  brief,
  partner: 'Northlight Studio',
  page: 'https://partners.example/partners/northlight-studio/',
  reference: 'GH-7K3F-92QX',
};
const english = textsOf('en');

test('the text says what, then each answer on a line, then where it comes from; nothing empty', () => {
  expect(toBriefText(request, english)).toEqual({
    subject: 'Introduction to Northlight Studio (GH-7K3F-92QX)',
    body: `Move our exhibition plans.

By when: March 2027
Place: Remote
Language: Portuguese
Your name: Ada Rivers, Museu do Rio
Your mail address: ada@museum.example

We are four curators.
None of us agrees.

Reference: GH-7K3F-92QX
Found at: https://partners.example/partners/northlight-studio/`,
  });
});

test.each(TRANSLATED)('the reference travels in the text in %s', (locale) => {
  const { subject, body } = toBriefText(request, textsOf(locale));
  expect(subject).toContain('GH-7K3F-92QX');
  expect(body).toContain('GH-7K3F-92QX');
});

describe('CON-3: the mail link', () => {
  const text = (length: number) => ({ subject: 'Hello', body: 'a'.repeat(length) });

  test('carries subject and body, with line ends as mail has them', () => {
    const link = toMailLink('hello+hub@northlight.example', { subject: 'A & B', body: 'one\ntwo' });
    expect(link).toBe('mailto:hello%2Bhub@northlight.example?subject=A%20%26%20B&body=one%0D%0Atwo');
  });

  test('has at most 1,900 characters, and longer texts get none', () => {
    const frame = (toMailLink('a@b.example', text(0)) ?? '').length;
    expect(toMailLink('a@b.example', text(1_900 - frame))).toHaveLength(1_900);
    expect(toMailLink('a@b.example', text(1_901 - frame))).toBeUndefined();
  });

  test('counts what is sent: a letter outside of ASCII takes more', () => {
    expect(toMailLink('a@b.example', { subject: '', body: '予'.repeat(300) })).toBeUndefined();
  });
});

test('a lead names its campaign, and its reference once there is one', () => {
  expect(campaignOf('partners.example').utm_source).toBe('partners.example');
  expect(withCampaign('https://acme.example/contact?a=1', 'partners.example', 'GH-1')).toBe(
    'https://acme.example/contact?a=1&utm_source=partners.example&utm_medium=partner-directory&utm_campaign=introduction&reference=GH-1',
  );
  expect(withCampaign('https://acme.example/contact', 'partners.example')).not.toContain('reference');
});
