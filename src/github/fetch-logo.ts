/** Fetches the logo that somebody uploaded with an issue, and nothing else: not a single address is taken on trust. */

/** Bytes; the cap of a logo in the repository is lower still. */
const MAX_BYTES = 1_048_576;
const MOST_REDIRECTS = 2;
const PATIENCE = 10_000;

const UPLOAD =
  /^https:\/\/github\.com\/user-attachments\/assets\/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Where GitHub keeps what was uploaded. */
const STORES = new Set([
  'github-production-user-asset-6210df.s3.amazonaws.com',
  'objects.githubusercontent.com',
  'private-user-images.githubusercontent.com',
  'user-images.githubusercontent.com',
]);

/** The part of `fetch` that we use. */
export type Download = (
  url: string,
  options: { readonly redirect: 'manual'; readonly signal: AbortSignal },
) => Promise<Response>;

/** No token is sent. Undefined when the address is no upload, leads elsewhere, or to more than a megabyte. */
export async function fetchLogo(address: string, download: Download): Promise<Uint8Array | undefined> {
  if (!UPLOAD.test(address)) return undefined;
  let url = address;
  for (let hop = 0; hop <= MOST_REDIRECTS; hop += 1) {
    const response = await download(url, { redirect: 'manual', signal: AbortSignal.timeout(PATIENCE) });
    if (response.status === 200) return readCapped(response);
    const next = nextAddress(response);
    await response.body?.cancel();
    if (next === undefined) return undefined;
    url = next;
  }
  return undefined;
}

function nextAddress({ status, headers }: Response): string | undefined {
  const location = headers.get('location') ?? '';
  if (status < 300 || status > 399 || !URL.canParse(location)) return undefined;
  const { protocol, hostname, port, username, password, href } = new URL(location);
  const plain = protocol === 'https:' && port === '' && username === '' && password === '';
  return plain && STORES.has(hostname) ? href : undefined;
}

async function readCapped({ body }: Response): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of body ?? []) {
    bytes += chunk.length;
    if (bytes > MAX_BYTES) return undefined;
    chunks.push(chunk);
  }
  return bytes > 0 ? Buffer.concat(chunks) : undefined;
}
