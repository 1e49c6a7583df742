/** The doors to the network that a proof needs, so that tests can open others. */
import { Resolver } from 'node:dns/promises';
import type { Duplex } from 'node:stream';
import { connect } from 'node:tls';

export interface Network {
  /** Every numeric address of a host; empty when it has none. */
  addresses(host: string): Promise<readonly string[]>;
  /** The TXT records of a name, each in one piece; empty when it has none. */
  texts(name: string): Promise<readonly string[]>;
  /** An encrypted connection to exactly this address, which must prove that it is the host. */
  connect(address: string, host: string): Duplex;
  /** How long one page, redirects included, may take; in ms. */
  readonly patience: number;
}

/** What a name server says when there is no such record; anything else means that it could not be asked. */
const NO_RECORD: readonly unknown[] = ['ENODATA', 'ENOTFOUND'];

/** The public internet, over the machine's name servers. Names of its own hosts file count for nothing. */
export function openNetwork(): Network {
  const resolver = new Resolver({ timeout: 2_000, tries: 2 });
  return {
    addresses: async (host) => {
      const found = await Promise.all([orNone(resolver.resolve4(host)), orNone(resolver.resolve6(host))]);
      return found.flat();
    },
    texts: async (name) => (await orNone(resolver.resolveTxt(name))).map((parts) => parts.join('')),
    connect: (address, host) =>
      connect({ host: address, port: 443, servername: host, ALPNProtocols: ['http/1.1'] }),
    patience: 5_000,
  };
}

async function orNone<T>(records: Promise<T[]>): Promise<T[]> {
  try {
    return await records;
  } catch (error) {
    if (NO_RECORD.includes((error as NodeJS.ErrnoException).code)) return [];
    throw error;
  }
}
