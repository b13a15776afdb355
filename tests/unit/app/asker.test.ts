import { expect, test } from 'vitest';
import { asker, frameKey } from '../../../src/app/session/asker.ts';
import type { EngineHost, EngineStatus } from '../../../src/app/session/engine-host.ts';
import { frameStore } from '../../../src/app/session/frames.ts';
import { subject } from '../../../src/app/session/observable.ts';
import { EngineError } from '../../../src/engine/index.ts';
import { openingQueries } from '../../../src/queries/index.ts';
import { buildFixtureSnapshot } from '../../support/fixture-snapshot.ts';

const { manifest } = await buildFixtureSnapshot();
const [spec] = openingQueries(manifest);
if (!spec) throw new Error('nothing is asked');
const question = { manifest, spec };

/** A host whose engine is closed at every opening; `after` is what it says of itself then. */
function closing(after: EngineStatus) {
  const status = subject<EngineStatus>({ status: 'ready' });
  let opened = 0;
  const host: EngineHost = {
    status,
    start: () => Promise.reject(new Error('not asked for')),
    open: async () => {
      opened += 1;
      status.set(after);
      throw new EngineError('died', 'The engine was closed.');
    },
    isOpen: () => true,
    restart: () => undefined,
    died: () => undefined,
    life: () => opened,
  };
  return { host, opened: () => opened };
}

async function openingsOf(after: EngineStatus, isOwn: (opened: number) => boolean): Promise<number> {
  const { host, opened } = closing(after);
  const frames = frameStore();
  asker(
    (path) => path,
    frames,
    host,
    () => isOwn(opened()),
  ).ensure([question]);
  await expect.poll(() => frames.get().get(frameKey(question))?.status).toBe('failed');
  return opened();
}

test('a question whose engine was restarted under it is put once more, and no third time', async () => {
  expect(await openingsOf({ status: 'off' }, () => false)).toBe(2);
});

test('a question is not put again to an engine that failed, nor to a snapshot that was removed', async () => {
  const error = { kind: 'unexpected', detail: '' } as const;
  expect(await openingsOf({ status: 'failed', error, snapshot: null }, () => false)).toBe(1);
  expect(await openingsOf({ status: 'off' }, (opened) => opened === 0)).toBe(1);
});
