import { type Check, type Report, reporter } from './reporter.ts';

/** Reads beside the page, so that it stays alive, and reports after every piece. */
const report = reporter();
let turn = Promise.resolve();
self.onmessage = ({ data }: MessageEvent<Check>) => {
  turn = turn.then(async () => self.postMessage((await report(data)) satisfies Report));
};
