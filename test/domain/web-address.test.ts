import { describe, expect, test } from 'vitest';
import { hostOf, httpsUrl, isHttpsUrl } from '#domain/web-address.ts';

describe('threat 25: addresses that are not what they seem', () => {
  test.each([
    'https://acme.example',
    'https://acme.example/',
    'https://www.Acme.example/Über-uns?a=1&b=%20#top',
    'https://xn--mnchen-3ya.example/',
    'https://a-b.c-d.example/~user/@handle',
    'https://acme.co.uk/a_(b)',
    'https://acme.technology',
    'https://homely.example',
  ])('accepts %s', (url) => {
    expect(isHttpsUrl(url)).toBe(true);
  });

  test.each([
    ['a script', 'javascript:alert(1)'],
    ['data', 'data:text/html,<script>alert(1)</script>'],
    ['plain http', 'http://acme.example'],
    ['an address without scheme', '//acme.example'],
    ['a path', '/admin'],
    ['capitals in the scheme, which scripts hide behind', 'HTTPS://acme.example'],
    ['a leading space', ' https://acme.example'],
    ['a user', 'https://bank.example@evil.example'],
    ['a user and a password', 'https://user:pw@acme.example'],
    ['an empty user', 'https://@acme.example'],
    ['a port', 'https://acme.example:8443'],
    ['the usual port', 'https://acme.example:443'],
    ['a backslash', 'https://acme.example\\@evil.example'],
    ['a number that is 127.0.0.1', 'https://2130706433'],
    ['a hexadecimal number', 'https://0x7f.0.0.1'],
    ['an IPv4 address', 'https://192.168.0.1'],
    ['an IPv6 address', 'https://[::1]'],
    ['this machine', 'https://localhost'],
    ['a name below this machine', 'https://a.localhost'],
    ['the local network', 'https://printer.local'],
    ['metadata of a cloud', 'https://metadata.google.internal'],
    ['a hidden service', 'https://acme.onion'],
    ['a single name', 'https://intranet'],
    ['a trailing dot', 'https://acme.example.'],
    ['letters of another script', 'https://аcme.example'],
    ['an encoded dot', 'https://acme%2eexample'],
    ['full-width letters', 'https://ａcme.example'],
    ['a tab', 'https://acme.example/\ta'],
    ['a line feed', 'https://acme.example/\na'],
    ['a quote', 'https://acme.example/"onclick='],
    ['an angle', 'https://acme.example/<b>'],
    ['a back quote', 'https://acme.example/`x`'],
    ['a right-to-left override', 'https://acme.example/\u202Egpj'],
    ['three slashes', 'https:///acme.example'],
    ['nothing behind the scheme', 'https://'],
    ['an endless address', `https://acme.example/${'a'.repeat(300)}`],
  ])('refuses %s', (_, url) => {
    expect(isHttpsUrl(url)).toBe(false);
    expect(httpsUrl.safeParse(url).success).toBe(false);
  });

  test('refuses 100 KB at once', () => {
    const start = performance.now();
    expect(isHttpsUrl(`https://${'a.'.repeat(50_000)}`)).toBe(false);
    expect(isHttpsUrl(`https://${'a-'.repeat(140)}`)).toBe(false);
    expect(performance.now() - start).toBeLessThan(100);
  });
});

test('names the host without `www.`', () => {
  expect(hostOf('https://www.Acme.example/a')).toBe('acme.example');
  expect(hostOf('https://wwwacme.example')).toBe('wwwacme.example');
});
