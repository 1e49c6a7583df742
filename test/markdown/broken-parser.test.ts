import { expect, test, vi } from 'vitest';
import { toPlainText } from '#markdown/plain-text.ts';
import { renderMarkdown } from '#markdown/render.ts';

vi.mock('satteri', () => ({
  markdownToHast() {
    throw new RangeError('Maximum call stack size exceeded');
  },
}));

test('threat 9: shows what was typed where the parser gives up', () => {
  expect(renderMarkdown('a **b** <i>c</i>\r\n\r\n\u202Ed\n')).toBe(
    '<p>a **b** &#x3C;i>c&#x3C;/i></p><p>d</p>',
  );
  expect(toPlainText('a **b**\n\nc')).toBe('a **b** c');
});
