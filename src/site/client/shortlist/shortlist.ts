/** `/shortlist/`. */
import { need } from '../dom.ts';
import { ShortlistPage } from './shortlist-page.ts';

new ShortlistPage(need(document, '[data-shortlist]')).start();
