import { describe, expect, it } from '@jest/globals';
import { changedNames, newNames } from '#src/domain/master-data/naming.js';

const groepelingen = { code: 'groepelingen', name: 'Gröpelingen', aliasNames: ['Lindenhof'] };
const others = [groepelingen];

describe('newNames', () => {
  it('makes the code from the name', () => {
    expect(newNames('area', { name: '  Neue  Vahr ' }, others)).toEqual({
      code: 'neue-vahr',
      name: 'Neue Vahr',
      aliasNames: [],
      drafts: [],
    });
  });

  it('states each alias name once, in whatever spelling it comes', () => {
    const { aliasNames, drafts } = newNames(
      'area',
      { name: 'Überseestadt', aliasNames: ['Hafen', 'HAFEN', 'Ueberseestadt'] },
      [],
    );
    expect(aliasNames).toEqual(['Hafen']);
    expect(drafts).toEqual([
      {
        type: 'alias-name.stated',
        data: { noun: 'area', code: 'ueberseestadt', name: 'Hafen', origin: null, withdrawn: false },
      },
    ]);
  });

  it.each([
    [{ name: 'Groepelingen' }, 'name-taken'],
    [{ name: 'Linden-Hof' }, 'name-taken'],
    [{ name: 'Neu', aliasNames: ['gröpelingen'] }, 'name-taken'],
    [{ name: 'Neu', code: 'linden-hof' }, 'name-taken'],
    [{ name: 'Neu', code: 'groepelingen' }, 'code-taken'],
    [{ name: 'Neu', code: 'Neues Kürzel' }, 'code-malformed'],
    [{ name: '東' }, 'code-malformed'],
    [{ name: ' - ' }, 'name-empty'],
  ])('refuses %j with %s', (given, code) => {
    expect(() => newNames('area', given, others)).toThrow(expect.objectContaining({ code }));
  });
});

describe('changedNames', () => {
  const now = {
    noun: 'recipient',
    code: 'k3x9m2pq',
    name: 'Verein Nord',
    aliases: [{ name: 'VN', origin: null }],
  } as const;

  it('keeps a former name as an alias name', () => {
    const { name, aliasNames, drafts } = changedNames(now, { name: 'Verein Süd' }, others);
    expect({ name, aliasNames }).toEqual({ name: 'Verein Süd', aliasNames: ['VN', 'Verein Nord'] });
    expect(drafts).toEqual([
      {
        type: 'alias-name.stated',
        data: {
          noun: 'recipient',
          code: 'k3x9m2pq',
          name: 'Verein Nord',
          origin: 'renamed',
          withdrawn: false,
        },
      },
    ]);
  });

  it('keeps no alias name for another spelling of the name', () => {
    expect(changedNames(now, { name: 'Verein-Nord' }, others)).toMatchObject({
      name: 'Verein-Nord',
      drafts: [],
    });
  });

  it('takes the name back that it had as an alias name', () => {
    const { name, aliasNames } = changedNames(now, { name: 'VN' }, others);
    expect({ name, aliasNames }).toEqual({ name: 'VN', aliasNames: ['Verein Nord'] });
  });

  it('withdraws an alias name, in any spelling of it', () => {
    const { aliasNames, drafts } = changedNames(now, { removeAliasNames: ['v.n.'] }, others);
    expect(aliasNames).toEqual([]);
    expect(drafts).toEqual([
      {
        type: 'alias-name.stated',
        data: { noun: 'recipient', code: 'k3x9m2pq', name: 'VN', origin: null, withdrawn: true },
      },
    ]);
  });

  it('refuses to withdraw what is no alias name, and tells those that are', () => {
    expect(() => changedNames(now, { removeAliasNames: ['Nord'] }, others)).toThrow(
      expect.objectContaining({
        code: 'alias-name-unknown',
        facts: expect.objectContaining({ known: ['VN'] }),
      }),
    );
  });

  it('leaves an alias name alone that is another spelling of the name', () => {
    const spelt = { ...now, name: 'Marßel', aliases: [{ name: 'Marssel', origin: 'template:bremen' }] };
    expect(changedNames(spelt, {}, others)).toEqual({ name: 'Marßel', aliasNames: ['Marssel'], drafts: [] });
  });

  it('states nothing where nothing is different', () => {
    expect(changedNames(now, { name: 'Verein Nord', aliasNames: ['VN'] }, others).drafts).toEqual([]);
  });
});
