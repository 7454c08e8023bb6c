import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { merged, unmerged } from '#src/domain/master-data/merge.js';
import type { Recipient } from '#src/domain/master-data/recipient.js';
import { isNamed, Recipients } from '#src/domain/master-data/recipients.js';

function recipient(
  id: string,
  name: string,
  mergedInto: string | null = null,
  aliasNames: string[] = [],
): Recipient {
  return { id, name, kind: 'organisation', mergedInto, reason: null, aliasNames };
}

describe('recipients', () => {
  const nord = recipient('aaaaaaaa', 'Verein Nord');
  const nordEv = recipient('bbbbbbbb', 'Verein Nord e.V.', 'aaaaaaaa', ['VN']);
  const nordOld = recipient('cccccccc', 'Nordverein', 'bbbbbbbb');
  const recipients = new Recipients([nord, nordEv, nordOld]);

  it('lead to where they were merged, over any number of merges', () => {
    expect(recipients.leadsTo(nordOld)).toBe(nord);
    expect(recipients.leadingTo(nord)).toEqual([nord, nordEv, nordOld]);
    expect(recipients.standing).toEqual([nord]);
  });

  it('are organisations where all that they were merged into are, as far as that is here', () => {
    const person: Recipient = { ...recipient('dddddddd', 'BF 1', 'aaaaaaaa'), kind: 'file-reference' };
    const [overPerson, intoUnknown] = [recipient('e', 'Süd', person.id), recipient('f', 'West', 'gggggggg')];
    const [there, back] = [recipient('h', 'Ost', 'i'), recipient('i', 'Mitte', 'h')];
    const among = new Recipients([nord, nordEv, person, overPerson, intoUnknown, there, back]);
    expect([nord, nordEv, there].map((one) => among.isOrganisation(one))).toEqual([true, true, true]);
    expect([person, overPerson, intoUnknown].map((one) => among.isOrganisation(one))).toEqual([
      false,
      false,
      false,
    ]);
  });

  it.each(['Verein Nord e.V.', 'VN', 'nordverein', 'cccccccc', 'verein-nord'])('are found by %s', (text) => {
    expect(recipients.find(text)).toBe(nord);
  });

  it('are found by a standing name first where a merged one had the same', () => {
    const two = new Recipients([
      nord,
      recipient('bbbbbbbb', 'Verein-Nord', 'cccccccc'),
      recipient('cccccccc', 'Süd'),
    ]);
    expect(two.find('Verein Nord')).toBe(nord);
  });

  it('are told apart as they are registered, the preferred ones first', () => {
    const again = recipient('dddddddd', 'Verein Nord', 'aaaaaaaa');
    const both = new Recipients([nord, again]);
    expect(both.entry('Verein Nord', 'standing')).toBe(nord);
    expect(both.entry('Verein Nord', 'merged')).toBe(again);
    expect(both.entry('dddddddd', 'standing')).toBe(again);
  });

  it('of one name are taken in the order of their identifiers, and the others are told', () => {
    const [later, alias] = [
      recipient('dddddddd', 'VEREIN NORD'),
      recipient('eeeeeeee', 'Süd', null, ['West']),
    ];
    const many = new Recipients([later, nord, alias, recipient('ffffffff', 'West')]);
    expect(many.findFirst('Verein Nord')).toEqual({ recipient: nord, others: ['dddddddd'] });
    expect(many.findFirst('dddddddd')).toEqual({ recipient: later, others: [] });
    expect(many.findFirst('Süd')).toEqual({ recipient: alias, others: [] });
    expect(() => many.findFirst('West')).toThrow(expect.objectContaining({ code: 'name-ambiguous' }));
    expect(() => many.findFirst('Niemand')).toThrow(expect.objectContaining({ code: 'name-unknown' }));
  });

  it('refuse a name that nobody has', () => {
    expect(() => recipients.find('Niemand')).toThrow(expect.objectContaining({ code: 'name-unknown' }));
    expect(() => recipients.entry('Niemand', 'merged')).toThrow(
      expect.objectContaining({ code: 'name-unknown' }),
    );
  });

  it('are called by their own names, not by those of others', () => {
    expect(isNamed(nord, 'verein nord')).toBe(true);
    expect(isNamed(nord, 'VN')).toBe(false);
  });

  it('that were merged both ways are one, whichever is asked', () => {
    const circle = new Recipients([
      recipient('bbbbbbbb', 'B', 'aaaaaaaa'),
      recipient('aaaaaaaa', 'A', 'bbbbbbbb'),
    ]);
    expect(circle.all.map((one) => circle.leadsTo(one).id)).toEqual(['aaaaaaaa', 'aaaaaaaa']);
    expect(circle.standing.map(({ id }) => id)).toEqual(['aaaaaaaa']);
  });

  it('each lead to exactly one that stands, whatever was merged', () => {
    const ids = ['a', 'b', 'c', 'd', 'e'];
    const targets = fc.tuple(...ids.map(() => fc.option(fc.constantFrom(...ids, 'unknown'))));
    fc.assert(
      fc.property(targets, (into) => {
        const all = new Recipients(ids.map((id, at) => recipient(id, `Name ${id}`, into[at] ?? null)));
        for (const one of all.all) expect(all.standing).toContain(all.leadsTo(one));
        expect(all.standing.flatMap((one) => all.leadingTo(one)).length).toBe(ids.length);
      }),
    );
  });
});

describe('merged', () => {
  const a = recipient('aaaaaaaa', 'A');
  const b = recipient('bbbbbbbb', 'B');
  const texts = { text: 'A', into: 'B' };

  it('points to the other recipient with the reason', () => {
    const merge = { recipient: a, leadsTo: a, into: b, reason: 'doppelt', texts };
    expect(merged(merge)).toEqual({ ...a, mergedInto: 'bbbbbbbb', reason: 'doppelt' });
  });

  it('changes nothing where it leads there already', () => {
    const gone = { ...a, mergedInto: 'cccccccc', reason: 'doppelt' };
    expect(merged({ recipient: gone, leadsTo: b, into: b, reason: 'noch einmal', texts })).toBe(gone);
  });

  it('refuses to merge a recipient into itself', () => {
    expect(() => merged({ recipient: a, leadsTo: a, into: a, reason: 'doppelt', texts })).toThrow(
      expect.objectContaining({ code: 'recipients-are-one', facts: { ...texts, name: 'A' } }),
    );
  });

  it('is taken back with a reason of its own', () => {
    expect(unmerged({ ...a, mergedInto: 'bbbbbbbb', reason: 'doppelt' }, 'Irrtum')).toEqual({
      ...a,
      reason: 'Irrtum',
    });
    expect(unmerged(a, 'Irrtum')).toBe(a);
  });
});
