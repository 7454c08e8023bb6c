import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { element, escapeHtml, together } from '#src/render/html/markup.js';

describe('markup', () => {
  it('shows texts as they are, whatever they say', () => {
    const hostile = `</script><script>alert(1)</script><b>"x" & 'y'</b>`;
    expect(element('p', { title: hostile }, hostile).markup).toBe(
      `<p title="${escapeHtml(hostile)}">${escapeHtml(hostile)}</p>`,
    );
    expect(escapeHtml(hostile)).toBe(
      '&lt;/script&gt;&lt;script&gt;alert(1)&lt;/script&gt;&lt;b&gt;&quot;x&quot; &amp; &#39;y&#39;&lt;/b&gt;',
    );
  });

  it('never has a bracket or quote of a text in it, nor a control character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(escapeHtml(text)).not.toMatch(/[<>"'\uFFFE\uFFFF]|(?!\n)\p{Control}/u);
      }),
    );
  });

  it('leaves out what is null, and puts elements into each other', () => {
    const inside = together(element('b', { class: null }, 'x'), null, [element('i', { hidden: true })]);
    expect(element('p', {}, inside).markup).toBe('<p><b>x</b><i hidden></i></p>');
    expect(element('meta', { charset: 'utf-8' }).markup).toBe('<meta charset="utf-8">');
  });
});
