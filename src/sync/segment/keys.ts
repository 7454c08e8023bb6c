import { createPrivateKey, createPublicKey, sign as signWith, verify as verifyWith } from 'node:crypto';

/** The Ed25519 keys of a replica: 32 bytes each, as 64 small hexadecimal digits. The private one never leaves its computer. */
export interface SigningKeys {
  readonly publicKey: string;
  readonly privateKey: string;
}

export const seedBytes = 32;

/** What stands before the 32 bytes of a key in DER (RFC 8410, sections 4 and 7). */
const publicPrefix = Buffer.from('302a300506032b6570032100', 'hex');
const privatePrefix = Buffer.from('302e020100300506032b657004220420', 'hex');

/**
 * Makes the keys of a new replica.
 * @param seed 32 random bytes, which are the private key
 */
export function createKeys(seed: Uint8Array): SigningKeys {
  if (seed.length !== seedBytes) throw new RangeError(`a seed has ${seedBytes} bytes, not ${seed.length}`);
  const privateKey = Buffer.from(seed).toString('hex');
  const der = createPublicKey(privateObject(privateKey)).export({ format: 'der', type: 'spki' });
  return { publicKey: der.subarray(publicPrefix.length).toString('hex'), privateKey };
}

/** The Ed25519 signature over a text in UTF-8: 128 small hexadecimal digits, always the same for the same text. */
export function sign(text: string, privateKey: string): string {
  return signWith(null, Buffer.from(text), privateObject(privateKey)).toString('hex');
}

/** Whether the signature over the text was made with the private key that belongs to `publicKey`. */
export function verify(text: string, signature: string, publicKey: string): boolean {
  const der = Buffer.concat([publicPrefix, Buffer.from(publicKey, 'hex')]);
  try {
    const key = createPublicKey({ key: der, format: 'der', type: 'spki' });
    return verifyWith(null, Buffer.from(text), key, Buffer.from(signature, 'hex'));
  } catch {
    return false; // a text that is no key
  }
}

function privateObject(privateKey: string) {
  const der = Buffer.concat([privatePrefix, Buffer.from(privateKey, 'hex')]);
  return createPrivateKey({ key: der, format: 'der', type: 'pkcs8' });
}
