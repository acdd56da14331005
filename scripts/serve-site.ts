import { readFile } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';
import { PlainError } from './plain-error.ts';

export interface ServedSite {
  /** Address of the home page, with the base path and a slash at the end. */
  url: string;
  close: () => Promise<void>;
}

interface ServeOptions {
  /** The folder of a built site. */
  dist: string;
  /** The path that the site was built for, with a slash at both ends. */
  base: string;
  /** The first port tried; where it is busy the next ones are; 0 takes any free one. */
  port: number;
  host: string;
}

/** Ports tried after the one asked for. */
const MORE_PORTS = 50;

/**
 * Serves a built site as a static host would: index.html for a folder, the page 404.html with its status for what is not
 * there, everything below the base path. Files are read at each request, so a new build shows at once.
 * @throws PlainError where no port could be had
 */
export async function serveSite({ dist, base, port, host }: ServeOptions): Promise<ServedSite> {
  const serve = sirv(dist, { dev: true, etag: true, onNoMatch: (_request, response) => void sendNotFound(dist, response) });
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    if (path.startsWith(base)) {
      request.url = path.slice(base.length - 1);
      serve(request, response);
    } else if (path === '/' || `${path}/` === base) {
      response.writeHead(302, { location: base }).end();
    } else {
      void sendNotFound(dist, response);
    }
  });
  const { port: taken } = await listen(server, host, port);
  return {
    url: `http://${host}:${taken}${base}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}

async function sendNotFound(dist: string, response: ServerResponse): Promise<void> {
  const page = await readFile(join(dist, '404.html')).catch(() => '404');
  response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(page);
}

async function listen(server: Server, host: string, first: number): Promise<AddressInfo> {
  for (let port = first; ; port += 1) {
    try {
      await new Promise<void>((resolve, reject) => {
        server.once('error', reject).listen(port, host, () => {
          server.off('error', reject);
          resolve();
        });
      });
      return server.address() as AddressInfo;
    } catch (error) {
      if (!(error instanceof Error && 'code' in error)) throw error;
      if (error.code === 'EADDRINUSE' && port < first + MORE_PORTS) continue;
      throw new PlainError(`Nobody can be served at ${host}:${port} (${error.message}); HOST and PORT choose another place.`);
    }
  }
}
