import { Refusal, refuse } from '#src/domain/refusal.js';
import type { PackagedFile } from '../../inspect/package.js';
import { unpack } from '../../inspect/zip/unpack.js';
import type { Limits } from '../../limits.js';
import { noticed } from '../notice.js';
import type { ListSink } from '../sink.js';
import { contentFollower, type ContentFollower } from './content.js';

/** What is parsed at once. */
const chunkBytes = 256 * 1024;

/**
 * Reads a workbook of LibreOffice: its one part that holds all tables, from its beginning to its end. SheetJS, which reads
 * it too, knows neither hidden sheets, rows and columns nor errors in German. Refuses with `list-broken` what is no XML.
 */
export async function readOpenDocument(
  { parts }: PackagedFile,
  sink: ListSink,
  limits: Limits,
): Promise<void> {
  const part = parts.get('content.xml') ?? refuse('list-broken', {});
  const content = unpack(part);
  const follower = contentFollower(sink, limits);
  await parse(content, follower, (share) => sink.progress(share));
  const links = follower.externalLinks();
  if (links > 0) sink.finding(noticed('external-links', { links }));
}

async function parse(
  content: Buffer,
  follower: ContentFollower,
  onProgress: (share: number) => void,
): Promise<void> {
  const { default: saxes } = await import('saxes');
  const parser = new saxes.SaxesParser({ xmlns: false, position: false });
  parser.on('opentag', ({ name, attributes }) => follower.open(name, attributes));
  parser.on('closetag', ({ name }) => follower.close(name));
  parser.on('text', (text) => follower.text(text));
  parser.on('cdata', (text) => follower.text(text));
  const decoder = new TextDecoder();
  try {
    for (let at = 0; at < content.length; at += chunkBytes) {
      parser.write(decoder.decode(content.subarray(at, at + chunkBytes), { stream: true }));
      onProgress(at / content.length);
    }
    parser.write(decoder.decode()).close();
  } catch (error) {
    if (error instanceof Refusal) throw error;
    refuse('list-broken', {}); // the parser's message is for people who write XML
  }
}
