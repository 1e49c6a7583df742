/** Measures a logo before it is sent anywhere: kind, bytes and pixels, as the review does. */
import { need } from '../dom.ts';
import { pageTexts } from '../texts.ts';
import type { FaultView } from './fault-view.ts';

const MAX_BYTES = 524_288;
const MAX_SIDE = 2_048;
const KILOBYTE = 1_024;

/** Extension of the file in the folder, by the kind that the browser sees. */
const NAMES: Readonly<Record<string, string>> = {
  'image/svg+xml': 'logo.svg',
  'image/png': 'logo.png',
  'image/jpeg': 'logo.jpg',
  'image/webp': 'logo.webp',
};

export function listenToLogo(place: HTMLElement, faults: FaultView, told: (note: string) => void): void {
  const input = need<HTMLInputElement>(place, 'input');
  input.addEventListener('change', async () => {
    const [file] = input.files ?? [];
    const { fault, note = '' } = file ? await measure(file) : { fault: undefined };
    faults.mark(['logo'], fault ? [{ id: 'logo', text: fault }] : []);
    need(place, '[data-logo-said]').textContent = note;
    told(note);
  });
}

interface Measured {
  readonly fault?: string;
  readonly note?: string;
}

async function measure(file: File): Promise<Measured> {
  const t = pageTexts();
  const name = NAMES[file.type];
  const size = Math.ceil(file.size / KILOBYTE);
  if (!name) return { fault: t('apply.say.logoKind') };
  if (file.size > MAX_BYTES) return { fault: t('apply.say.logoHeavy', { size }) };
  if (file.type === 'image/svg+xml') {
    const isDrawing = /<svg[\s>]/.test(await file.text());
    return isDrawing
      ? { note: t('apply.say.logoDrawing', { size, file: name }) }
      : { fault: t('apply.say.logoKind') };
  }
  return measurePixels(file, name, size);
}

async function measurePixels(file: File, name: string, size: number): Promise<Measured> {
  const t = pageTexts();
  try {
    const picture = await createImageBitmap(file);
    const { width, height } = picture;
    picture.close();
    if (Math.max(width, height) > MAX_SIDE) return { fault: t('apply.say.logoWide', { width, height }) };
    return { note: t('apply.say.logoFine', { width, height, size, file: name }) };
  } catch {
    return { fault: t('apply.say.logoKind') };
  }
}
