/** An internet of one local server and a list of names, for tests: it remembers what was asked of it. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import type { Network } from '#proof/network.ts';

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

export interface TestNetwork extends Network {
  /** `<address> <host>` of each connection. */
  readonly connections: string[];
  /** Names that were looked up, in order. */
  readonly asked: string[];
  /** Requests that arrived. */
  readonly requests: IncomingMessage[];
  close(): Promise<void>;
}

interface Internet {
  /** Host → numeric addresses; one list a look-up, the last one for good. */
  readonly names?: Readonly<Record<string, readonly string[] | readonly (readonly string[])[]>>;
  readonly records?: Readonly<Record<string, readonly string[]>>;
  /** `host/path` → what the server answers; all else is 404. */
  readonly pages?: Readonly<Record<string, string | Answer>>;
  readonly patience?: number;
}

export const PUBLIC = '93.184.215.14';

export async function aNetwork({
  names,
  records = {},
  pages = {},
  patience = 5_000,
}: Internet): Promise<TestNetwork> {
  const connections: string[] = [];
  const asked: string[] = [];
  const requests: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    requests.push(request);
    const page = pages[`${request.headers.host}${request.url}`];
    if (typeof page === 'function') page(request, response);
    else if (page === undefined) response.writeHead(404).end();
    else response.end(page);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    ...{ connections, asked, requests, patience },
    addresses: async (host) => {
      const found = names?.[host] ?? [PUBLIC];
      const nth = asked.filter((name) => name === host).length;
      asked.push(host);
      const list = found[Math.min(nth, found.length - 1)];
      return Array.isArray(list) ? list : (found as readonly string[]);
    },
    texts: async (name) => {
      const found = records[name] ?? [];
      if (found.includes('SERVFAIL')) throw new Error('SERVFAIL');
      return found;
    },
    connect: (address, host) => {
      connections.push(`${address} ${host}`);
      return connect(port, '127.0.0.1');
    },
    close: () => closeServer(server),
  };
}

function closeServer(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}

/** An answer that leads elsewhere. */
export const leadTo =
  (location: string): Answer =>
  (_, response) => {
    response.writeHead(302, { location }).end();
  };
