/** `/compare/`. */
import { need } from '../dom.ts';
import { ComparisonPage } from './comparison-page.ts';

new ComparisonPage(need(document, '[data-comparison-page]')).start();
