/** The only way to GitHub: octokit with patience for limits, and with what a job may do. */
import { Octokit, RequestError } from 'octokit';

/** `read` cannot write, whatever it is told; `dry-run` says what it would write instead. */
export type ClientMode = 'read' | 'write' | 'dry-run';

export interface Connection {
  readonly token: string;
  /** As `owner/repo`. */
  readonly repository: string;
  /** Address of the API, where it is not GitHub's own. */
  readonly url?: string | undefined;
  readonly mode: ClientMode;
  /** Takes a line for each effect that a dry run left out. */
  readonly announce?: ((line: string) => void) | undefined;
}

export interface Client {
  readonly api: Octokit['rest'];
  /** Every page of a list. */
  readonly all: Octokit['paginate'];
  /** The repository, as each call names it. */
  readonly at: { readonly owner: string; readonly repo: string };
}

/** Seconds that we wait at most when GitHub asks for patience. */
const LONGEST_WAIT = 120;
const TRIES = 2;

/**
 * Our jobs write one thing after the other and seldom more than ten, far below GitHub's limits. So no write waits for the
 * clock as octokit has it; when GitHub says so all the same, we wait as long as it asks.
 */
const UNPACED = { key: () => ({ schedule: (_options: unknown, task: () => unknown) => task() }) } as never;

/** Answers that another try does not change. */
const FINAL = [400, 401, 403, 404, 405, 409, 410, 422, 451];

/** @throws TypeError when the repository is not named as `owner/repo`. */
export function connect({ token, repository, url, mode, announce }: Connection): Client {
  const [, owner, repo] = /^([A-Za-z0-9-]+)\/([\w.-]+)$/.exec(repository) ?? [];
  if (!owner || !repo) throw new TypeError('Expected a repository as `owner/repo`');
  const wait = (seconds: number, _options: object, _octokit: unknown, tries: number) =>
    seconds <= LONGEST_WAIT && tries < TRIES;
  const octokit = new Octokit({
    auth: token,
    ...(url === undefined ? {} : { baseUrl: url }),
    userAgent: 'guildhall',
    throttle: { onRateLimit: wait, onSecondaryRateLimit: wait, write: UNPACED, notifications: UNPACED },
    retry: { doNotRetry: FINAL },
    log: { debug() {}, info() {}, warn() {}, error() {} },
  });
  octokit.hook.wrap('request', (request, options) => {
    if (options.method === 'GET') return request(options);
    if (mode === 'read') throw new Error(`A reader may not write: ${options.method} ${options.url}`);
    // What GitHub did although it answered with a failure, it would do twice.
    if (options.method === 'POST') options.request = { ...options.request, retries: 0 };
    if (mode === 'write') return request(options);
    announce?.(formatEffect(options));
    return { status: 200, url: options.url, headers: {}, data: { id: 0, number: 0, sha: '0'.repeat(40) } };
  });
  return { api: octokit.rest, all: octokit.paginate, at: { owner, repo } };
}

/** As `POST /repos/orrery/partners/issues/7/labels {"labels":["type: new"]}`. */
function formatEffect({
  method,
  url,
  baseUrl,
  headers: _,
  request: __,
  mediaType: ___,
  ...values
}: Effect): string {
  const path = url.replace(/\{(\w+)\}/g, (_whole, name: string) => {
    const value = values[name];
    delete values[name];
    return String(value);
  });
  return `${method} ${path.replace(baseUrl, '')} ${JSON.stringify(values)}`;
}

type Effect = {
  method: string;
  url: string;
  baseUrl: string;
  headers: unknown;
  request?: unknown;
  mediaType?: unknown;
} & Record<string, unknown>;

/** Whether GitHub answered with one of these status codes. */
export function isAnswer(error: unknown, ...statuses: readonly number[]): boolean {
  return error instanceof RequestError && statuses.includes(error.status);
}
