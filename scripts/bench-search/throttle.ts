/** A slower machine and network, by the browser's debugging protocol. */
import type { CDPSession, Page } from '@playwright/test';

export interface Slowness {
  /** How many times slower the processor of the page is. */
  readonly cpu: number;
  readonly network: boolean;
}

/** Slow 4G as Lighthouse simulates it: 150 ms round trip, 1.6 Mbit/s. */
const SLOW_4G = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 };

/** Once a page: a later call of another kind would leave the first one in place. */
export async function slowDown(page: Page, { cpu, network }: Slowness): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  if (network) await session.send('Network.emulateNetworkConditions', SLOW_4G);
  await session.send('Emulation.setCPUThrottlingRate', { rate: cpu });
  return session;
}
