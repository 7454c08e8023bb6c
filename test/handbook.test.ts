import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { filesBelow, read, root } from './house/sources.js';
import { toldAnew } from './support/handbook.js';

const pages = filesBelow('docs/handbook', '.md');

/** `HANDBOOK=write` writes the answers of today into the pages; read what has changed before you keep it. */
const isToBeWritten = process.env['HANDBOOK'] === 'write';

describe('the handbook', () => {
  it.each(pages)('%s shows what its commands answer', async (page) => {
    const text = read(page);
    const told = await toldAnew(text);
    if (isToBeWritten) writeFileSync(join(root, page), told);
    else expect(told).toBe(text);
  });
});
