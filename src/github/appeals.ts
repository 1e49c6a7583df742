/** Appeals: whoever thinks that the bot is wrong writes `/appeal`, and a person is asked. */
import { type Client, isAnswer } from './client.ts';
import { findAuthor } from './read-pull.ts';

const APPEAL = /^\/appeal(?:\s|$)/;
const LABEL = 'appeal';

/** Labels each open pull request whose author appealed, and asks the editors to look. Resolves to their numbers. */
export async function takeAppeals(
  client: Client,
  editors: readonly { readonly login: string }[],
): Promise<number[]> {
  const { api, all, at } = client;
  const open = await all(api.pulls.list, { ...at, state: 'open', per_page: 100 });
  const taken: number[] = [];
  for (const pull of open) {
    if (pull.labels.some(({ name }) => name === LABEL)) continue;
    const said = await all(api.issues.listComments, { ...at, issue_number: pull.number, per_page: 100 });
    const appeals = said.filter(({ body = '' }) => APPEAL.test(body));
    if (appeals.length === 0) continue;
    const author = await findAuthor(client, pull);
    if (!appeals.some(({ user }) => user?.id === author.id)) continue;
    await api.issues.addLabels({ ...at, issue_number: pull.number, labels: [LABEL] });
    await ask(client, pull.number, editors);
    taken.push(pull.number);
  }
  return taken;
}

/** GitHub asks nobody who may not write here; then the label alone has to do. */
async function ask(
  { api, at }: Client,
  number: number,
  editors: readonly { readonly login: string }[],
): Promise<void> {
  const reviewers = editors.map(({ login }) => login);
  try {
    await api.pulls.requestReviewers({ ...at, pull_number: number, reviewers });
  } catch (error) {
    if (!isAnswer(error, 422)) throw error;
  }
}
