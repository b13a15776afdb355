/// <reference types="vitest/config" />
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { META_POLICY } from './data/site/csp.ts';
import { answersInDev } from './data/site/dev-answers.ts';

/** Puts the policy into the built page only: the dev server needs inline scripts and a socket. */
function policyInPage(): Plugin {
  return {
    name: 'policy-in-page',
    apply: 'build',
    transformIndexHtml: (html) =>
      html.replace(
        /<meta charset="utf-8" ?\/?>/i,
        `$&\n    <meta http-equiv="Content-Security-Policy" content="${META_POLICY}" />`,
      ),
  };
}

/** Libraries that must stay apart from the entry, so that the first page waits for none of them. */
const CHUNKS = [
  {
    name: 'react',
    test: /node_modules[\\/](react|react-dom|scheduler|zustand|use-sync-external-store)[\\/]/,
  },
  { name: 'echarts', test: /node_modules[\\/](echarts|zrender)[\\/]/ },
  { name: 'duckdb', test: /node_modules[\\/](@duckdb|apache-arrow|flatbuffers)[\\/]/ },
  { name: 'table', test: /node_modules[\\/]@tanstack[\\/]/ },
];

const ALONE = ['tests/unit/**/*.alone.test.{ts,tsx}'];

export default defineConfig(({ isSsrBuild }) => ({
  base: './',
  plugins: [react(), policyInPage(), answersInDev()],
  optimizeDeps: { exclude: ['@duckdb/duckdb-wasm'] },
  build: {
    target: 'es2022',
    outDir: 'dist',
    assetsInlineLimit: 0,
    sourcemap: false,
    copyPublicDir: !isSsrBuild,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    chunkSizeWarningLimit: 1000,
    rolldownOptions: isSsrBuild ? {} : { output: { codeSplitting: { groups: CHUNKS } } },
  },
  worker: { format: 'es' },
  test: {
    environment: 'node',
    pool: 'threads',
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 60_000,
    projects: [
      {
        // One room for all files of a worker: each reads engine, boundaries and snapshots once, which halves the run.
        extends: true,
        test: {
          name: 'together',
          include: ['tests/unit/**/*.test.{ts,tsx}', 'tests/policy/**/*.test.ts'],
          exclude: ALONE,
          isolate: false,
        },
      },
      // Tests that put something in place of a module need it before anyone else has read it.
      { extends: true, test: { name: 'alone', include: ALONE } },
    ],
  },
}));
