/** Making and finding elements. Data only ever becomes text, so it can never become markup. */

interface Parts {
  readonly class?: string;
  readonly text?: string;
  readonly attributes?: Readonly<Record<string, string>>;
}

export function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  { class: classes, text, attributes = {} }: Parts = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  if (classes) element.className = classes;
  if (text !== undefined) element.textContent = text;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

const SVG = 'http://www.w3.org/2000/svg';

/** An element of SVG. */
export function makeShape(
  tag: string,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly (Node | string)[]
): SVGElement {
  const element = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

/** A button that does something at once. */
export function makeButton(classes: string, action: () => void, ...children: readonly (Node | string)[]) {
  const button = make('button', { class: classes, attributes: { type: 'button' } }, ...children);
  button.addEventListener('click', action);
  return button;
}

/** Words for screen readers alone. */
export function hidden(text: string): HTMLSpanElement {
  return make('span', { class: 'vh', text });
}

/** The first match; the page and its script are built together, so none is our bug. */
export function need<T extends Element = HTMLElement>(root: ParentNode, selector: string): T {
  const found = root.querySelector<T>(selector);
  if (!found) throw new Error(`Expected an element \`${selector}\``);
  return found;
}

/** A copy of an icon of `data-icon-template`, by its place there. */
export function copyIcon(template: HTMLTemplateElement, place: 'check' | 'x'): Node {
  const icon = template.content.children[place === 'check' ? 0 : 1];
  return icon?.cloneNode(true) ?? document.createTextNode('');
}
