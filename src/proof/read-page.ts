/** Reads one public page of a host, without trusting anything: neither its name, nor where it leads, nor its length. */
import type { IncomingMessage } from 'node:http';
import { request } from 'node:https';
import { hostOf, isHttpsUrl } from '#domain/web-address.ts';
import type { Network } from './network.ts';
import { isPublicAddress } from './public-address.ts';

/** Bytes of a page that are looked at. */
export const PAGE_BYTES = 1024 * 1024;
const REDIRECTS = 3;

/**
 * `found`: the page, or its first megabyte. `none`: the host has no such page, or one that we do not read.
 * `unreachable`: it could not be told; perhaps another day.
 */
export type PageAnswer =
  | { readonly state: 'found'; readonly text: string; readonly address: string }
  | { readonly state: 'none' | 'unreachable'; readonly reason: string };

type Step = PageAnswer | { readonly state: 'redirect'; readonly to: string };

/** Follows redirects on the same host only, and looks anew at each step where it really leads. */
export async function readPage(url: string, network: Network): Promise<PageAnswer> {
  const signal = AbortSignal.timeout(network.patience);
  try {
    return await Promise.race([follow(url, network, signal), whenAborted(signal)]);
  } catch (error) {
    return { state: 'unreachable', reason: reasonOf(error) };
  }
}

async function follow(url: string, network: Network, signal: AbortSignal): Promise<PageAnswer> {
  let address = url;
  for (let step = 0; step <= REDIRECTS; step += 1) {
    if (!isHttpsUrl(address))
      return { state: 'none', reason: 'leads to an address that is not public https' };
    if (hostOf(address) !== hostOf(url)) return { state: 'none', reason: 'leads to another host' };
    const answer = await readStep(new URL(address), network, signal);
    if (answer.state !== 'redirect') return answer;
    address = URL.canParse(answer.to, address) ? new URL(answer.to, address).href : '';
  }
  return { state: 'none', reason: 'leads on and on' };
}

/** The name is looked up once, every answer is checked, and the connection goes to the very address that was checked. */
async function readStep(url: URL, network: Network, signal: AbortSignal): Promise<Step> {
  const addresses = await network.addresses(url.hostname);
  const [first] = addresses;
  if (first === undefined) return { state: 'unreachable', reason: 'has no address' };
  if (!addresses.every(isPublicAddress))
    return { state: 'none', reason: 'has an address that is not public' };
  const response = await ask(url, first, network, signal);
  const answer = judge(response);
  if (answer) {
    response.destroy();
    return answer;
  }
  return { state: 'found', text: await readText(response), address: url.href };
}

function ask(url: URL, address: string, network: Network, signal: AbortSignal): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const options = {
      headers: { accept: 'text/html, text/plain', 'accept-encoding': 'identity', 'user-agent': 'guildhall' },
      createConnection: () => network.connect(address, url.hostname),
      // Without an agent, Node takes 80 for the usual port and would name ours in `Host`.
      defaultPort: 443,
      maxHeaderSize: 16_384,
      signal,
    };
    request(url, options, resolve).on('error', reject).end();
  });
}

/** `undefined` when the page is there to be read. */
function judge({ statusCode = 0, headers }: IncomingMessage): Step | undefined {
  if (statusCode >= 300 && statusCode < 400 && headers.location) {
    return { state: 'redirect', to: headers.location };
  }
  if (statusCode >= 500 || statusCode === 429)
    return { state: 'unreachable', reason: `answers ${statusCode}` };
  if (statusCode !== 200) return { state: 'none', reason: `answers ${statusCode}` };
  const coding = headers['content-encoding'] ?? 'identity';
  return coding === 'identity'
    ? undefined
    : { state: 'none', reason: 'is packed, though we asked for plain text' };
}

async function readText(response: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let left = PAGE_BYTES;
  for await (const chunk of response as AsyncIterable<Buffer>) {
    chunks.push(chunk.subarray(0, left));
    left -= chunk.length;
    if (left <= 0) break;
  }
  return Buffer.concat(chunks).toString('utf8');
}

function whenAborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
}

/** A code as `ECONNREFUSED`, never words of the other side. */
function reasonOf(error: unknown): string {
  const { name, code } = error as NodeJS.ErrnoException;
  return name === 'TimeoutError' || name === 'AbortError'
    ? 'takes too long'
    : `cannot be reached (${code ?? name})`;
}
