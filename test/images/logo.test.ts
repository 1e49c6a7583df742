import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { renderLogo } from '#images/logo.ts';
import { faultOfLogo, type LogoFormat } from '#images/logo-format.ts';
import { aChunk, anSvg, aPng } from './pictures.ts';

// The module under test forbids other decoders in this whole process; these tests make and read only WebP, JPEG, PNG.
const RED = '<rect width="100" height="100" fill="#f00"/>';

async function draw(bytes: Uint8Array, format: LogoFormat) {
  const result = await renderLogo(bytes, format);
  if (!result.ok) throw new Error(result.message);
  return result.webp;
}

async function faultOf(bytes: Uint8Array, format: LogoFormat) {
  const result = await renderLogo(bytes, format);
  return result.ok ? 'drawn' : result.message;
}

/** Red, green, blue and alpha of the middle. */
async function middleOf(webp: Uint8Array) {
  const { data, info } = await sharp(webp).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  const at = 4 * (info.width * (info.height >> 1) + (info.width >> 1));
  return [...data.subarray(at, at + 4)];
}

const aPicture = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#0000ff' } });

describe('a logo', () => {
  test.each([
    ['svg', () => anSvg('<rect width="100" height="100" fill="#0000ff"/>')],
    ['png', () => aPicture(300, 300).png().toBuffer()],
    ['jpg', () => aPicture(300, 300).jpeg().toBuffer()],
    ['webp', () => aPicture(300, 300).webp({ lossless: true }).toBuffer()],
  ] as const)('as %s comes out as a square WebP of the same colour', async (format, make) => {
    const webp = await draw(await make(), format);
    expect(await sharp(webp).metadata()).toMatchObject({ format: 'webp', width: 256, height: 256 });
    const [red = 255, green = 255, blue = 0, alpha] = await middleOf(webp);
    expect(Math.max(red, green)).toBeLessThan(8);
    expect(blue).toBeGreaterThan(247);
    expect(alpha).toBe(255);
  });

  test('that is not square keeps its shape on transparent ground', async () => {
    const webp = await draw(await aPicture(300, 100).png().toBuffer(), 'png');
    const { data } = await sharp(webp).raw().toBuffer({ resolveWithObject: true });
    expect(data[3]).toBe(0);
    expect((await middleOf(webp))[3]).toBe(255);
  });

  test.each([
    ['small', 'viewBox="0 0 24 24"'],
    ['huge', 'width="9000" height="9000" viewBox="0 0 24 24"'],
    ['wide', 'width="2000" height="20" viewBox="0 0 24 24"'],
  ])('as a %s SVG is drawn at the size that is wanted', async (_, attributes) => {
    expect(await sharp(await draw(anSvg(RED, attributes), 'svg')).metadata()).toMatchObject({ width: 256 });
  });

  test('is drawn to the same bytes each time', async () => {
    const svg = anSvg('<circle cx="50" cy="50" r="40" fill="#0a5c43"/>');
    expect(Buffer.from(await draw(svg, 'svg'))).toEqual(Buffer.from(await draw(svg, 'svg')));
  });

  test('may have a declaration, a document type and comments', () => {
    const start =
      '\uFEFF<?xml version="1.0" encoding="UTF-8"?>\n<!-- made by hand -->\n<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">\n';
    expect(faultOfLogo(Buffer.concat([Buffer.from(start), anSvg(RED)]), 'svg')).toBeUndefined();
  });
});

describe('threat 11: SVG that does more than draw', () => {
  const empty = Buffer.alloc(0);
  const plain = async (inside: string) => middleOf(await draw(anSvg(inside), 'svg'));

  test.each([
    ['a script', '<script>alert(1)</script>'],
    ['a handler', '<g onload="alert(1)"/>'],
    ['an animation', '<animate attributeName="x" onbegin="alert(1)"/>'],
    ['foreign HTML', '<foreignObject width="100" height="100"><body><img src="x"/></body></foreignObject>'],
    ['a link', '<a xlink:href="javascript:alert(1)"><text>x</text></a>'],
  ])('with %s becomes a picture without it', async (_, inside) => {
    const webp = Buffer.from(await draw(anSvg(`${RED}${inside}`), 'svg'));
    expect(webp.subarray(0, 4).toString()).toBe('RIFF');
    expect(webp.toString('latin1')).not.toMatch(/alert|script|onload|svg|foreign/i);
  });

  test('reads no file beside it, nor by its full path', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'logo-'));
    try {
      const file = path.join(folder, 'secret.png');
      writeFileSync(file, await aPicture(10, 10).png().toBuffer());
      for (const href of [file, `file://${file}`, path.relative(process.cwd(), file), 'secret.png']) {
        const image = `<image width="100" height="100" xlink:href="${href}"/>`;
        expect(await plain(`${RED}${image}`)).toEqual(await plain(RED));
      }
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test('makes no request', async () => {
    const asked: string[] = [];
    const server = createServer((request, response) => {
      asked.push(String(request.url));
      response.end();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    try {
      const address = server.address();
      const at = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
      const inside = `<style>@import url("${at}/css"); rect { fill: url("${at}/paint#a") }</style><image width="9" height="9" xlink:href="${at}/image"/><use xlink:href="${at}/use.svg#a"/>`;
      const start = Buffer.from(`<?xml-stylesheet href="${at}/sheet.css" type="text/css"?>`);
      await draw(anSvg(`${RED}${inside}`), 'svg');
      await renderLogo(Buffer.concat([start, anSvg(RED)]), 'svg');
      expect(asked).toEqual([]);
    } finally {
      server.close();
    }
  });

  test.each([
    '<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]>',
    '<!DOCTYPE svg [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>',
  ])('is refused with the entities of %s', async (type) => {
    const svg = Buffer.concat([Buffer.from(type), anSvg('<text>&x;&b;</text>')]);
    expect(await faultOf(svg, 'svg')).toBe('Unexpected `<!ENTITY`, expected an SVG without entities');
  });

  test('is refused when it is broken, empty or compressed', async () => {
    expect(await faultOf(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><rect'), 'svg')).toBe(
      'Unreadable SVG image',
    );
    expect(await faultOf(empty, 'svg')).toMatch('Unexpected content');
    expect(await faultOf(Buffer.from([0x1f, 0x8b, 8, 0]), 'svg')).toMatch('Unexpected content');
  });
});

describe('threat 13: a small file with many pixels', () => {
  test('is refused at 16,000 by 16,000, which sharp alone would decode', async () => {
    const bomb = aPng({ width: 16_000, height: 16_000 });
    expect(bomb.length).toBeLessThan(64_000);
    expect(await faultOf(bomb, 'png')).toBe('Unexpected number of pixels, expected at most `2048 × 2048`');
  });

  test('is refused just above the limit and drawn just below', async () => {
    expect(await faultOf(aPng({ width: 2049, height: 2048 }), 'png')).toMatch('number of pixels');
    expect(await faultOf(aPng({ width: 2048, height: 2048 }), 'png')).toBe('drawn');
  });

  test('is refused as an SVG without bounds', async () => {
    expect(await faultOf(anSvg(RED, 'width="1000000" height="1000000"'), 'svg')).toMatch('number of pixels');
  });

  test('is refused above 512 KB before anything decodes it', async () => {
    const padded = aPng({}, aChunk('tEXt', Buffer.alloc(524_288, 'x')));
    expect(await faultOf(padded, 'png')).toMatch(/^Unexpected size `\d+` bytes, expected at most `524288`$/);
  });
});

describe('threat 14: files that are something else, too', () => {
  const gif = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');
  const html = '<script>alert(document.domain)</script>';

  test.each([
    ['a GIF', 'png', gif, 'Unexpected content, expected PNG as the file name says'],
    ['a PNG', 'jpg', aPng(), 'Unexpected PNG image, expected JPG as the file name says'],
    ['a PNG', 'svg', aPng(), 'Unexpected PNG image, expected SVG as the file name says'],
    ['an SVG', 'png', anSvg(RED), 'Unexpected SVG image, expected PNG as the file name says'],
    ['HTML', 'svg', Buffer.from(html), 'Unexpected content, expected SVG as the file name says'],
    ['HTML', 'webp', Buffer.from(html), 'Unexpected content, expected WEBP as the file name says'],
    ['a PDF', 'png', Buffer.from('%PDF-1.7'), 'Unexpected content, expected PNG as the file name says'],
    [
      'WAVE sound',
      'webp',
      Buffer.from('RIFF\0\0\0\0WAVEfmt '),
      'Unexpected content, expected WEBP as the file name says',
    ],
    ['only the first bytes of a PNG', 'png', aPng().subarray(0, 8), 'Unreadable PNG image'],
    [
      'a PNG that is cut off',
      'png',
      aPng({ width: 500, height: 500, colour: true }).subarray(0, 120),
      'Unreadable PNG image',
    ],
  ] as const)('%s named as %s is refused', async (_, format, bytes, message) => {
    expect(await faultOf(bytes, format)).toBe(message);
  });

  test('loses HTML behind the picture and text inside it', async () => {
    const text = aChunk('tEXt', Buffer.from(`Comment\0${html}`));
    const polyglot = Buffer.concat([aPng({}, text), Buffer.from(html)]);
    expect(polyglot.toString('latin1')).toContain('<script>');
    const webp = Buffer.from(await draw(polyglot, 'png'));
    expect(webp.toString('latin1')).not.toMatch(/script|Comment|PNG/);
    expect(Buffer.from(await draw(aPng(), 'png'))).toEqual(webp);
  });

  test('loses the place where a photograph was taken', async () => {
    const photograph = await aPicture(64, 64)
      .withExif({ IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '38/1 43/1 0/1' }, IFD0: { Artist: 'Jane Doe' } })
      .jpeg()
      .toBuffer();
    expect((await sharp(photograph).metadata()).exif?.toString('latin1')).toContain('Jane Doe');
    const webp = await draw(photograph, 'jpg');
    const { exif, xmp, iptc, icc } = await sharp(webp).metadata();
    expect({ exif, xmp, iptc, icc }).toEqual({});
    expect(Buffer.from(webp).toString('latin1')).not.toContain('Jane');
  });

  test('stands upright though its orientation is dropped', async () => {
    const lying = await sharp({ create: { width: 200, height: 100, channels: 3, background: '#0f0' } })
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer();
    const { data, info } = await sharp(await draw(lying, 'jpg'))
      .raw()
      .toBuffer({ resolveWithObject: true });
    const alphaAt = (x: number, y: number) => data[4 * (y * info.width + x) + 3];
    expect([alphaAt(128, 4), alphaAt(4, 128)]).toEqual([255, 0]);
  });

  test('has no other decoder to meet', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'logo-'));
    try {
      const file = path.join(folder, 'x.png');
      writeFileSync(file, aPng());
      await expect(sharp(gif).metadata()).rejects.toThrow('unsupported image format');
      await expect(sharp(file).metadata()).rejects.toThrow();
      const tiff = Buffer.from('II*\0\x08\0\0\0', 'latin1');
      await expect(sharp(tiff).metadata()).rejects.toThrow('unsupported image format');
      expect((await sharp(aPng()).metadata()).format).toBe('png');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
