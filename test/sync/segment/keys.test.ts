import { describe, expect, it } from '@jest/globals';
import { createKeys, sign, verify } from '#src/sync/segment/keys.js';

const keys = createKeys(new Uint8Array(32).fill(7));
const signature = sign('text', keys.privateKey);

describe('the keys of a replica', () => {
  it('are those of RFC 8032, section 7.1, test 1', () => {
    const seed = '9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60';
    const { publicKey, privateKey } = createKeys(Buffer.from(seed, 'hex'));
    expect(privateKey).toBe(seed);
    expect(publicKey).toBe('d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a');
    expect(sign('', privateKey)).toBe(
      'e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b',
    );
  });

  it('come of 32 random bytes, no more and no less', () => {
    expect(() => createKeys(new Uint8Array(31))).toThrow(RangeError);
    expect(() => createKeys(new Uint8Array(33))).toThrow(RangeError);
  });
});

describe('a signature', () => {
  it('is good for its text and key', () => {
    expect(verify('text', signature, keys.publicKey)).toBe(true);
  });

  it('is good for nothing else', () => {
    const other = createKeys(new Uint8Array(32).fill(8));
    expect(verify('Text', signature, keys.publicKey)).toBe(false);
    expect(verify('text', signature, other.publicKey)).toBe(false);
    expect(verify('text', sign('text', other.privateKey), keys.publicKey)).toBe(false);
  });

  it.each(['', '00', 'zz', '00'.repeat(32), 'ff'.repeat(32), '00'.repeat(64)])(
    'is never good where key or signature are %j',
    (nonsense) => {
      expect(verify('text', nonsense, keys.publicKey)).toBe(false);
      expect(verify('text', signature, nonsense)).toBe(false);
    },
  );
});
