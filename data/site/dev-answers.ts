import { createReadStream, existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { ANSWERS } from './project.ts';

const ANSWER = /^\/snapshots\/([\w-]+)\/answers\/([0-9a-f]{16}\.json)$/;

/** Lets the dev server find stored answers where the build will put them. */
export function answersInDev(): Plugin {
  return {
    name: 'answers-in-dev',
    apply: 'serve',
    configureServer: ({ middlewares }) => {
      middlewares.use((request, response, next) => {
        const [, id = '', name = ''] = ANSWER.exec(request.url?.split('?')[0] ?? '') ?? [];
        const file = join(ANSWERS, id, name);
        if (name === '' || !existsSync(file)) return next();
        response.setHeader('Content-Type', 'application/json');
        createReadStream(file).pipe(response);
      });
    },
  };
}
