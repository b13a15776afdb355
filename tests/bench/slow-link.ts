import type { AddressInfo } from 'node:net';
import { connect, createServer, type Socket } from 'node:net';

export interface Link {
  readonly port: number;
  close(): void;
}

/** Slow 4G: 1.6 Mbit/s to the phone, a round trip of 150 ms. */
export const SLOW_4G = { bytesPerSecond: 200_000, roundTripMs: 150 } as const;

/**
 * A TCP relay to `targetPort` on this machine that is as slow as a phone's link for everything that the browser does,
 * workers included: all connections share the rate, each pays one round trip to open and one for each answer.
 */
export function slowLink(targetPort: number, { bytesPerSecond, roundTripMs } = SLOW_4G): Promise<Link> {
  const sockets = new Set<Socket>();
  let freeAt = 0;
  const relay = (client: Socket): void => {
    const upstream = connect(targetPort, '127.0.0.1');
    for (const socket of [client, upstream]) {
      sockets.add(socket);
      socket.on('error', () => socket.destroy());
      socket.on('close', () => sockets.delete(socket));
    }
    const due: (() => void)[] = [];
    const later = (work: () => void, ms: number): void => {
      due.push(work);
      setTimeout(() => due.shift()?.(), ms);
    };
    setTimeout(() => client.resume(), roundTripMs);
    client.on('data', (bytes) => upstream.write(bytes));
    client.on('close', () => upstream.destroy());
    upstream.on('close', () =>
      later(() => client.end(), Math.max(0, freeAt - performance.now()) + roundTripMs),
    );
    upstream.on('data', (bytes) => {
      const now = performance.now();
      freeAt = Math.max(freeAt, now) + (bytes.length / bytesPerSecond) * 1000;
      later(() => client.writable && client.write(bytes), freeAt - now + roundTripMs);
      if (freeAt - now > 200) {
        upstream.pause();
        setTimeout(() => upstream.resume(), freeAt - now - 100);
      }
    });
  };
  const server = createServer({ pauseOnConnect: true }, relay);
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      const close = (): void => {
        server.close();
        for (const socket of sockets) socket.destroy();
      };
      resolve({ port, close });
    });
  });
}
