/** Download, open and delete the draft. */
import { type Draft, readDraft } from '#apply/draft.ts';
import { need } from '../dom.ts';
import { pageTexts } from '../texts.ts';
import { download } from './sending.ts';

interface Actions {
  present(): Draft;
  open(draft: Draft): void;
  forget(): void;
  say(text: string): void;
}

export function listenToDraftBar(form: HTMLFormElement, { present, open, forget, say }: Actions): void {
  const bar = need(form, '.draft');
  const file = need<HTMLInputElement>(bar, '[data-draft-file]');
  const button = (name: string) => need(bar, `[data-draft=${name}]`);
  button('download').addEventListener('click', () => {
    download('application.json', JSON.stringify(present(), undefined, 2), 'application/json');
  });
  button('open').addEventListener('click', () => file.click());
  button('delete').addEventListener('click', forget);
  file.addEventListener('change', async () => {
    const [chosen] = file.files ?? [];
    const draft = chosen && readDraft(parse(await chosen.text()));
    file.value = '';
    if (draft) open(draft);
    else if (chosen) say(pageTexts()('apply.say.notDraft'));
  });
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json) as unknown;
  } catch {
    return undefined;
  }
}
