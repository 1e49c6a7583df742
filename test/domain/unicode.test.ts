import { describe, expect, test } from 'vitest';
import { findHidden, withoutHidden } from '#domain/unicode.ts';

describe('threat 21: characters that nobody can see', () => {
  test.each([
    ['a right-to-left override', 'logo\u202Egpj', 'U+202E'],
    ['a bidi isolate', 'a\u2066b', 'U+2066'],
    ['a direction mark', 'a\u200Eb', 'U+200E'],
    ['an Arabic letter mark', 'a\u061Cb', 'U+061C'],
    ['a zero-width space in a name', 'Ac\u200Bme', 'U+200B'],
    ['a zero-width joiner between Latin letters', 'Ac\u200Dme', 'U+200D'],
    ['a zero-width non-joiner between Latin letters', 'Ac\u200Cme', 'U+200C'],
    ['a word joiner', 'Ac\u2060me', 'U+2060'],
    ['a byte order mark inside the text', 'Ac\uFEFFme', 'U+FEFF'],
    ['a soft hyphen', 'Ac\u00ADme', 'U+00AD'],
    ['tag letters, which spell hidden instructions', 'Hi\u{E0069}\u{E0067}', 'U+E0069'],
    ['tag letters behind a flag that is not one', '\u{1F3F4}\u{E0078}\u{E007F}', 'U+E0078'],
    ['a Hangul filler', 'Acme\u3164', 'U+3164'],
    ['a blank braille pattern', 'Acme\u2800', 'U+2800'],
    ['bytes smuggled as variation selectors', 'a\uFE01\u{E0150}', 'U+FE01'],
    ['a second variation selector on one emoji', '\u2764\uFE0F\uFE0F', 'U+FE0F'],
    ['a null', 'a\0b', 'U+0000'],
    ['a terminal escape', '\u001B[2J', 'U+001B'],
    ['a C1 control', 'a\u0085b', 'U+0085'],
    ['a line separator', 'a\u2028b', 'U+2028'],
    ['a carriage return', 'a\rb', 'U+000D'],
    ['a private character', 'a\uF8FFb', 'U+F8FF'],
    ['a replacement character, left by a wrong encoding', 'M\uFFFDller', 'U+FFFD'],
    ['a joiner at the start of a text', '\u200Dका', 'U+200D'],
    ['a doubled joiner', 'ک\u200C\u200Cه', 'U+200C'],
  ])('names %s', (_, text, code) => {
    expect(findHidden(text)?.code).toBe(code);
    expect(findHidden(withoutHidden(text))).toBeUndefined();
  });

  test.each([
    ['German', 'Müller & Söhne, Straße\t1\n'],
    ['French with its no-break spaces', 'Qui\u202F? Nous\u00A0!'],
    ['Arabic', 'شركة الحلول'],
    ['Persian with its non-joiner', 'می\u200Cخواهم'],
    ['Hebrew with points', 'שָׁלוֹם'],
    ['Hindi with joiners', 'क्\u200Dष और क्\u200Cष'],
    ['Malayalam with an old chillu', 'അവന്\u200D'],
    ['Thai with a break mark', 'สวัสดี\u200Bครับ'],
    ['Khmer with a break mark', 'សួស្តី\u200Bពិភពលោក'],
    ['Japanese with an ideographic space', '葛飾\u3000北斎'],
    ['a Japanese family name with its own variant', '葛\u{E0100}城'],
    ['Mongolian with a variant', 'ᠭ\u180Bᠠ'],
    ['Korean', '한국어'],
    ['emoji', '👩🏽‍💻 👨‍👩‍👧‍👦 🏳️‍🌈 ❤️ ☎︎ 1️⃣ 🇵🇹 ©'],
    ['the flags of Scotland, Wales and England', '🏴󠁧󠁢󠁳󠁣󠁴󠁿 🏴󠁧󠁢󠁷󠁬󠁳󠁿 🏴󠁧󠁢󠁥󠁮󠁧󠁿'],
  ])('accepts %s', (_, text) => {
    expect(findHidden(text)).toBeUndefined();
    expect(withoutHidden(text)).toBe(text);
  });

  test('says where it stands', () => {
    expect(findHidden('ab\u202E')).toEqual({ code: 'U+202E', index: 2 });
  });

  test('is fast on 16 KB of the worst', () => {
    const start = performance.now();
    for (const unit of ['\u{1F3F4}\u{E0067}\u{E0062}', '👩\u200D', 'ک\u200C', '\u200B', 'a'])
      withoutHidden(unit.repeat(16_384 / unit.length));
    expect(performance.now() - start).toBeLessThan(500);
  });
});
