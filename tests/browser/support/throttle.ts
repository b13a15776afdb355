import type { CDPSession, Page } from '@playwright/test';

/** A slow phone link: 1.6 Mbit/s down, 0.75 up, 150 ms; main thread 4 times slower. */
export async function slowPhone(page: Page, cpu = 4): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: (1.6 * 1_000_000) / 8,
    uploadThroughput: (0.75 * 1_000_000) / 8,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: cpu });
  return session;
}
