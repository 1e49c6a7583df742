/** `<contact-form>`: checks the brief, names it, keeps its draft, and without an endpoint makes the text of it. */
import { type BriefFault, briefFaults, REFERENCE_BYTES, referenceFrom } from '#domain/brief.ts';
import { type BriefText, toBriefText, toMailLink, withCampaign } from '#exports/brief-text.ts';
import { fillIn, openDraft, readBrief, rememberReference } from './brief-draft.ts';
import { showFaults } from './brief-faults.ts';
import { need } from './dom.ts';
import { pageTexts } from './texts.ts';

class ContactForm extends HTMLElement {
  readonly #opened = Date.now();
  readonly #reference = referenceFrom(crypto.getRandomValues(new Uint8Array(REFERENCE_BYTES)));

  connectedCallback(): void {
    const form = need<HTMLFormElement>(this, 'form');
    const draft = openDraft(this.dataset['slug'] ?? '');
    form.noValidate = true;
    fillIn(form, draft.read());
    form.addEventListener('input', () => draft.keep(readBrief(form)));
    form.addEventListener('submit', (event) => this.#submit(form, event));
    need(this, '[data-forget]').addEventListener('click', () => {
      draft.forget();
      form.reset();
      need<HTMLElement>(form, 'textarea').focus();
    });
    if (!form.hasAttribute('action')) this.#prepareWays(form);
  }

  /** A form with an endpoint goes on its own way from here, with what lets people match it later. */
  #submit(form: HTMLFormElement, event: SubmitEvent): void {
    const seconds = (Date.now() - this.#opened) / 1000;
    const faults = briefFaults(readBrief(form));
    const quick = faults.length === 0 && seconds < Number(this.dataset['least']);
    const ends = !form.hasAttribute('action');
    if (faults.length > 0 || quick || ends) event.preventDefault();
    this.#tell(form, faults, quick);
    if (faults.length > 0 || quick) return;
    need<HTMLInputElement>(form, '[name=reference]').value = this.#reference;
    need<HTMLInputElement>(form, '[name=seconds]').value = String(Math.round(seconds));
    rememberReference(this.#reference);
    if (ends) this.#show(form);
  }

  #tell(form: HTMLFormElement, faults: readonly BriefFault[], quick: boolean): void {
    const t = pageTexts();
    const title = quick ? t('brief.tooQuick') : t('brief.problems', { count: faults.length });
    showFaults(
      form,
      title,
      faults.map(({ field, fault }) => ({ field, text: t(`brief.${fault}`) })),
      quick,
    );
  }

  #prepareWays(form: HTMLFormElement): void {
    const copied = need(this, '[data-way=copied]');
    need(this, '[data-way=copy]').addEventListener('click', async () => {
      const t = pageTexts();
      const { subject, body } = this.#text(form);
      copied.textContent = await navigator.clipboard.writeText(`${subject}\n\n${body}`).then(
        () => t('brief.copied'),
        () => t('brief.copyFailed'),
      );
    });
    need(this, '[data-way=change]').addEventListener('click', () => {
      this.#turn(form, false);
      need<HTMLElement>(form, 'textarea').focus();
    });
  }

  #text(form: HTMLFormElement): BriefText {
    const { partner = '', page = '' } = this.dataset;
    const request = { brief: readBrief(form), partner, page, reference: this.#reference };
    return toBriefText(request, pageTexts());
  }

  #show(form: HTMLFormElement): void {
    const text = this.#text(form);
    need<HTMLInputElement>(this, '#ready-subject').value = text.subject;
    need<HTMLTextAreaElement>(this, '#ready-body').value = text.body;
    this.#offerMail(text);
    for (const link of this.querySelectorAll<HTMLAnchorElement>('[data-way=page]'))
      link.href = withCampaign(link.href, this.dataset['source'] ?? '', this.#reference);
    this.#turn(form, true);
    need(this, '#ready-title').focus();
  }

  /** A mail program that is handed half a text is worse than none. */
  #offerMail(text: BriefText): void {
    const mail = this.querySelector<HTMLAnchorElement>('[data-way=mail]');
    if (!mail) return;
    const link = toMailLink(mail.dataset['address'] ?? '', text);
    const notice = need(this, '[data-way=too-long]');
    mail.hidden = link === undefined;
    if (link !== undefined) mail.href = link;
    notice.hidden = link !== undefined;
    notice.textContent = link === undefined ? pageTexts()('brief.tooLong') : '';
  }

  #turn(form: HTMLFormElement, ready: boolean): void {
    form.hidden = ready;
    need(this, '.ready').hidden = !ready;
  }
}

customElements.define('contact-form', ContactForm);
