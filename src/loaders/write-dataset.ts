import { createHash } from 'node:crypto';
import { mkdir, open } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Article } from '../model/article.ts';
import type { MadeFile } from '../views/data-package.ts';
import type { DatasetFile } from '../views/dataset.ts';

/** Text is handed to the disk in pieces of about so many letters. */
const PIECE = 65_536;

/** A file that is being written record by record. */
interface Sink {
  /** Resolves once the record may be forgotten. */
  put: (record: string) => Promise<void>;
  /** Writes what is left, and says what was written. */
  end: () => Promise<MadeFile>;
  /** Lets go of the file, whether or not it came to its end. */
  close: () => Promise<void>;
}

/**
 * Writes data files into a folder. Articles are gone through once, for all files that are made of them together; a few records
 * are in memory at a time.
 * @param articles the whole records in the archive's order
 * @returns what was written, in the order of `files`
 */
export async function writeDataset(files: readonly DatasetFile[], articles: AsyncIterable<Article>, folder: string): Promise<MadeFile[]> {
  const made = new Map<string, MadeFile>();
  const streamed: { sink: Sink; of: (article: Article) => Iterable<string> }[] = [];
  try {
    for (const file of files) {
      const sink = await openSink(file, folder);
      if ('of' in file.records) {
        streamed.push({ sink, of: file.records.of });
        continue;
      }
      try {
        for (const record of file.records.whole()) await sink.put(record);
        made.set(file.path, await sink.end());
      } finally {
        await sink.close();
      }
    }
    for await (const article of articles) {
      for (const { sink, of } of streamed) for (const record of of(article)) await sink.put(record);
    }
    for (const { sink } of streamed) {
      const file = await sink.end();
      made.set(file.path, file);
    }
  } finally {
    await Promise.all(streamed.map(({ sink }) => sink.close()));
  }
  return files.flatMap(({ path }) => made.get(path) ?? []);
}

async function openSink({ path, type, head = '', foot = '' }: DatasetFile, folder: string): Promise<Sink> {
  const target = join(folder, path);
  await mkdir(dirname(target), { recursive: true });
  const file = await open(target, 'w');
  const hash = createHash('sha256');
  let [waiting, rows, bytes] = [head, 0, 0];

  async function flush(): Promise<void> {
    const piece = Buffer.from(waiting);
    waiting = '';
    bytes += piece.length;
    hash.update(piece);
    await file.writeFile(piece);
  }

  return {
    put: async (record) => {
      waiting += record;
      rows += 1;
      if (waiting.length >= PIECE) await flush();
    },
    end: async () => {
      waiting += foot;
      await flush();
      return { path, type, rows, bytes, sha256: hash.digest('hex') };
    },
    close: () => file.close(),
  };
}
