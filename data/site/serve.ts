import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { PROJECT } from './project.ts';
import { serveSite } from './server.ts';

/**
 * `tsx data/site/serve.ts [--port 4173] [--host 127.0.0.1] [--base /sub/path] [--folder dist]`
 * Serves the built app and prints its address. Without --port it takes 4173, or any free port when that is taken.
 */
const { values } = parseArgs({
  options: {
    port: { type: 'string' },
    host: { type: 'string', default: '127.0.0.1' },
    base: { type: 'string', default: '/' },
    folder: { type: 'string', default: join(PROJECT, 'dist') },
  },
});
const { host, base, folder } = values;
if (!existsSync(join(folder, 'index.html'))) {
  console.error(`${folder} holds no built app. Run "npm run build" first, or "npm start" for both.`);
  process.exit(1);
}
const asked = values.port === undefined ? undefined : Number(values.port);
const site = await serveSite({ folder, host, base, port: asked ?? 4173 }).catch((error: unknown) => {
  if (asked !== undefined) throw error;
  return serveSite({ folder, host, base, port: 0 });
});
console.log(`TPBIS impact dashboard: ${site.url}`);
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void site.close().then(() => process.exit(0)));
}
