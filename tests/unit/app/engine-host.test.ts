import { expect, test } from 'vitest';
import { engineHost } from '../../../src/app/session/engine-host.ts';

test('a database that cannot start is said to have failed, however often it was asked for at once', async () => {
  const host = engineHost((path) => path);
  const started = await Promise.allSettled([host.start(), host.start()]);
  expect(started.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  expect(host.status.get()).toMatchObject({
    status: 'failed',
    snapshot: null,
    error: { error: 'unsupported' },
  });
});
