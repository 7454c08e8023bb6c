import { existsSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { filesBelow, read, root } from './sources.js';

const pages = ['README.md', 'CHANGELOG.md', ...filesBelow('docs', '.md')].filter((page) =>
  existsSync(join(root, page)),
);

describe('documentation', () => {
  it.each(pages)('%s links only to what is there', (page) => {
    const text = read(page).replaceAll(/^```.*?^```/gms, '');
    const links = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target);
    const inside = links.filter((target) => !/^[a-z]+:/.test(target));
    expect(inside.filter((target) => !leadsSomewhere(page, target))).toEqual([]);
  });
});

function leadsSomewhere(page: string, target: string): boolean {
  const [path = '', heading] = target.split('#');
  const file = path === '' ? page : posix.join(posix.dirname(page), path);
  if (!existsSync(join(root, file))) return false;
  return heading === undefined || headings(file).includes(decodeURIComponent(heading));
}

/** The names that GitHub and GitLab give the headings of a page. */
function headings(file: string): string[] {
  return [...read(file).matchAll(/^#+ (.+)$/gm)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-'),
  );
}
