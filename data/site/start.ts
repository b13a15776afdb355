import { isFresh, runScript, siteHash } from './steps.ts';

/** `npm start`: builds data and app when something they are made of has changed, then serves and prints the address. */
if (!isFresh('site', siteHash(), 'dist/index.html')) runScript('data/site/build.ts');
await import('./serve.ts');
