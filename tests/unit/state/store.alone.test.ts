import { expect, test, vi } from 'vitest';
import { DEFAULT_VIEW } from '../../../src/state/view-state.ts';

vi.mock('react', () => {
  throw new Error('React is not here');
});

test('the store works where there is no React', async () => {
  await expect(import('../../../src/state/react.ts')).rejects.toThrow();
  const core = await import('../../../src/state/store.ts');
  const changes = await import('../../../src/state/changes.ts');
  const store = core.createViewStore({ initial: DEFAULT_VIEW });
  store.change(changes.setMetric('libraries'));
  expect(store.getState().view.metric).toBe('libraries');
});
